import {constants} from 'node:fs';
import {open, readdir} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {InvalidInput} from '../errors.ts';
import {detectLanguage, languageNamed} from '../languages/index.ts';
import type {Language} from '../languages/language.ts';
import type {Program, ProgramFile} from '../program.ts';
import {didYouMean} from '../did-you-mean.ts';

/** More than any script; a bigger file is data, or a mistake. */
const maxSourceBytes = 1_000_000;
const maxFileBytes = 50_000_000;

/** What the command line says about the program. */
export interface ProgramInput {
  /** The entry first; `-` reads it from stdin. */
  readonly files: readonly string[];
  readonly extraFiles: readonly string[];
  readonly language: string | null;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdinFile: string | null;
}

/** A program with its language and the file that it came from. */
export interface LoadedProgram {
  readonly program: Program;
  readonly language: Language;
  /** Null when it came from stdin. */
  readonly path: string | null;
}

/**
 * Reads a program and all that belongs to it.
 * @throws {InvalidInput} naming the file, what is wrong with it and what to do.
 */
export async function readProgram(input: ProgramInput): Promise<LoadedProgram> {
  const [path, ...others] = input.files;
  if (path === undefined) {
    throw new InvalidInput(
      'Name the program to heal, such as yuubox broken.py (see yuubox --help).',
    );
  }
  const asked = input.language === null ? null : languageNamed(input.language);
  const fromStdin = path === '-';
  const title = fromStdin ? 'The program on stdin' : path;
  const bytes = fromStdin
    ? await readAtMost(process.stdin, maxSourceBytes)
    : await readRegularFile(path, maxSourceBytes);
  const source = decodeSource(title, bytes);
  const language = asked ?? detectLanguage(title, source);
  const entry = fromStdin ? `program${language.extensions[0] ?? ''}` : basename(path);
  const files = await Promise.all([...others, ...input.extraFiles].map(readProgramFile));
  refuseDuplicates([entry, ...files.map(file => file.path)]);
  const stdin =
    input.stdinFile === null ? null : await readRegularFile(input.stdinFile, maxFileBytes);
  const {args, env} = input;
  const program = {language: language.name, entry, source, files, args, env, stdin};
  return {program, language, path: fromStdin ? null : path};
}

async function readProgramFile(path: string): Promise<ProgramFile> {
  return {path: basename(path), content: await readRegularFile(path, maxFileBytes)};
}

function refuseDuplicates(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw new InvalidInput(
    `Two files are called ${twice}, and they would lie side by side; rename one.`,
  );
}

async function readRegularFile(path: string, maxBytes: number): Promise<Buffer> {
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
async function readAtMost(stream: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
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

function decodeSource(title: string, bytes: Buffer): string {
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
