import type {EditPart, Location} from '../../report.ts';
import type {FixIt, Place} from './diagnostic.ts';
import {ownPath} from './own-files.ts';

/** Turns GCC's places into ours: only those in the program's own files, and columns in UTF-16 code units. */
export class Locator {
  readonly #entry: string;
  readonly #lines: readonly string[];

  constructor(entry: string, source: string) {
    this.#entry = entry;
    this.#lines = source.split('\n');
  }

  /** Null for a place in a header of the system. */
  locate(place: Place | null, width = 0): Location | null {
    const file = place && ownPath(place.file);
    if (!place || file === null) return null;
    const {line} = place;
    if (place.column === null) return {file, line, column: null, endLine: null, endColumn: null};
    const column = this.#column(file, line, place.column);
    const lineEnd = file === this.#entry ? (this.#lines[line - 1]?.length ?? 0) + 1 : Infinity;
    const endColumn = Math.min(column + width, lineEnd);
    if (endColumn <= column) return {file, line, column, endLine: null, endColumn: null};
    return {file, line, column, endLine: line, endColumn};
  }

  /** Null for a change outside of the program. */
  part({file, line, column, endLine, endColumn, text}: FixIt): EditPart | null {
    const own = ownPath(file);
    if (own === null) return null;
    return {
      file: own,
      line,
      column: this.#column(own, line, column),
      endLine,
      endColumn: this.#column(own, endLine, endColumn),
      text,
    };
  }

  /** Of the other files only the names are known: there a character is taken for a byte. */
  #column(file: string, line: number, bytes: number): number {
    const text = file === this.#entry ? this.#lines[line - 1] : undefined;
    if (text === undefined || bytes < 1) return bytes;
    return (
      Buffer.from(text)
        .subarray(0, bytes - 1)
        .toString().length + Math.max(1, bytes - Buffer.byteLength(text))
    );
  }
}
