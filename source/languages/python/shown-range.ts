import type {TracebackEntry} from './traceback.ts';

/** Columns count from 1, in UTF-16 code units of the real source lines; the end is exclusive. */
export interface ShownRange {
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const markerLine = /^[ \t]*[~^][~^ \t]*$/;
const omittedLines = /^ *\.\.\.<(\d+) lines?>\.\.\.$/;
/** Roughly what Unicode calls East Asian wide: CPython gives each of them two columns in a stack. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/**
 * The range that the markers below an entry's source (`~~~^^^`) point at, mapped from the printed line,
 * which lost its indentation, to the program's own; null when there are none or the text differs.
 * @param lines The file's lines.
 */
export function shownRange(entry: TracebackEntry, lines: readonly string[]): ShownRange | null {
  // Only in a stack are wide characters two columns: see `_format_syntax_error` in Lib/traceback.py.
  const widthOf = entry.name === null ? () => 1 : displayWidth;
  let line = entry.line - 1;
  let printed: string | null = null;
  let column: number | null = null;
  let end: {endLine: number; endColumn: number} | null = null;
  for (const text of entry.shown) {
    const omitted = omittedLines.exec(text);
    if (omitted) {
      line += Number(omitted[1]);
    } else if (printed !== null && markerLine.test(text)) {
      const shift = indentationLost(printed, lines[line - 1] ?? '');
      if (shift === null) return null;
      const from = text.search(/[~^]/);
      column ??= shift + unitsBefore(printed, from, widthOf) + 1;
      const endColumn = shift + unitsBefore(printed, text.trimEnd().length, widthOf) + 1;
      end = {endLine: line, endColumn};
      printed = null;
    } else {
      printed = text;
      line++;
    }
  }
  return column === null || end === null ? null : {column, ...end};
}

/** How many leading characters of `real` were not printed; null when `printed` is another line. */
function indentationLost(printed: string, real: string): number | null {
  const shownText = printed.trimEnd();
  const realText = real.trimEnd();
  const lost = realText.length - shownText.length;
  const same = lost >= 0 && realText.endsWith(shownText) && realText.slice(0, lost).trim() === '';
  return same ? lost : null;
}

/** Code units of the text that come before a display column. Past the end, every column is one. */
function unitsBefore(text: string, column: number, widthOf: (character: string) => number): number {
  let units = 0;
  let seen = 0;
  for (const character of text) {
    if (seen >= column) return units;
    units += character.length;
    seen += widthOf(character);
  }
  return units + Math.max(0, column - seen);
}

const displayWidth = (character: string) => (wide.test(character) ? 2 : 1);
