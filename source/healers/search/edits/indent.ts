import {type Edit, replace} from '../../../languages/edit.ts';
import type {Code} from '../code.ts';
import type {EditMaker} from './token-edit.ts';

const costOf = {line: 1.4, block: 1.6, level: 0.15} as const;
/** Lines above that an indentation may be taken from. */
const linesAbove = 40;

/** Gives a line, alone or with those that belong to it, an indentation that other lines near it have. */
export const indentations: EditMaker = function* (code, {gap}, {indents = false}) {
  if (!indents || !code.tokens[gap] || !code.isFirst(gap)) return;
  const line = code.lineOf(gap);
  const now = code.indent(line);
  const last = endOfBlock(code, line);
  for (const [rank, indent] of indentsNear(code, line).entries()) {
    if (indent === now) continue;
    const what = `${widthOf(indent) > widthOf(now) ? 'Indents' : 'Dedents'} line`;
    const level = rank * costOf.level;
    const to = `${indent.length} ${indent.length === 1 ? 'column' : 'columns'}`;
    yield {
      kind: 'indent',
      edits: [reindent(code, line, now, indent)],
      cost: costOf.line + level,
      explanation: `${what} ${line} to ${to}.`,
    };
    if (last === line) continue;
    const lines = Array.from({length: last - line + 1}, (_, index) => line + index);
    yield {
      kind: 'indent',
      edits: lines
        .filter(each => code.line(each).trim() !== '')
        .map(each => reindent(code, each, now, indent)),
      cost: costOf.block + level,
      explanation: `${what}s ${line} to ${last} with their block to ${to}.`,
    };
  }
};

function reindent(code: Code, line: number, from: string, to: string): Edit {
  const start = code.lineStart(line);
  const {length} = code.indent(line).startsWith(from) ? from : code.indent(line);
  return replace({start, end: start + length}, to);
}

/**
 * Indentations of lines above and one level more than the nearest: for a line that lies less deep than that those that it
 * is nearest to, else those of the nearest lines.
 */
function indentsNear(code: Code, line: number): string[] {
  const found = indentsAbove(code, line);
  const width = widthOf(code.indent(line));
  const [nearest = ''] = found;
  if (width >= widthOf(nearest)) return found;
  const distance = (indent: string) => Math.abs(widthOf(indent) - width);
  return found.toSorted((a, b) => distance(a) - distance(b) || widthOf(a) - widthOf(b));
}

function indentsAbove(code: Code, line: number): string[] {
  const found: string[] = [];
  for (let above = line - 1; above > 0 && above >= line - linesAbove; above -= 1) {
    if (code.line(above).trim() === '') continue;
    const indent = code.indent(above);
    if (found.length === 0) found.push(indent, indent + step(code));
    if (!found.includes(indent)) found.push(indent);
  }
  return found;
}

/** What the program indents by. */
function step({lines}: Code): string {
  const indents = lines.map(line => /^(?:\t| +)(?=\S)/.exec(line)?.[0] ?? '').filter(Boolean);
  if (indents.includes('\t')) return '\t';
  const least = Math.min(...indents.slice(0, 200).map(({length}) => length));
  return ' '.repeat(Number.isFinite(least) ? least : 4);
}

/** The last line that lies deeper, or as deep, behind this one without one between that lies less deep. */
function endOfBlock(code: Code, line: number): number {
  const depth = widthOf(code.indent(line));
  let last = line;
  for (let below = line + 1; below <= code.lines.length; below += 1) {
    if (code.line(below).trim() === '') continue;
    if (widthOf(code.indent(below)) < depth) break;
    last = below;
  }
  return last;
}

const widthOf = (indent: string): number => indent.replaceAll('\t', '        ').length;
