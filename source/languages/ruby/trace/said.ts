import type {Location} from '../../report.ts';

/** What an exception says, taken apart. */
export interface Said {
  readonly message: string;
  /** Each as `Did you mean?  size`. */
  readonly hints: readonly string[];
  /** The source line that error_highlight shows and its marks. */
  readonly shown: {readonly line: string; readonly marks: string} | null;
}

const opening = 'Did you mean?';
const marks = /^[ \t]*\^+$/;

/** Takes the lines of a message apart: its own, the source shown below it, and the advice of did_you_mean. */
export function readSaid(lines: readonly string[]): Said {
  const own: string[] = [];
  const hints: string[] = [];
  let shown: Said['shown'] = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith(opening)) {
      hints.push(line);
      // Further suggestions stand below the first, in its column.
      while (/^ {15}\S/.test(lines[at + 1] ?? '')) {
        hints.push(`${opening}  ${(lines[at + 1] ?? '').trim()}`);
        at++;
      }
    } else if (line === '' && marks.test(lines[at + 2] ?? '')) {
      shown = {line: lines[at + 1] ?? '', marks: lines[at + 2] ?? ''};
      at += 2;
    } else {
      own.push(line);
    }
  }
  return {message: withoutThreads(own).join('\n').trimEnd(), hints, shown};
}

/** A deadlock is told with the state of every thread, with addresses that differ from run to run. */
function withoutThreads(lines: readonly string[]): readonly string[] {
  const isDeadlock = lines[0]?.startsWith('No live threads left') ?? false;
  return isDeadlock ? lines.slice(0, 1) : lines;
}

/**
 * Where the marks below a printed source line point to in the program's own line: marks count characters, columns
 * UTF-16 units. A long line is printed cut, with `...` at its ends; null when it is not to be found.
 * @param real The line of the file; null when it is not known, and the printed one is taken for whole.
 */
export function markedColumns(
  printed: string,
  marksLine: string,
  real: string | null,
): Pick<Location, 'column' | 'endColumn'> | null {
  const from = marksLine.search(/[\^~]/);
  if (from === -1) return null;
  const to = marksLine.trimEnd().length;
  const start = unitsBefore(printed, from);
  const end = Math.max(unitsBefore(printed, to), start + 1);
  const shift = real === null ? 0 : shiftOf(printed, real);
  return shift === null ? null : {column: start + shift + 1, endColumn: end + shift + 1};
}

/** How far right of the printed text its place in the real line is. */
function shiftOf(printed: string, real: string): number | null {
  if (printed.trimEnd() === real.trimEnd()) return 0;
  const lead = printed.startsWith('...') ? 3 : 0;
  const core = printed.slice(lead, printed.endsWith('...') ? -3 : undefined);
  const at = core.trim() === '' ? -1 : real.indexOf(core);
  return at === -1 ? null : at - lead;
}

function unitsBefore(text: string, characters: number): number {
  let units = 0;
  let seen = 0;
  for (const character of text) {
    if (seen >= characters) return units;
    units += character.length;
    seen++;
  }
  return units + characters - seen;
}
