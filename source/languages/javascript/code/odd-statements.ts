import type {Code} from './code.ts';
import {canEnd} from './expressions.ts';

/** Whether a statement is an expression that does nothing, such as `list.length;` or a text; or a label before one. */
export function isIdle(code: Code, start: number, to: number): boolean {
  const from = behindHeads(code, start);
  const first = code.tokens[from];
  if (first === undefined || !startsExpression(code, from)) return false;
  if (first.kind === 'name' && code.text(from + 1) === ':')
    return !/^(?:for|while|do|switch|\{)$/.test(code.text(from + 2));
  for (let at = from; at <= to && at >= from; at = groupOrNext(code, at)) {
    if (code.text(at) === '=>' && code.parent(at) === code.parent(from)) return true;
    if (acts(code, at) || (at > from && isCall(code, at))) return false;
  }
  return true;
}

/** The first token of what an `if` or a loop without braces does. */
function behindHeads(code: Code, start: number): number {
  let at = start;
  while (/^(?:if|for|while)$/.test(code.text(at)) && code.text(at + 1) === '(') {
    at = code.skip(at + 1);
  }
  return at;
}

function startsExpression(code: Code, index: number): boolean {
  const {kind, text} = code.tokens[index] ?? {kind: 'unknown', text: ''};
  if (kind === 'keyword') return text === 'this';
  if (kind === 'punctuator') return /^[([!+~-]$/.test(text);
  return kind !== 'unknown' && !(kind === 'string' && /^["']use \w+["']$/.test(text));
}

/** What comes after a token: past the brackets that it opens, but into a group. */
const groupOrNext = (code: Code, index: number): number =>
  code.text(index) === '(' && code.kind(index) === 'punctuator' ? index + 1 : code.skip(index);

const assigning = /^(?:=|[-+*/%&|^]=|\*\*=|&&=|\|\|=|\?\?=|<<=|>>>?=|\+\+|--)$/;
const acting = /^(?:await|yield|delete|new|import|super|async|function|class)$/;

/** Whether a token shows that something is made or changed. */
function acts(code: Code, index: number): boolean {
  const {kind, text} = code.tokens[index] ?? {kind: 'unknown', text: ''};
  if (kind === 'keyword') return acting.test(text);
  return kind === 'punctuator' && (assigning.test(text) || text === '=>');
}

/** Whether a call's arguments begin with a token, or the text that a function is handed. */
function isCall(code: Code, index: number): boolean {
  const {kind, text, first} = code.tokens[index] ?? {kind: 'unknown', text: '', first: true};
  if (kind !== 'template' && text !== '(') return false;
  return code.text(index - 1) === '?.' || (canEnd(code, index - 1) && !first);
}
