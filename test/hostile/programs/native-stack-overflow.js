// Attacks the stack below the interpreter, which is told that there is no end to it.
const {spawnSync} = require('node:child_process');

const deep = '(function deeper() { deeper(); })()';
const {signal} = spawnSync(process.execPath, ['--stack-size=1000000', '-e', deep]);
process.kill(process.pid, signal);
