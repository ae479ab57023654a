import {braceKinds} from './braces.ts';
import type {Code} from './code.ts';
import {breaksBefore} from './expressions.ts';
import {functionsIn} from './functions.ts';

/** The first token of the statement that a token belongs to, in the braces that are right around it. */
export function statementStart(code: Code, index: number): number {
  let at = code.back(index);
  while (at > 0 && !startsStatement(code, at)) at = code.back(at - 1);
  return Math.max(at, 0);
}

/** The last token of the statement that starts at `start`, its semicolon included. */
export function statementEnd(code: Code, start: number): number {
  let at = start;
  while (at < code.tokens.length) {
    if (code.text(at) === ';' && code.kind(at) === 'punctuator') return at;
    const next = code.skip(at);
    if (next === -1) break;
    if (next >= code.tokens.length) return next - 1;
    if (code.closes(next) || startsStatement(code, next)) return next - 1;
    at = next;
  }
  return code.tokens.length - 1;
}

/** The statements between a pair of braces (-1: of the whole source), each as its first and last token. */
export function statementsIn(code: Code, opener: number): (readonly [from: number, to: number])[] {
  const end = opener === -1 ? code.tokens.length : code.close(opener);
  const found: [number, number][] = [];
  for (let at = opener + 1; at < end;) {
    const last = statementEnd(code, at);
    found.push([at, last]);
    at = last + 1;
  }
  return found;
}

/** The opener of the innermost braces that hold statements; -1 at the top level. */
export function blockAround(code: Code, index: number): number {
  const kinds = braceKinds(code);
  let at = code.parent(index);
  while (at !== -1 && !/^(?:block|function)$/.test(kinds.get(at) ?? '')) at = code.parent(at);
  return at;
}

/** The first token of the whole statement that a token is in, through parentheses and object literals. */
export function statementAround(code: Code, index: number): number {
  const block = blockAround(code, index);
  let at = index;
  for (let up = code.parent(at); up !== block; up = code.parent(at)) at = up;
  return statementStart(code, at);
}

function startsStatement(code: Code, index: number): boolean {
  const before = index - 1;
  if (before < 0 || before === code.parent(index)) return true;
  const text = code.text(before);
  if (text === ';' && code.kind(before) === 'punctuator') return true;
  if (text === '}' && code.kind(before) === 'punctuator') return startsAfterBrace(code, index);
  if (text === ':') return endsCase(code, before);
  if (text === ')' && isControlHead(code, before)) return false;
  if (text === 'else' || text === 'do') return false;
  return breaksBefore(code, index);
}

function startsAfterBrace(code: Code, index: number): boolean {
  const opener = code.open(index - 1);
  const kind = braceKinds(code).get(opener);
  const word = code.text(index);
  if (/^(?:else|catch|finally)$/.test(word)) return false;
  if (kind === 'block') return !(word === 'while' && code.text(opener - 1) === 'do');
  if (kind === 'function' && isDeclared(code, opener)) return true;
  if (kind === 'class' && declaresClass(code, opener)) return true;
  return breaksBefore(code, index);
}

/** Whether a function body belongs to a declaration or a method, which need no semicolon. */
function isDeclared(code: Code, body: number): boolean {
  const owner = functionsIn(code).find(candidate => candidate.body[0] === body);
  if (owner === undefined || owner.kind === 'arrow') return false;
  return owner.kind === 'method' || standsAlone(code, owner.start);
}

function declaresClass(code: Code, body: number): boolean {
  let at = body - 1;
  while (at >= 0 && code.text(at) !== 'class') at = code.back(at) - 1;
  return standsAlone(code, at);
}

/** Whether `function` or `class` starts a statement, rather than a value that something takes. */
function standsAlone(code: Code, index: number): boolean {
  let at = index;
  while (/^(?:export|default|async)$/.test(code.text(at - 1))) at--;
  const before = code.text(at - 1);
  return (
    at === 0 ||
    /^[;{}]$/.test(before) ||
    (code.tokens[at]?.first === true && !/^(?:[=(,[?:]|=>|&&|\|\||\?\?|return|new)$/.test(before))
  );
}

function isControlHead(code: Code, closer: number): boolean {
  const word = code.open(closer) - 1;
  return /^(?:if|for|while|with|await)$/.test(code.text(word)) && !code.isProperty(word);
}

function endsCase(code: Code, colon: number): boolean {
  for (let at = colon - 1; at >= 0 && at > colon - 30; at = code.back(at) - 1) {
    if (/^(?:case|default)$/.test(code.text(at))) return true;
    if (/^(?:[;{}?,(]|=>)$/.test(code.text(at))) return false;
  }
  return false;
}
