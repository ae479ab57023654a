/** One `File "…", line N` entry of a traceback, with the lines that were printed below it. */
export interface TracebackEntry {
  readonly path: string;
  readonly line: number;
  /** Name of the function; null in the place of a syntax error. */
  readonly name: string | null;
  /** Source lines and their markers (`~~~^^^`), in the order printed, without their four spaces. */
  readonly shown: readonly string[];
}

/** One exception as CPython prints it. */
export interface Traceback {
  readonly type: string;
  readonly message: string;
  /** Outermost first, as printed. */
  readonly entries: readonly TracebackEntry[];
  /** The exception that it was raised from, or while handling. */
  readonly cause: Traceback | null;
  /** Members of an exception group. */
  readonly members: readonly Traceback[];
  /** Its own lines, as printed, without those of its cause. */
  readonly text: readonly string[];
  /** Indexes of its lines, those of its causes included; the end is exclusive. */
  readonly firstLine: number;
  readonly endLine: number;
}

const header = 'Traceback (most recent call last):';
const groupHeader = '  + Exception Group Traceback (most recent call last):';
const connectors: ReadonlySet<string> = new Set([
  'The above exception was the direct cause of the following exception:',
  'During handling of the above exception, another exception occurred:',
]);
const entryLine = /^ {2}File "(.*)", line (\d+)(?:, in (.*))?$/;
const repeatedLine = /^ {2}\[Previous line repeated \d+ more times?\]$/;
const exceptionLine = /^([\p{L}_<][^\s:]*)(?:: ?(.*))?$/u;
const syntaxErrorType = /(?:Syntax|Indentation|Tab)Error$/;
/** What other parts of Python print after a traceback. It ends a message of several lines. */
const foreignLine =
  /^(?:-{70}$|={70}$|Exception ignored |Exception in thread |sys:1: |[^:]{1,200}:\d+: \w+Warning: )/;
/** CPython prints groups ten levels deep; deeper ones are cut. */
const maxGroupDepth = 10;

/**
 * The last traceback in the lines of a program's stderr, with its causes; null when there is none.
 * Knows what CPython 3.8 to 3.14 prints (`Lib/traceback.py`). Time is linear in the lines.
 */
export function lastTraceback(lines: readonly string[], depth = 0): Traceback | null {
  let last: Traceback | null = null;
  for (let index = 0; index < lines.length;) {
    const found = readTraceback(lines, index, depth);
    if (!found) {
      index++;
      continue;
    }
    const link = connectorBefore(lines, index);
    const cause: Traceback | null = link === null ? null : causeBefore(lines, link, last);
    last = cause ? {...found, cause, firstLine: cause.firstLine} : found;
    index = found.endLine;
  }
  return last;
}

/** The exception that a line such as `ValueError: no` names; null when it does not look like one. */
export function readException(line: string): {type: string; message: string} | null {
  const match = exceptionLine.exec(line);
  return match?.[1] === undefined ? null : {type: match[1], message: match[2] ?? ''};
}

function readTraceback(lines: readonly string[], at: number, depth: number): Traceback | null {
  const line = lines[at];
  if (line === header) return readPlain(lines, at, at + 1);
  if (line === groupHeader && depth < maxGroupDepth) return readGroup(lines, at, depth);
  if (line?.startsWith('  File "')) return readBareSyntaxError(lines, at);
  return null;
}

function readPlain(lines: readonly string[], firstLine: number, from: number): Traceback | null {
  const {entries, next} = readEntries(lines, from);
  const exception = readException(lines[next] ?? '');
  if (!exception) return null;
  const endLine = endOfMessage(lines, next + 1);
  const message = [exception.message, ...lines.slice(next + 1, endLine)].join('\n').trimEnd();
  const text = lines.slice(firstLine, endLine);
  return {
    type: exception.type,
    message,
    entries,
    cause: null,
    members: [],
    text,
    firstLine,
    endLine,
  };
}

