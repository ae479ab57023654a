import type {Code} from '../../code/code.ts';
import {declarationsIn, resolve, type Declaration} from '../../code/declarations.ts';
import {applyEdits, lineBreak, type Edit} from '../../code/edit.ts';
import {functionAround} from '../../code/functions.ts';
import {blockAround, statementAround, statementEnd, statementsIn} from '../../code/statements.ts';
import {isVariable} from '../../code/variables.ts';

const declarationWords = /^(?:const|let|var|class|function|async|export|import)$/;

/** Moves a statement behind everything that follows, when only declarations do. */
export function moveCallToEnd(code: Code, statement: number, declared: Declaration): string | null {
  if (declarationWords.test(code.text(statement))) return null;
  const block = blockAround(code, declared.keyword);
  const all = statementsIn(code, block);
  const later = all.filter(([from]) => from > statement);
  if (block !== -1 || later.length === 0) return null;
  if (!later.every(([from]) => declarationWords.test(code.text(from)))) return null;
  const end = later.at(-1)?.[1] ?? -1;
  const last = code.tokens[end];
  if (last === undefined) return null;
  const cut = cutLines(code, statement, statementEnd(code, statement));
  const at = code.lineEnd(endLine(code, end));
  return cut === null
    ? null
    : applyEdits(code.source, [
        cut.edit,
        {start: at, end: at, text: lineBreak(code.source) + cut.text},
      ]);
}

/** Moves a declaration up to the statement that needs it, if what it needs itself is there by then. */
export function moveDeclaration(
  code: Code,
  statement: number,
  declared: Declaration,
): string | null {
  const from = statementAround(code, declared.keyword);
  const to = statementEnd(code, from);
  for (let at = from; at <= to; at++) {
    const needed = isVariable(code, at) ? resolve(code, at) : null;
    const inside = needed !== null && needed.token >= from && needed.token <= to;
    const late =
      needed !== null && needed.token > statement && !/^(?:function|import)$/.test(needed.kind);
    if (late && !inside) return null;
  }
  if (!isQuiet(code, from, to) && !onlyDeclares(code, statement, from)) return null;
  const cut = cutLines(code, from, to);
  if (cut === null) return null;
  const start = code.lineStart(code.tokens[statement]?.line ?? 1);
  return applyEdits(code.source, [
    cut.edit,
    {start, end: start, text: cut.text + lineBreak(code.source)},
  ]);
}

/** Whether making the value calls nothing, so that it may as well be made earlier. */
function isQuiet(code: Code, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const opener = code.text(at) === '(' ? code.text(at - 1) : '';
    const isCall = opener !== '' && !/^(?:[=(,:]|=>|require|function)$/.test(opener);
    if (isCall && functionAround(code, at) === functionAround(code, from)) return false;
  }
  return true;
}

/** Whether nothing but declarations stands between two statements. */
function onlyDeclares(code: Code, from: number, to: number): boolean {
  const between = statementsIn(code, blockAround(code, to)).filter(([at]) => at > from && at < to);
  const names = new Set(declarationsIn(code).map(one => one.keyword));
  return between.every(([at]) => names.has(at));
}

/** Whole lines of a statement, without their line break; null when they hold something else too. */
function cutLines(code: Code, from: number, to: number): {text: string; edit: Edit} | null {
  const start = code.lineStart(code.tokens[from]?.line ?? 1);
  const end = code.lineEnd(endLine(code, to));
  const before = code.source.slice(start, code.tokens[from]?.start);
  const after = code.source.slice(code.tokens[to]?.end, end);
  if (before.trim() !== '' || !/^\s*(?:\/\/.*)?$/.test(after)) return null;
  const next = Math.min(code.source.length, end + lineBreak(code.source).length);
  return {text: code.source.slice(start, end), edit: {start, end: next, text: ''}};
}

/** The line on which a token ends. */
function endLine(code: Code, index: number): number {
  const token = code.tokens[index];
  return token === undefined ? 1 : token.line + token.text.split('\n').length - 1;
}
