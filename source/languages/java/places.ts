import type {Program} from '../../program.ts';
import type {Location} from '../report.ts';
import {Code} from './code/code.ts';
import {packageOf} from './code/types.ts';
import {sourceRoot} from './program.ts';

const directories = ['/tmp/program/', '/tmp/sources/'];

/** A path as javac prints it, relative to the program; null when it lies elsewhere. */
export function ownPath(printed: string): string | null {
  const directory = directories.find(each => printed.startsWith(each));
  const path = printed.slice(directory?.length ?? 0).replace(/^(?:\.\/)+/, '');
  return path === '' || path.startsWith('/') || path.startsWith('../') ? null : path;
}

/** The place of a line without a column. */
export function lineOf(file: string, line: number): Location {
  return {file, line, column: null, endLine: null, endColumn: null};
}

/** Finds the files of a program by the names of classes, as a stack trace gives them. */
export class ClassFiles {
  readonly #entry: string;
  readonly #package: string;
  readonly #root: string;

  constructor({entry, source}: Pick<Program, 'entry' | 'source'>) {
    const code = new Code(source);
    this.#entry = entry.replace(/^(?:\.\/)+/, '');
    this.#package = packageOf(code);
    this.#root = sourceRoot(entry, code);
  }

  /** The path of a file by the package and the file name that a frame names. */
  pathOf(packageName: string, fileName: string): string {
    const isEntry = fileName === this.#entry.split('/').at(-1) && packageName === this.#package;
    if (isEntry) return this.#entry;
    const folders = packageName === '' ? [] : packageName.split('.');
    return [...(this.#root === '' ? [] : [this.#root]), ...folders, fileName].join('/');
  }
}
