import {constants} from 'node:fs';
import {open, readdir} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';

/** More than any script; a bigger file is data, or a mistake. */
export const maxSourceBytes = 1_000_000;
/** Of a file that lies beside the program. */
export const maxFileBytes = 50_000_000;

/**
 * The bytes of a regular file.
 * @throws {InvalidInput} when it is something else, too large, or cannot be read.
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<Buffer> {
  try {
    // Non-blocking, since opening a pipe that nobody writes to would hang.
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (stats.isDirectory()) {
      throw new InvalidInput(`${path} is a directory; name the program file in it.`);
    }
    if (!stats.isFile()) {
      throw new InvalidInput(`${path} is not a regular file; copy its content into one.`);
    }
    if (stats.size > maxBytes) throw tooLarge(path, stats.size, maxBytes);
    return await file.readFile();
  } catch (error) {
    throw error instanceof InvalidInput ? error : await unreadable(path, error);
  }
}

/** Reads just beyond the limit, so that a stream without an end is refused like a file that is too large. */
export async function readAtMost(stream: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) {
      const most = (maxBytes / 1_000_000).toFixed(1);
      throw new InvalidInput(
        `The program on stdin has more than ${most} MB; cut it down to what fails.`,
      );
    }
  }
  return Buffer.concat(chunks);
}

function tooLarge(title: string, bytes: number, maxBytes: number): InvalidInput {
  const inMb = (count: number) => `${(count / 1_000_000).toFixed(1)} MB`;
  return new InvalidInput(
    `${title} has ${inMb(bytes)}; at most ${inMb(maxBytes)} are read. Cut it down to what fails.`,
  );
}

async function unreadable(path: string, error: unknown): Promise<InvalidInput> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT': {
      const siblings = await readdir(dirname(path)).catch(() => []);
      const near = didYouMean(basename(path), siblings);
      const instead = near
        ? `Did you mean ${path.slice(0, -basename(path).length)}${near}?`
        : 'Check the path.';
      return new InvalidInput(`There is no file ${path}. ${instead}`);
    }
    case 'EACCES':
    case 'EPERM':
      return new InvalidInput(`${path} may not be read by you; change its permissions.`);
    case 'EISDIR':
      return new InvalidInput(`${path} is a directory; name the program file in it.`);
    default:
      return new InvalidInput(
        `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      );
  }
}

/**
 * The text of a program.
 * @throws {InvalidInput} when it is empty, binary, too large or not UTF-8.
 */
export function decodeSource(title: string, bytes: Buffer): string {
  if (bytes.length > maxSourceBytes) throw tooLarge(title, bytes.length, maxSourceBytes);
  if (bytes.includes(0)) {
    throw new InvalidInput(`${title} is a binary file (it has a NUL byte); name a source file.`);
  }
  try {
    // The BOM stays, so that the healed file begins as the broken one did.
    const source = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    if (source.trim() === '') throw new InvalidInput(`${title} is empty; there is nothing to run.`);
    return source;
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput(
      `${title} is not valid UTF-8 from byte ${firstInvalidByte(bytes)} on; save it as UTF-8.`,
    );
  }
}

/** Offset, from 0, of the first byte that is not part of valid UTF-8. */
function firstInvalidByte(bytes: Buffer): number {
  const replaced = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const prefix = replaced.slice(0, replaced.indexOf('\uFFFD'));
  return Buffer.byteLength(prefix);
}
