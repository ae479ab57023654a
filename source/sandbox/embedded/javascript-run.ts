import {copyFile, mkdir, open, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {Job, RunOptions} from '../engine.ts';
import {textOf, type Result} from '../result.ts';
import type {Locations} from './locations.ts';
import {listen} from './messages.ts';
import {makePrivateFolder, removeFolder, writeFiles} from './private-folder.ts';
import type {Reaper} from './reaper.ts';
import {spawnChild} from './spawn-child.ts';
import {supervise} from './supervise.ts';

/** What Node itself takes, in MB, beside the heap that a program is allowed. */
const ownMemoryMb = 96;
/**
 * Variables that the C and ICU libraries read while a process starts; the rest of the environment
 * follows later.
 */
const earlyVariables = /^(?:TZ|LANG|LANGUAGE|LC_[A-Z]+)$/;

/**
 * Runs a JavaScript (or, as far as Node strips types, TypeScript) program as `node <entry> <args>`
 * in a folder that holds its files, where it may write, too. The folder is removed afterwards.
 * @throws {Error} when the folder or the process could not be made.
 */
export async function runJavaScript(
  job: Job,
  options: RunOptions,
  locations: Locations,
  reaper: Reaper,
): Promise<Result> {
  const folder = await makePrivateFolder();
  try {
    const program = join(folder, 'program');
    const temporary = join(folder, 'tmp');
    await writeFiles(program, job.files);
    await mkdir(temporary);
    await writeFile(
      join(folder, 'settings.json'),
      JSON.stringify({args: job.args, env: job.env, temporary}),
    );
    await writeFile(join(folder, 'stdin'), job.stdin ?? '');
    // Copies, so that the program has to read nothing outside: Node 22 allows what several paths
    // have in common, too.
    const preloads: string[] = [];
    for (const path of [locations.guard, locations.prelude]) {
      const copy = join(folder, basename(path));
      await copyFile(path, copy);
      preloads.push(copy);
    }
    await using stdin = await open(join(folder, 'stdin'), 'r');
    const child = spawnChild({
      reads: [folder, '/dev/stdin'],
      writes: [program, temporary],
      fileMb: job.limits.diskMb,
      nodeOptions: [`--max-old-space-size=${job.limits.memoryMb}`],
      preloads,
      script: join(program, job.entry),
      args: [],
      env: Object.fromEntries(
        Object.entries(job.env).filter(([name]) => earlyVariables.test(name)),
      ),
      cwd: program,
      stdin: stdin.fd,
      deepStack: false,
    });
    reaper.watch(child);
    let isStarted = false;
    listen(child, message => {
      if (message.at === 'ready') isStarted = true;
    });
    const result = await supervise(child, {
      limits: job.limits,
      ownsProcess: true,
      disk: {folders: [program, temporary], mostBytes: job.limits.diskMb * 2 ** 20},
      mostMemoryMb: job.limits.memoryMb + ownMemoryMb,
      options,
    });
    if (isStarted || result.status !== 'runtime-error') return result;
    throw new Error(textOf(result.stderr).trim() || `it ended with code ${result.exitCode}`);
  } finally {
    await removeFolder(folder);
  }
}
