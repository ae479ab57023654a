/**
 * javac is asked to print the offsets of each error on a line behind it; that line is for programs, and the message before
 * it, with the line of code and the caret, stays as people know it. `%s` is where the code in question starts,
 * `%o` what the caret points at, `%e` the end: the letters of BasicDiagnosticFormatter in the JDK's own source.
 */
export const layoutOption = '-XDdiags.layout=%f:%l:%_%p%L%m\n%%at:%s:%o:%e|%p%L%m';

const marker = '%at:';

export const machineLines: readonly string[] = [marker];

/** Leaves out the lines with offsets. */
export function readableLine(line: string): string {
  return line.startsWith(marker) ? '' : line;
}

/** Offsets in the file, as UTF-16 code units. */
export interface Span {
  readonly start: number;
  /** What the caret points at. */
  readonly caret: number;
  /** After the last character. */
  readonly end: number;
}

/** What a line of offsets says; null for any other line. */
export function readSpan(line: string): Span | null {
  if (!line.startsWith(marker)) return null;
  const found = /^%at:(\d{1,9}):(\d{1,9}):(\d{1,9})$/.exec(line.slice(0, 60));
  if (!found) return null;
  const [start = 0, caret = 0, end = 0] = found.slice(1).map(Number);
  return {start, caret, end};
}

/** Whether a line is one for programs, also where javac knew no offsets. */
export function isMachineLine(line: string): boolean {
  return line.startsWith(marker);
}
