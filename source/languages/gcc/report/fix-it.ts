import type {FixIt} from './diagnostic.ts';

const format =
  /^fix-it:"((?:[^"\\]|\\.)*)":\{(\d{1,9}):(\d{1,9})-(\d{1,9}):(\d{1,9})\}:"((?:[^"\\]|\\.)*)"$/;

/** Whether a line is for programs, and nothing that people should see. */
export function isFixIt(line: string): boolean {
  return format.test(line);
}

/**
 * A line that `-fdiagnostics-parseable-fixits` prints, with Clang's format; null for any other.
 * https://clang.llvm.org/docs/UsersManual.html#cmdoption-fdiagnostics-parseable-fixits
 */
export function readFixIt(line: string): FixIt | null {
  if (!line.startsWith('fix-it:')) return null;
  const [, file, startLine, column, endLine, endColumn, text] = format.exec(line) ?? [];
  if (file === undefined || text === undefined) return null;
  return {
    file: unescape(file),
    line: Number(startLine),
    column: Number(column),
    endLine: Number(endLine),
    endColumn: Number(endColumn),
    text: unescape(text),
  };
}

/** The text of a C string in which bytes outside of ASCII are octal. */
function unescape(text: string): string {
  const bytes = text.replaceAll(/\\(?:([0-7]{3})|(.))/g, (_, octal?: string, one = '') =>
    octal === undefined
      ? one === 'n'
        ? '\n'
        : one === 't'
          ? '\t'
          : one
      : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  const isBytes = [...bytes].every(character => character <= '\u00FF');
  return isBytes ? Buffer.from(bytes, 'latin1').toString() : bytes;
}
