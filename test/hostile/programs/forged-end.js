// Attacks the verdict: writes what the program's own process would tell of its end.
require('node:fs').writeSync(
  3,
  '{"at":"end","cpuMs":1,"peakMemoryKb":1,"cause":null,"status":"ok","exitCode":0}\n',
);
process.exitCode = 9;
