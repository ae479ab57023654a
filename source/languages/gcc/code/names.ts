import type {Code} from './code.ts';
import {functionAround, functionsOf, isDirective} from './functions.ts';
import {keywords} from './syntax.ts';

/** How a name is used: called, after a dot or an arrow, or else. */
export type Use = 'call' | 'member' | 'value';

export function useAt(code: Code, index: number): Use {
  if (/^(?:\.|->)$/.test(code.text(index - 1))) return 'member';
  return code.text(index + 1) === '(' ? 'call' : 'value';
}

/** Indices of every use of a name that is no member. */
export function usesOf(code: Code, name: string): readonly number[] {
  return code
    .indicesOf(name)
    .filter(index => code.isName(index) && useAt(code, index) !== 'member');
}

/**
 * The names that a use at a place can mean: of the function around it, those before it; and those that are declared
 * outside of all functions. `not` is left out.
 */
export function namesInScope(code: Code, index: number, not: string): ReadonlySet<string> {
  const around = functionAround(code, index);
  const functions = functionsOf(code);
  const names = new Set<string>();
  const isCall = useAt(code, index) === 'call';
  const inside = new Set<number>();
  for (const {bodyOpen, bodyClose, open, close} of functions) {
    for (let at = bodyOpen; at <= bodyClose; at++) inside.add(at);
    for (let at = open; at <= close; at++) inside.add(at);
  }
  for (const [at, token] of code.tokens.entries()) {
    const {text, kind} = token;
    if (kind !== 'name' || text === not || keywords.has(text)) continue;
    const use = useAt(code, at);
    if (use === 'member' || code.text(at - 1) === '::' || code.text(at + 1) === '::') continue;
    const isNear = around !== undefined && at >= around.start && at < index;
    const isOutside = !inside.has(at) && !(isDirective(code, at) && code.text(at - 1) !== 'define');
    if (!isNear && !isOutside) continue;
    // What is called is a function, or a variable that holds one.
    if (isCall === (use === 'call') || (isCall && isNear)) names.add(text);
  }
  return names;
}

/** The words of the declaration before a name, such as `const char *`; empty when it is not declared there. */
export function declaredType(code: Code, index: number): string {
  const from = typeStart(code, index);
  if (from === index) return '';
  const [first, last] = [code.tokens[from], code.tokens[index - 1]];
  return first && last ? code.source.slice(first.start, last.end) : '';
}

/** Index of the first of those words; that of the name when there are none. */
export function typeStart(code: Code, index: number): number {
  let from = index;
  while (from > 0 && isTypePart(code, from - 1)) from -= 1;
  return from;
}

function isTypePart(code: Code, at: number): boolean {
  const text = code.text(at);
  if (/^(?:\*|&|::)$/.test(text)) return true;
  return (
    code.isName(at) &&
    !/^(?:return|else|case|goto|new|delete|typedef|if|do)$/.test(text) &&
    !isDirective(code, at)
  );
}

/** The index at which a name is declared, the last place before another; -1 without one. */
export function declarationOf(code: Code, name: string, before: number): number {
  return usesOf(code, name).findLast(at => at < before && isDeclaration(code, at)) ?? -1;
}

function isDeclaration(code: Code, at: number): boolean {
  const after = code.text(at + 1);
  return /^(?:=|;|,|\)|\[|\{|:|\()$/.test(after) && declaredType(code, at) !== '';
}
