import type {Code} from './code.ts';
import {methodAround, methodsOf} from './methods.ts';
import {keywords} from './syntax.ts';
import {typeStart} from './type-names.ts';
import {typeAround, typesOf} from './types.ts';

/** A variable, parameter or field where it is declared. Numbers are indices of tokens. */
export interface Variable {
  readonly name: string;
  readonly nameAt: number;
  readonly typeAt: number;
  /** As written; `var` for one that is inferred. */
  readonly type: string;
  /** Whether it stands in a class rather than in a method. */
  readonly isField: boolean;
}

const cache = new WeakMap<Code, readonly Variable[]>();

/** Every declaration of a variable, in order. */
export function variablesOf(code: Code): readonly Variable[] {
  const known = cache.get(code);
  if (known) return known;
  const found: Variable[] = [];
  for (let at = 1; at < code.tokens.length; at++) {
    if (!code.isName(at) || keywords.has(code.text(at))) continue;
    if (!/^(?:=|;|,|\)|:|\[)$/.test(code.text(at + 1))) continue;
    const typeAt = typeStart(code, at);
    if (typeAt === at || /^(?:\.|new|::|instanceof)$/.test(code.text(typeAt - 1))) continue;
    const type = code.between(typeAt, at - 1);
    const isField = !isInMethod(code, at);
    found.push({name: code.text(at), nameAt: at, typeAt, type, isField});
    found.push(...moreOf(code, at, typeAt, type, isField));
  }
  cache.set(code, found);
  return found;
}

function isInMethod(code: Code, at: number): boolean {
  const method = methodsOf(code).findLast(
    ({start, close, bodyClose}) => start <= at && at <= Math.max(close, bodyClose),
  );
  const type = typeAround(code, at);
  const isRecordPart = type !== undefined && at < type.bodyOpen;
  return method !== undefined && !isRecordPart && (type === undefined || type.start < method.start);
}

/** The `b` of `int a = 1, b = 2;`. */
function moreOf(
  code: Code,
  first: number,
  typeAt: number,
  type: string,
  isField: boolean,
): Variable[] {
  const found: Variable[] = [];
  if (!/^(?:[;{}(]|static|final|private|public|protected|)$/.test(code.text(typeAt - 1)))
    return found;
  if (code.text(typeAt - 1) === '(' && code.text(typeAt - 2) !== 'for') return found;
  for (let at = first + 1; at < first + 400 && at < code.tokens.length; at++) {
    const text = code.text(at);
    if (/^[;)\]}]$/.test(text)) break;
    const close = /^[([{]$/.test(text) ? code.partner(at) : -1;
    if (close !== -1) at = close;
    else if (text === ',' && code.isName(at + 1) && /^[=,;]$/.test(code.text(at + 2)))
      found.push({name: code.text(at + 1), nameAt: at + 1, typeAt, type, isField});
  }
  return found;
}

/** The variable that a name means at a token: the nearest one before it in its method, or else a field. */
export function variableAt(code: Code, name: string, index: number): Variable | undefined {
  const all = variablesOf(code).filter(each => each.name === name);
  const method = methodAround(code, index);
  return (
    all.findLast(
      ({nameAt, isField}) =>
        !isField && nameAt <= index && method !== undefined && nameAt >= method.start,
    ) ??
    all.find(({isField, nameAt}) => isField && isVisible(code, nameAt, index)) ??
    all.find(({isField}) => isField)
  );
}

/** Whether a field is one of a type around a token. */
function isVisible(code: Code, nameAt: number, index: number): boolean {
  const owner = typeAround(code, nameAt);
  return owner !== undefined && owner.start <= index && index <= owner.bodyClose;
}

/** Names of the variables that can be used at a token, those of lambdas among them. */
export function namesInScope(code: Code, index: number): ReadonlySet<string> {
  const method = methodAround(code, index);
  const names = new Set<string>();
  for (const {name, nameAt, isField} of variablesOf(code)) {
    const isLocal = !isField && method !== undefined && nameAt >= method.start && nameAt < index;
    if (
      (isLocal && isBlockOpen(code, nameAt, index)) ||
      (isField && isVisible(code, nameAt, index))
    )
      names.add(name);
  }
  for (let at = method?.bodyOpen ?? index; at < index; at++) {
    if (code.text(at + 1) === '->' && code.isName(at)) names.add(code.text(at));
  }
  for (const {nameAt, keyword, bodyOpen, bodyClose} of typesOf(code)) {
    if (keyword !== 'enum' || index < bodyOpen || index > bodyClose) continue;
    for (let at = nameAt; at < bodyClose; at++)
      if (/^[A-Z_\d]+$/.test(code.text(at))) names.add(code.text(at));
  }
  return names;
}

/** Whether the block, or the head of a loop, that a variable is declared in still goes on at a later token. */
export function isBlockOpen(code: Code, nameAt: number, index: number): boolean {
  const open = code.enclosing(nameAt, '({');
  if (open === -1) return true;
  const close = code.partner(open);
  if (close === -1 || close > index) return true;
  if (code.text(open) !== '(') return false;
  // The head of a loop or a method, with its body behind it.
  const method = methodsOf(code).find(each => each.open === open);
  if (method) return index <= method.bodyClose;
  const body =
    code.text(close + 1) === '{' ? code.partner(close + 1) : statementEnd(code, close + 1);
  return body === -1 || index <= body;
}

/** The semicolon that ends the statement around a token, or the brace of its block. */
export function statementEnd(code: Code, index: number): number {
  for (let at = index; at < code.tokens.length; at++) {
    const text = code.text(at);
    if (text === ';' || text === '}') return at;
    if (text === '{') return code.partner(at) === -1 ? code.tokens.length : code.partner(at);
    const close = /^[([]$/.test(text) ? code.partner(at) : -1;
    if (close !== -1) at = close;
  }
  return code.tokens.length;
}

/** The first token of the statement around one. */
export function statementStart(code: Code, index: number): number {
  let at = index;
  while (at > 0) {
    const before = code.text(at - 1);
    if (/^[;{}]$/.test(before) || before === '->') break;
    const open = /^[)\]]$/.test(before) ? code.partner(at - 1) : -1;
    at = open === -1 ? at - 1 : open;
  }
  return at;
}
