import {blocksOf, type Block} from './blocks.ts';
import type {Code} from './code.ts';

/** Whether a token uses a name by itself or as a member, rather than as a text, a label or a symbol. */
export function usesOf(code: Code, name: string): number[] {
  return code.tokens.flatMap(({text, kind}, index) =>
    text === name && (kind === 'name' || kind === 'constant' || kind === 'variable') ? [index] : [],
  );
}

/** Whether a program gives a name a meaning: a method, a variable or a parameter. */
export function isBound(code: Code, name: string): boolean {
  return usesOf(code, name).some(index => binds(code, index));
}

/** Whether a token stands where a method or variable gets its name. */
export function binds(code: Code, index: number): boolean {
  const before = code.text(index - 1);
  const after = code.text(index + 1);
  if (before === 'def' || (before === '.' && code.text(index - 3) === 'def')) return true;
  if (code.isMember(index)) return false;
  if (after === '=' || before === '*' || before === '&') return after !== '==';
  return isParameter(code, index);
}

/** Among the names between bars, or in the head of a method, or of several that are assigned. */
function isParameter(code: Code, index: number): boolean {
  const line = code.tokens[index]?.line ?? 0;
  const on = code.tokensOn(line);
  const first = on[0] ?? index;
  const def = on.find(each => code.text(each) === 'def');
  if (def !== undefined && index > def + 1) {
    const open = code.text(def + 2) === '(' ? def + 2 : code.text(def + 4) === '(' ? def + 4 : -1;
    const close = open === -1 ? Infinity : code.partner(open);
    if (index < close && !/^[=:]$/.test(code.text(index - 1))) return true;
  }
  const bars = on.filter(each => code.text(each) === '|');
  if (bars.length >= 2 && index > (bars[0] ?? 0) && index < (bars[1] ?? 0)) return true;
  if (code.text(first) === 'for' && index < on.findIndex(each => code.text(each) === 'in') + first)
    return true;
  if (code.text(index - 1) === '=>' && code.text(first) === 'rescue') return true;
  const assignment = on.find(each => code.text(each) === '=');
  if (assignment === undefined || index > assignment) return false;
  return on.filter(each => each < assignment).every(each => /^[\w@*,()]+$/.test(code.text(each)));
}

/** The innermost block with one of these keywords around a token; null when there is none. */
export function blockAround(code: Code, index: number, keywords: readonly string[]): Block | null {
  const around = blocksOf(code).blocks.filter(
    ({keyword, start, end}) => keywords.includes(keyword) && start < index && index < end,
  );
  return around.toSorted((a, b) => b.start - a.start)[0] ?? null;
}

/** The body of a class of the program; null when it has none of that name. */
export function classNamed(code: Code, name: string): Block | null {
  const plain = name.split('::').at(-1);
  const found = blocksOf(code).blocks.filter(({keyword, start}) => {
    if (keyword !== 'class') return false;
    const last = code.text(start + 2) === '::' ? start + 3 : start + 1;
    return code.text(last) === plain;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Every method that a program defines, by the index of its name. */
export function methodsOf(code: Code): number[] {
  return code.tokens.flatMap((token, index) => {
    if (token.text !== 'def' || token.kind !== 'name') return [];
    return [code.text(index + 2) === '.' ? index + 3 : index + 1];
  });
}

/** Names of the parameters in the head of a method, keywords with their colon. */
export function parametersOf(code: Code, name: number): string[] {
  const line = code.tokens[name]?.line;
  const isOpen = code.text(name + 1) === '(';
  const end = isOpen
    ? code.partner(name + 1)
    : code.tokens.findIndex((t, i) => i > name && t.line !== line);
  const found: string[] = [];
  for (let at = name + 1; at < end; at++) {
    const isStart = /^[(,*&]|^\*\*$/.test(code.text(at - 1)) || at === name + 1;
    const kind = code.tokens[at]?.kind;
    if (isStart && (kind === 'name' || kind === 'label')) found.push(code.text(at));
    if (code.text(at) === '(' && at > name + 1) at = Math.max(at, code.partner(at));
  }
  return found;
}
