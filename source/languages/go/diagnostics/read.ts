import {ownPath} from '../places.ts';

/** One error as the compiler, the linker or the go command printed it. */
export interface Diagnostic {
  /** Path relative to the program; null for an error without a place in it. */
  readonly file: string | null;
  readonly line: number;
  /** In bytes, from 1; null when not printed. */
  readonly column: number | null;
  readonly message: string;
  /** The indented lines below it, without their indentation. */
  readonly details: readonly string[];
  /** All of it as printed. */
  readonly text: string;
}

/** A program with more errors than this has one that matters. */
const mostDiagnostics = 100;
const longestMessage = 2000;

/** The format of `go build`: `file:line:column: message`, with indented lines that belong to the one above. */
const placed = /^(?:vet: )?([^\s:][^:\n]{0,300}\.go):(\d{1,9})(?::(\d{1,9}))?: (.*)$/;
/** The go command says so before its errors: the package, or that there were too many. */
const headers = /^(?:# |package \S|.*: too many errors$|note: module requires )/;

/** Reads what `go build` printed, in the order of printing. Total, and linear in the input. */
export function readDiagnostics(lines: readonly string[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const line of lines) {
    const text = line.slice(0, longestMessage);
    const isDetail = /^[\t ]/.test(text);
    if (text.trim() === '' || headers.test(text)) continue;
    const last = found.at(-1);
    const diagnostic = readPlaced(isDetail ? text.trim() : text);
    // Below `package x`, an error of the go command is indented too.
    if (isDetail && last) found[found.length - 1] = withDetail(last, text);
    else if (diagnostic) found.push(diagnostic);
    else found.push(unplaced(text.trim()));
    if (found.length >= mostDiagnostics) break;
  }
  return found;
}

function readPlaced(text: string): Diagnostic | null {
  const match = placed.exec(text);
  if (!match) return null;
  const [, path = '', line, column, message = ''] = match;
  return {
    file: ownPath(path),
    line: Number(line),
    column: column === undefined ? null : Number(column),
    message,
    details: [],
    text,
  };
}

function unplaced(text: string): Diagnostic {
  const message = text.replace(/^(?:go: |go build: )/, '');
  return {file: null, line: 0, column: null, message, details: [], text};
}

function withDetail(diagnostic: Diagnostic, text: string): Diagnostic {
  return {
    ...diagnostic,
    details: [...diagnostic.details, text.trim()].slice(0, mostDiagnostics),
    text: `${diagnostic.text}\n${text}`.slice(0, 10 * longestMessage),
  };
}
