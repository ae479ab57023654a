import type {Code} from './code.ts';
import {keywords, primitives} from './syntax.ts';

/** The index at which the type before a name starts; that of the name when there is none. */
export function typeStart(code: Code, name: number): number {
  let at = name - 1;
  if (code.text(at) === '...') at -= 1;
  while (code.text(at) === ']' && code.text(at - 1) === '[') at -= 2;
  if (code.text(at) === '>') at = argumentsStart(code, at) - 1;
  if (!isTypeWord(code, at)) return name;
  while (code.text(at - 1) === '.' && code.isName(at - 2)) at -= 2;
  // Of a method such as `<T> T first(…)`.
  if (
    code.text(at - 1) === '>' &&
    /^(?:static|public|private|protected|final|[;{}])$/.test(
      code.text(argumentsStart(code, at - 1) - 1),
    )
  )
    return argumentsStart(code, at - 1);
  return at;
}

/** The index of the `<` that a `>` closes; that of the `>` itself when it closes none. */
function argumentsStart(code: Code, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0 && at > close - 200; at--) {
    const text = code.text(at);
    if (text === '>') depth += 1;
    else if (text === '<') {
      depth -= 1;
      if (depth === 0) return at;
    } else if (!code.isName(at) && !/^[,.?&[\]]$/.test(text)) break;
  }
  return close;
}

function isTypeWord(code: Code, at: number): boolean {
  const text = code.text(at);
  return code.isName(at) && (!keywords.has(text) || primitives.has(text) || text === 'void');
}

/** The index after the type that starts at a token; that of the token when none does. */
export function typeEnd(code: Code, from: number): number {
  let at = from;
  if (!isTypeWord(code, at)) return from;
  while (code.text(at + 1) === '.' && code.isName(at + 2)) at += 2;
  if (code.text(at + 1) === '<') {
    let depth = 0;
    for (let next = at + 1; next < at + 200; next++) {
      const text = code.text(next);
      if (text === '<') depth += 1;
      if (text === '>') depth -= 1;
      if (depth === 0) {
        at = next;
        break;
      }
      if (!/^[<>,.?&[\]]$/.test(text) && !code.isName(next)) return from;
    }
  }
  while (code.text(at + 1) === '[' && code.text(at + 2) === ']') at += 2;
  return at + 1;
}

/** `List` of `java.util.List<String>`. */
export function plainType(type: string): string {
  return type.replace(/<.*$/s, '').replace(/^.*\./s, '').trim();
}
