'use strict';
/**
 * Preloaded before a JavaScript program, after the guard: gives the process the arguments and the
 * environment of the job, so that neither is limited in size or steers Node, and makes it look as
 * if `node <entry>` had started it.
 */
const {readFileSync, stat, writeSync} = require('node:fs');
const Module = require('node:module');
const os = require('node:os');
const {dirname, sep} = require('node:path');

const tell = message => {
  try {
    writeSync(3, `${JSON.stringify(message)}\n`);
  } catch {
    // The program has closed the channel: then there are no figures.
  }
};
tell({at: 'ready'});

const {args, env, temporary} = JSON.parse(readFileSync('../settings.json', 'utf8'));
// Starts Node's threads for files now, as many as usual: a variable of the program could ask for a
// thousand.
stat('.', () => {});
for (const name of Object.keys(process.env)) delete process.env[name];
Object.assign(process.env, env);
process.argv.push(...args);
process.execArgv.length = 0;
for (const file of Object.keys(require.cache)) delete require.cache[file];

// Where a folder above ours has packages, looking for one there is denied instead of finding
// nothing.
const pathsName = '_nodeModulePaths';
const folderPaths = Module[pathsName];
const ownFolder = dirname(process.cwd()) + sep;
Module[pathsName] = from => folderPaths(from).filter(path => path.startsWith(ownFolder));

// The only folder for temporary files that may be written to, unless a variable names another.
const {tmpdir} = os;
os.tmpdir = Object.defineProperty(
  () => (env.TMPDIR || env.TMP || env.TEMP ? tmpdir() : temporary),
  'name',
  {value: 'tmpdir'},
);
Module.syncBuiltinESMExports();

let cause = null;
process.on('uncaughtExceptionMonitor', error => {
  if (error?.code === 'EFBIG' || error?.code === 'ENOSPC') cause = 'disk';
});
process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  tell({at: 'end', cpuMs, peakMemoryKb: maxRSS, cause});
});
