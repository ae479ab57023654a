import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path/posix';
import type {JobFile} from '../../engine.ts';
import type {FileSystem} from './emscripten-files.ts';

/** Where a machine, and Python, has the time zones of the world. */
export const zoneFolder = '/usr/share/zoneinfo';

/** The same zones once more, with other leap seconds, and what says where this machine is. */
const leftOut = new Set(['posix', 'right', 'localtime', 'posixrules']);

/**
 * Copies this machine's time zones, where it has any, for a program that speaks of `zoneinfo`:
 * reading some six hundred files is too much to do for every program.
 */
export function copyZones(FS: FileSystem, files: readonly JobFile[]): void {
  const isWanted = files.some(({content}) => Buffer.from(content).includes('zoneinfo'));
  if (isWanted && existsSync(zoneFolder)) copyFolder(FS, zoneFolder);
}

function copyFolder(FS: FileSystem, folder: string): void {
  FS.mkdirTree(folder);
  for (const name of readdirSync(folder)) {
    if (leftOut.has(name)) continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) copyFolder(FS, path);
    else FS.writeFile(path, readFileSync(path));
  }
}
