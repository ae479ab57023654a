import {stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {findEntry} from '../languages/find-entry.ts';
import {detectLanguage, languageNamed} from '../languages/index.ts';
import type {Language} from '../languages/language.ts';
import type {Program, ProgramFile} from '../program.ts';
import {readDirectory} from './read-directory.ts';
import {
  decodeSource,
  maxFileBytes,
  maxSourceBytes,
  readAtMost,
  readRegularFile,
} from './read-file.ts';

/** What the command line says about the program. */
export interface ProgramInput {
  /** The entry first, or the program's directory alone; `-` reads the entry from stdin. */
  readonly files: readonly string[];
  /** Path of the entry in the directory. */
  readonly entry: string | null;
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
  /** Null when it came from stdin, and for an example. */
  readonly path: string | null;
  /** It has no file of the user's: what heals it is written as a new one. */
  readonly isWrittenAsCopy?: boolean;
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
  const own = (await isDirectory(path))
    ? await fromDirectory(path, input, asked)
    : await fromFile(path, input, asked);
  const beside = await Promise.all([...others, ...input.extraFiles].map(readProgramFile));
  const files = [...own.files, ...beside];
  refuseDuplicates([own.entry, ...files.map(file => file.path)]);
  const stdin =
    input.stdinFile === null ? null : await readRegularFile(input.stdinFile, maxFileBytes);
  const {args, env} = input;
  const {entry, source, language} = own;
  const program = {language: language.name, entry, source, files, args, env, stdin};
  return {program, language, path: own.path};
}

/** What the first name on the command line stands for. */
interface Own {
  readonly entry: string;
  readonly source: string;
  readonly language: Language;
  readonly files: readonly ProgramFile[];
  /** Null when it came from stdin. */
  readonly path: string | null;
}

async function fromFile(path: string, input: ProgramInput, asked: Language | null): Promise<Own> {
  if (input.entry !== null) {
    throw new InvalidInput(
      `--entry names a file of a directory, and ${path} is none; leave --entry out.`,
    );
  }
  const fromStdin = path === '-';
  const title = fromStdin ? 'The program on stdin' : path;
  const bytes = fromStdin
    ? await readAtMost(process.stdin, maxSourceBytes)
    : await readRegularFile(path, maxSourceBytes);
  const source = decodeSource(title, bytes);
  const language = asked ?? detectLanguage(title, source);
  const entry = fromStdin ? `program${language.extensions[0] ?? ''}` : basename(path);
  return {entry, source, language, files: [], path: fromStdin ? null : path};
}

async function fromDirectory(
  directory: string,
  input: ProgramInput,
  asked: Language | null,
): Promise<Own> {
  const all = await readDirectory(directory);
  const entry =
    input.entry ??
    findEntry(
      directory,
      all.map(file => file.path),
      asked,
    );
  const file = all.find(each => each.path === entry);
  if (!file) {
    const near = didYouMean(
      entry,
      all.map(each => each.path),
    );
    const hint = near ? `Did you mean ${near}?` : 'Name it relative to the directory.';
    throw new InvalidInput(`${directory} has no file ${entry}. ${hint}`);
  }
  const path = join(directory, entry);
  const source = decodeSource(path, Buffer.from(file.content));
  const language = asked ?? detectLanguage(entry, source);
  return {entry, source, language, files: all.filter(each => each !== file), path};
}

async function isDirectory(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats?.isDirectory() ?? false;
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
