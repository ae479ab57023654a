'use strict';
/**
 * Preloaded before a JavaScript program, after the guard: gives the process the arguments and the
 * environment of the job, so that neither is limited in size or steers Node, and makes it look as
 * if `node <entry>` had started it.
 */
const {readFileSync, writeSync} = require('node:fs');
const Module = require('node:module');
const {dirname, sep} = require('node:path');

const {args, env} = JSON.parse(readFileSync('../settings.json', 'utf8'));
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

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  try {
    writeSync(3, `${JSON.stringify({at: 'end', cpuMs, peakMemoryKb: maxRSS, cause: null})}\n`);
  } catch {
    // The program has closed the channel: then there are no figures.
  }
});
