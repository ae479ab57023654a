import {createHash} from 'node:crypto';

/** A file that lies beside the entry. `path` is relative, with `/` between its parts. */
export interface ProgramFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the user wants to run. */
export interface Program {
  /** Name of a language of `languages/`, such as `python`. */
  readonly language: string;
  /** File name of the entry, relative to the program's own directory, such as `greet.py`. */
  readonly entry: string;
  /** The entry's original text: revision 0. */
  readonly source: string;
  readonly files: readonly ProgramFile[];
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What the program reads on stdin; without it, stdin is empty. */
  readonly stdin: Uint8Array | null;
}

/** One immutable version of the entry's source. Revision 0 is the original. */
export interface Revision {
  readonly number: number;
  readonly source: string;
  /** SHA-256 of the source, in hex: two revisions are equal when these are. */
  readonly hash: string;
  /** Which healer's which rule led here, such as `offline:did-you-mean`; null for the original. */
  readonly origin: string | null;
  /** Number of the revision that it was made from; null for the original. */
  readonly parent: number | null;
}

/** SHA-256 of a source text, in hex. */
export function hashSource(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

/** A revision. @param parent unless told, the one before it. */
export function makeRevision(
  number: number,
  source: string,
  origin: string | null,
  parent: number | null = number === 0 ? null : number - 1,
): Revision {
  return {number, source, hash: hashSource(source), origin, parent};
}
