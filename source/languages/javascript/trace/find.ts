/** The `path:line` that Node prints above a source line, with the columns that its carets mark. */
export interface Header {
  readonly path: string;
  readonly line: number;
  readonly column: number | null;
  readonly endColumn: number | null;
}

/** The part of stderr that Node printed about one uncaught error. */
export interface Trace {
  readonly header: Header | null;
  readonly lines: readonly string[];
  /** Index in `lines` of the error's first line. */
  readonly errorAt: number;
  /** Whether a value that is not an Error was thrown: Node leaves no blank line before those. */
  readonly bare: boolean;
}

const version = /^Node\.js v\d+\.\d+\.\d+/;
/** What a path starts with; the program may have written something on the same line before it. */
const pathStart =
  /file:\/\/|node:|[A-Za-z]:[\\/]|\/|undefined$|<anonymous_script>$|evalmachine\.<anonymous>$/;
const carets = /^[ \t]*\^+[ \t]*$/;
/** Longer lines are no header and no frame; some patterns here are only fast on short ones. */
const longestLine = 8192;
/** A line that starts an error, perhaps after words of the program. */
const errorLine = /(?:^|[\s:])([A-Z][\w$]*(?:Error|Exception|Rejection))(?: \[\w+\])?(?:: |$)/;
/** An error class of another name; `console.trace` prints a stack too, which is no error. */
const otherErrorLine = /^(?!Trace: )([A-Za-z_$][\w$]*)(?: \[\w+\])?: /;

/**
 * Finds the last uncaught error in stderr: what stands between a header (path, source line, carets) and the
 * line with Node's version. A message may quote a whole trace, as of a child process, so that headers and
 * versions are paired like brackets. Without a pair, the last stack trace, as of an error that was caught
 * and printed.
 */
export function findTrace(lines: readonly string[]): Trace | null {
  const open: number[] = [];
  let last: readonly [from: number, to: number] | null = null;
  for (const [at, line] of lines.entries()) {
    if (isHeader(lines, at)) open.push(at);
    if (!version.test(line)) continue;
    const from = open.pop();
    if (from !== undefined) last = [from, at];
  }
  return (last === null ? null : traceFrom(lines, ...last)) ?? printedTrace(lines);
}

function isHeader(lines: readonly string[], at: number): boolean {
  if (isFrame(lines[at]) || headerPlace(lines[at] ?? '') === null) return false;
  const marks = lines[at + 2] ?? '';
  return carets.test(marks) || marks.trim() === '';
}

function traceFrom(lines: readonly string[], at: number, end: number): Trace | null {
  const place = headerPlace(lines[at] ?? '');
  if (place === null) return null;
  const marks = lines[at + 2] ?? '';
  const marked = carets.test(marks);
  // Without carets there may be one blank line less; the error comes after whatever is blank.
  const afterMarks = at + 3;
  const bare = (lines[afterMarks] ?? '').trim() !== '';
  let errorAt = afterMarks;
  while (errorAt < end && (lines[errorAt] ?? '').trim() === '') errorAt++;
  if (errorAt >= end) return null;
  return {
    header: {
      ...place,
      column: marked ? marks.indexOf('^') + 1 : null,
      endColumn: marked ? marks.lastIndexOf('^') + 2 : null,
    },
    lines: lines.slice(at, end),
    errorAt: errorAt - at,
    bare,
  };
}

function headerPlace(text: string): Pick<Header, 'path' | 'line'> | null {
  if (text.length > longestLine) return null;
  const [end, line] = /:(\d{1,9})$/.exec(text) ?? [];
  if (end === undefined) return null;
  const path = text.slice(0, -end.length);
  const start = path.search(pathStart);
  return start === -1 ? null : {path: path.slice(start), line: Number(line)};
}

/** Whether a line is one call of a printed stack. */
export function isFrame(line: string | undefined): boolean {
  return line !== undefined && line.length <= longestLine && /^\s+at \S/.test(line);
}

/** An error may have several lines of message between its name and its first frame. */
const messageLines = 60;

function printedTrace(lines: readonly string[]): Trace | null {
  let last = lines.findLastIndex(isFrame);
  while (isFrame(lines[last - 1])) last--;
  if (last <= 0) return null;
  for (let at = last - 1; at >= Math.max(0, last - messageLines); at--) {
    const line = lines[at] ?? '';
    const found = errorLine.exec(line) ?? (at === last - 1 ? otherErrorLine.exec(line) : null);
    if (found === null) continue;
    const start = line.indexOf(found[1] ?? '', found.index);
    const printed = [line.slice(start), ...lines.slice(at + 1)];
    return {header: null, lines: printed, errorAt: 0, bare: false};
  }
  return null;
}
