import {isClosing, isOpening, type Token} from './token.ts';

/** A statement or a header: one line, or several that brackets or backslashes hold together. */
export interface LogicalLine {
  /** Without comments and line ends; never empty. Fields of f-strings stay inside their token. */
  readonly tokens: readonly Token[];
  /** The white space before it. */
  readonly indent: string;
  /** Columns of the indentation, a tab reaching the next multiple of eight as in CPython. */
  readonly width: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Offsets of its first character and after its last one. */
  readonly start: number;
  readonly end: number;
}

/** Words that start a statement and never an expression: a bracket before them was left open. */
const statementWords: ReadonlySet<string> = new Set(
  'def class return while import try raise break continue pass del global nonlocal assert elif except finally with'.split(
    ' ',
  ),
);

/** Groups tokens into statements. A bracket that is never closed ends at the next clear statement. */
export function logicalLinesOf(source: string, tokens: readonly Token[]): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let current: Token[] = [];
  let depth = 0;
  let atLineStart = true;
  const finish = () => {
    if (current.length > 0) lines.push(lineOf(source, current));
    current = [];
    depth = 0;
  };
  for (const token of tokens) {
    if (token.kind === 'comment') continue;
    if (token.kind === 'newline') {
      if (depth === 0) finish();
      atLineStart = true;
      continue;
    }
    if (atLineStart && depth > 0 && statementWords.has(token.text)) finish();
    if (isOpening(token)) depth++;
    else if (isClosing(token)) depth = Math.max(0, depth - 1);
    current.push(token);
    atLineStart = false;
  }
  finish();
  return lines;
}

/** The statement that a line belongs to. */
export function statementAt(lines: readonly LogicalLine[], line: number): LogicalLine | undefined {
  return lines.find(({firstLine, lastLine}) => firstLine <= line && line <= lastLine);
}

function lineOf(source: string, tokens: readonly Token[]): LogicalLine {
  const first = tokens[0];
  const last = tokens.at(-1);
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const indent = source.slice(start - (first?.column ?? 1) + 1, start).replace(/^\uFEFF/, '');
  return {
    tokens,
    indent,
    width: widthOf(indent),
    firstLine: first?.line ?? 1,
    lastLine: (last?.line ?? 1) + lineEndsIn(last?.text ?? ''),
    start,
    end,
  };
}

/** Columns of an indentation. */
export function widthOf(indent: string): number {
  let width = 0;
  for (const character of indent) {
    if (character === '\t') width += 8 - (width % 8);
    else if (character === '\f') width = 0;
    else width++;
  }
  return width;
}

const lineEndsIn = (text: string) => text.match(/\r\n|\n|\r/g)?.length ?? 0;
