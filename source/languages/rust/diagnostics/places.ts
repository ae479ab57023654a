import type {Program} from '../../../program.ts';
import type {EditPart, Location} from '../../report.ts';
import type {Span} from './diagnostic.ts';

/** Turns rustc's columns, which count Unicode characters, into those of a report, which count UTF-16 code units. */
export class Places {
  readonly #entry: string;
  readonly #lines: readonly string[];
  readonly #hasMark: boolean;

  constructor({entry, source}: Pick<Program, 'entry' | 'source'>) {
    this.#entry = entry.replace(/^\.\//, '');
    this.#hasMark = source.startsWith('\uFEFF');
    this.#lines = source.replace(/^\uFEFF/, '').split('\n');
  }

  /** The program's own code that a span is in or was called from; null when there is none. */
  locate(span: Span): (Location & Omit<EditPart, 'text'>) | null {
    let own: Span | null = span;
    while (own !== null && !isOwn(own.file)) own = own.calledFrom;
    if (own === null) return null;
    const {file, line, column, endLine, endColumn, text} = own;
    return {
      file,
      line,
      column: this.column(file, line, column, text[0]),
      endLine,
      endColumn: this.column(file, endLine, endColumn, text[endLine - line]),
    };
  }

  /** A column in UTF-16 code units; `shown` is the line's text where it is known. */
  column(file: string, line: number, column: number, shown?: string): number {
    const isEntry = file === this.#entry;
    // rustc neither counts nor shows a byte order mark.
    const mark = isEntry && line === 1 && this.#hasMark ? 1 : 0;
    const text = shown ?? (isEntry ? this.#lines[line - 1] : undefined);
    return mark + (text === undefined ? column : unitsBefore(text, column - 1) + 1);
  }
}

/** Files of the program are relative to its directory; those of the library are not. */
export const isOwn = (file: string) => !/^(?:[/<]|[a-zA-Z]:\\|library\/)/.test(file);

function unitsBefore(text: string, characters: number): number {
  let units = 0;
  for (let count = 0; count < characters; count++) {
    const point = text.codePointAt(units);
    // Some spans end behind the line, at its line end.
    units += point === undefined || point <= 0xffff ? 1 : 2;
    if (point === undefined) return units + characters - count - 1;
  }
  return units;
}
