import {readdir, readFile, realpath, stat} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {InvalidInput} from '../errors.ts';
import type {ProgramFile} from '../program.ts';

const mostFiles = 5000;
const mostBytes = 50_000_000;

/** What tools make again, and what is no part of a program. Hidden files are left out as well. */
const leftOut = /^(?:\.|__pycache__$|venv$|target$)/;

/**
 * Every file of a directory and of those in it. Links are followed when they lead to a file in the directory.
 * @throws {InvalidInput} when there is more than a program has, or something that cannot be read.
 */
export async function readDirectory(directory: string): Promise<readonly ProgramFile[]> {
  const root = await realpath(directory);
  const paths: string[] = [];
  for await (const path of filesBelow(root, root)) {
    paths.push(path);
    if (paths.length > mostFiles) throw tooMuch(directory, `more than ${mostFiles} files`);
  }
  const files: ProgramFile[] = [];
  let bytes = 0;
  for (const path of paths.toSorted()) {
    bytes += (await stat(path)).size;
    if (bytes > mostBytes) throw tooMuch(directory, `more than ${mostBytes / 1_000_000} MB`);
    files.push({
      path: relative(root, path).split(sep).join('/'),
      content: await readOrRefuse(path),
    });
  }
  return files;
}

async function* filesBelow(folder: string, root: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    if (leftOut.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path, root);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsInside(path, root)))) {
      yield path;
    }
  }
}

async function leadsInside(path: string, root: string): Promise<boolean> {
  const target = await realpath(path).catch(() => null);
  if (target === null || !target.startsWith(root + sep)) return false;
  return (await stat(target)).isFile();
}

async function readOrRefuse(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInput(`${path} cannot be read: ${reason}. Change its permissions.`);
  }
}

function tooMuch(directory: string, what: string): InvalidInput {
  return new InvalidInput(
    `${directory} holds ${what}; name the program's own files instead, such as yuubox main.py helper.py.`,
  );
}
