/** One error as `tsc --pretty false` prints it. */
export interface Diagnostic {
  /** Such as `TS2304`. */
  readonly code: string;
  readonly message: string;
  /** The indented lines below, which go into detail, without their indent. */
  readonly notes: readonly string[];
  /** Null for what is wrong with no file in particular. */
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  readonly printed: string;
}

const placed =
  /^([^\n(]{1,1000}(?:\([^\n(]{0,200}){0,5}?)\((\d{1,9}),(\d{1,9})\): error (TS\d{1,6}): (.*)$/;
const placeless = /^error (TS\d{1,6}): (.*)$/;
const longestLine = 8192;

/** The errors in what the compiler printed, in its order: that of the files and of the places in them. Pure and total. */
export function readDiagnostics(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  let notes: string[] = [];
  for (const line of text.split('\n').map(each => each.slice(0, longestLine))) {
    if (/^\s+\S/.test(line) && found.length > 0) {
      notes.push(line.trim());
      continue;
    }
    const diagnostic = readLine(line);
    if (diagnostic === null) continue;
    notes = [];
    found.push({...diagnostic, notes});
  }
  return found.map(one => ({
    ...one,
    printed: [one.printed, ...one.notes.map(indented)].join('\n'),
  }));
}

function readLine(line: string): Diagnostic | null {
  const [, file, row, column, code, message] = placed.exec(line) ?? [];
  if (file !== undefined && code !== undefined && message !== undefined) {
    const place = {file, line: Number(row), column: Number(column)};
    return {code, message, notes: [], ...place, printed: line};
  }
  const [, general, words] = placeless.exec(line) ?? [];
  if (general === undefined || words === undefined) return null;
  return {code: general, message: words, notes: [], file: null, line: 1, column: 1, printed: line};
}

function indented(note: string): string {
  return `  ${note}`;
}