/** A syntax error in the file that was started has no header and no stack. */
function readBareSyntaxError(lines: readonly string[], at: number): Traceback | null {
  return isBareSyntaxError(lines, at) ? readPlain(lines, at, at) : null;
}

function isBareSyntaxError(lines: readonly string[], at: number): boolean {
  const place = entryLine.exec(lines[at] ?? '');
  if (!place || place[3] !== undefined) return false;
  const exception = readException(lines[at + 1 + countShown(lines, at + 1)] ?? '');
  return exception !== null && syntaxErrorType.test(exception.type);
}

function readEntries(lines: readonly string[], from: number) {
  const entries: TracebackEntry[] = [];
  let next = from;
  for (;;) {
    const match = entryLine.exec(lines[next] ?? '');
    if (match) {
      const shown = readShown(lines, next + 1);
      const [, path = '', line, name = null] = match;
      entries.push({path, line: Number(line), name, shown});
      next += 1 + shown.length;
    } else if (repeatedLine.test(lines[next] ?? '')) {
      next++;
    } else {
      return {entries, next};
    }
  }
}

function readShown(lines: readonly string[], from: number): string[] {
  return lines.slice(from, from + countShown(lines, from)).map(line => line.slice(4));
}

function countShown(lines: readonly string[], from: number): number {
  let end = from;
  while (lines[end]?.startsWith('    ')) end++;
  return end - from;
}

/** A message may have several lines, empty ones too: it ends where something else begins. */
function endOfMessage(lines: readonly string[], from: number): number {
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (line === header || line === groupHeader || foreignLine.test(line)) break;
    if (connectors.has(line) && lines[end - 1] === '') break;
    if (isBareSyntaxError(lines, end)) break;
  }
  return end;
}

/** Index of the line that links the traceback at `at` to what is above it; null when none does. */
function connectorBefore(lines: readonly string[], at: number): number | null {
  const isLink = lines[at - 1] === '' && connectors.has(lines[at - 2] ?? '');
  return isLink && lines[at - 3] === '' ? at - 2 : null;
}

/** What stands above a connector. An exception that was never raised has no traceback, just its line. */
function causeBefore(
  lines: readonly string[],
  link: number,
  last: Traceback | null,
): Traceback | null {
  if (last?.endLine === link) return last;
  let first = link - 1;
  while (first > 0 && lines[first - 1] !== '') first--;
  return readPlain(lines, first, first);
}

/** A group is printed behind a margin of `  | `, each of its members behind a deeper one. */
function readGroup(lines: readonly string[], at: number, depth: number): Traceback | null {
  let endLine = at + 1;
  while (isBehindMargin(lines[endLine])) endLine++;
  const inner = lines.slice(at + 1, endLine);
  const firstMember = inner.findIndex(line => line.startsWith('  +-+---'));
  const own = inner.slice(0, firstMember < 0 ? undefined : firstMember);
  const ownLines = own.map(line => line.slice(4));
  const group = readPlain(ownLines, 0, 0);
  if (!group) return null;
  const members = firstMember < 0 ? [] : readMembers(inner.slice(firstMember + 1), depth + 1);
  return {...group, members, text: lines.slice(at, endLine), firstLine: at, endLine};
}

const isBehindMargin = (line = '') => /^ {2,}[|+]/.test(line) && line !== groupHeader;

function readMembers(lines: readonly string[], depth: number): Traceback[] {
  const texts: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith('    +---')) texts.push([]);
    else texts.at(-1)?.push(line);
  }
  return texts.flatMap(text => readMember(text, depth) ?? []);
}

function readMember(text: readonly string[], depth: number): Traceback | null {
  if (text.some(line => line.startsWith('    +-+---'))) {
    const outdented = text.map(line => line.slice(2));
    const hasHeader = text[0]?.includes('Exception Group Traceback') ?? false;
    return lastTraceback([groupHeader, ...outdented.slice(hasHeader ? 1 : 0)], depth);
  }
  const plain = text.map(line => line.slice(6));
  return lastTraceback(plain, depth) ?? readPlain(plain, 0, 0);
}
