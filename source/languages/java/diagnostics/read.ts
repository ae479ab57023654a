import {ownPath} from '../places.ts';
import {isMachineLine, readSpan, type Span} from './layout.ts';

/** One error or warning as javac printed it. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Path relative to the program; null for one without a place in it. */
  readonly file: string | null;
  readonly line: number;
  /** Of the caret, from 1; null without one. */
  readonly column: number | null;
  readonly span: Span | null;
  readonly message: string;
  /** The lines that belong to it, other than the code and the caret, without their indentation. */
  readonly details: readonly string[];
  /** All of it as printed for people. */
  readonly text: string;
}

const mostDiagnostics = 100;
const longestLine = 2000;
const mostLines = 60;

const placed =
  /^([^\s:][^:\n]{0,300}\.(?:java|jar|class)):(\d{1,9}): (?:(error): |(warning): )(.*)$/;
const unplaced = /^(error|warning): (.*)$/;
/** What javac says at the end. */
const summary = /^(?:\d+ (?:errors?|warnings?)|Note: .*|only showing the first .*)$/;

interface Block {
  span: Span | null;
  readonly lines: string[];
}

/** Reads what javac printed, in the order of printing. Total, and linear in the input. */
export function readDiagnostics(lines: readonly string[]): Diagnostic[] {
  const blocks: Block[] = [];
  for (const each of lines) {
    const line = each.slice(0, longestLine);
    const open = blocks.at(-1);
    if (isMachineLine(line)) {
      if (open) open.span = readSpan(line);
      continue;
    }
    if (placed.test(line) || unplaced.test(line)) {
      if (blocks.length >= mostDiagnostics) break;
      blocks.push({span: null, lines: [line]});
      continue;
    }
    if (open && !summary.test(line) && open.lines.length < mostLines) open.lines.push(line);
  }
  return blocks.flatMap(block => diagnosticOf(block) ?? []);
}

function diagnosticOf({span, lines: [head = '', ...rest]}: Block): Diagnostic | null {
  const caret = rest.findIndex(line => /^[ \t]*\^$/.test(line.trimEnd()));
  const isDetail = (_: string, index: number) =>
    caret === -1 || (index !== caret && index !== caret - 1);
  const details = rest
    .filter(isDetail)
    .map(line => line.trim())
    .filter(line => line !== '');
  const text = [head, ...rest].join('\n').trimEnd();
  const [, path = '', line, error, , message] = placed.exec(head) ?? [];
  if (message !== undefined) {
    const column = caret === -1 ? null : (rest[caret] ?? '').indexOf('^') + 1;
    const severity = error === undefined ? 'warning' : 'error';
    return {
      severity,
      file: ownPath(path),
      line: Number(line),
      column,
      span,
      message,
      details,
      text,
    };
  }
  const [, kind, words] = unplaced.exec(head) ?? [];
  if (words === undefined) return null;
  const severity = kind === 'error' ? 'error' : 'warning';
  return {severity, file: null, line: 0, column: null, span: null, message: words, details, text};
}
