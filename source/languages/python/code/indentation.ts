import {replace, type Edit} from './edits.ts';
import {headerColon} from './expressions.ts';
import {blockWords} from './keywords.ts';
import type {LogicalLine} from './logical-lines.ts';
import type {Code} from './parse.ts';

/** Edits that give the lines from one to another another indentation, keeping what they have beyond it. */
export function reindent(
  code: Code,
  fromLine: number,
  toLine: number,
  fromIndent: string,
  toIndent: string,
): Edit[] {
  const inStrings = linesInsideStrings(code);
  const edits: Edit[] = [];
  for (let line = fromLine; line <= toLine; line++) {
    const start = code.lineStarts[line - 1] ?? code.source.length;
    const text = code.source.slice(start, code.lineStarts[line] ?? code.source.length);
    if (inStrings.has(line) || text.trim() === '' || !text.startsWith(fromIndent)) continue;
    edits.push(replace({start, end: start + fromIndent.length}, toIndent));
  }
  return edits;
}

/** One step of indentation as the program has it: the first that a header is followed by, else four blanks. */
export function indentUnit({lines}: Code): string {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !isHeader(line) || next.width <= line.width) continue;
    if (next.indent.startsWith(line.indent)) return next.indent.slice(line.indent.length);
  }
  return '    ';
}

/** Whether a line starts a block below it. */
export function isHeader({tokens}: LogicalLine): boolean {
  const colon = blockWords.has(tokens[0]?.text ?? '') ? headerColon(tokens) : null;
  return colon !== null && colon === tokens.length - 1;
}

/** The lines from one on, up to the first that is indented less than it. */
export function blockFrom({lines}: Code, first: LogicalLine): LogicalLine[] {
  const from = lines.indexOf(first);
  const end = lines.findIndex((line, index) => index > from && line.width < first.width);
  return lines.slice(from, end < 0 ? undefined : end);
}

/** Lines, counted from 1, that start inside of a string over several lines: they are no code. */
function linesInsideStrings({outer}: Code): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const {kind, text, line} of outer) {
    if (kind !== 'string') continue;
    const count = text.split(/\r\n|\n|\r/).length;
    for (let extra = 1; extra < count; extra++) inside.add(line + extra);
  }
  return inside;
}
