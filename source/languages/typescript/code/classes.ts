import type {Code} from '../../javascript/code/code.ts';
import type {Blanks} from './blanks.ts';
import {typeArgumentsEnd, typeEnd} from './type-end.ts';

const modifier = /^(?:private|public|protected|readonly|abstract|override|declare)$/;
const beforeMember = /^(?:static|async|get|set|accessor)$/;

/** The opening braces of classes. Blanks what stands before them: type parameters, and what they implement. */
export function classBodies(code: Code, blanks: Blanks): ReadonlySet<number> {
  const bodies = new Set<number>();
  for (const [index, {kind, text}] of code.tokens.entries()) {
    if (kind !== 'keyword' || text !== 'class' || blanks.has(index) || code.text(index + 1) === ':')
      continue;
    const body = classBody(code, index, blanks);
    if (body !== -1) bodies.add(body);
  }
  return bodies;
}

function classBody(code: Code, keyword: number, blanks: Blanks): number {
  let at = keyword + 1;
  for (let steps = 0; steps < 200 && at < code.tokens.length; steps++) {
    const text = code.text(at);
    if (text === '{') return at;
    if (text === '<') {
      const end = typeArgumentsEnd(code, at);
      if (end !== -1) blanks.add(at, end);
      at = Math.max(end, at) + 1;
    } else if (text === 'implements') {
      let end = typeEnd(code, at + 1);
      while (code.text(end + 1) === ',') end = typeEnd(code, end + 2);
      blanks.add(at, end);
      at = Math.max(end, at) + 1;
    } else at = Math.max(code.skip(at), at + 1);
  }
  return -1;
}

/** Blanks what classes have beside JavaScript: modifiers, types of fields, members without a body. */
export function blankClasses(code: Code, blanks: Blanks, bodies: ReadonlySet<number>): void {
  for (const body of bodies) {
    const close = code.close(body);
    const end = close === -1 ? code.tokens.length : close;
    for (let at = body + 1; at < end;) at = Math.max(blankMember(code, blanks, at, end), at + 1);
  }
}

/** The token after a member of a class. */
function blankMember(code: Code, blanks: Blanks, start: number, end: number): number {
  let at = start;
  let isBodiless = false;
  while (isModifier(code, at)) {
    if (modifier.test(code.text(at))) blanks.add(at);
    if (/^(?:abstract|declare)$/.test(code.text(at))) isBodiless = true;
    at++;
  }
  if (code.text(at) === '*') at++;
  // `[key: string]: T` is no member at all.
  const isIndex = code.text(at) === '[' && code.text(at + 2) === ':';
  const name = at;
  at = code.skip(at);
  if (at <= name) return end;
  if (/^[?!]$/.test(code.text(at))) blanks.add(at++);
  if (code.text(at) === '<') at = typeArgumentsEnd(code, at) + 1;
  if (code.text(at) === '(') return afterMethod(code, blanks, start, at, end);
  if (code.text(at) === ':') {
    const last = typeEnd(code, at + 1);
    blanks.add(at, last);
    at = Math.max(last, at) + 1;
  }
  if (isIndex || isBodiless) blanks.add(start, at - 1);
  if (code.text(at) === '=') at = valueEnd(code, at + 1, end);
  if (code.text(at) === ';') at++;
  return at;
}

function isModifier(code: Code, at: number): boolean {
  const text = code.text(at);
  if (!modifier.test(text) && !beforeMember.test(text)) return false;
  return /^[\w$#[*'"]/.test(code.text(at + 1));
}

/** Signatures without a body are blanked as a whole; the others where functions are. */
function afterMethod(code: Code, blanks: Blanks, start: number, open: number, end: number): number {
  const close = code.close(open);
  if (close === -1) return end;
  let at = close + 1;
  if (code.text(at) === ':') at = Math.max(typeEnd(code, at + 1), at) + 1;
  if (code.text(at) === '{') return code.close(at) === -1 ? end : code.close(at) + 1;
  const last = code.text(at) === ';' ? at : at - 1;
  blanks.add(start, last);
  return last + 1;
}

/** The end of a field's value: its `;`, or the line after which another member starts. */
function valueEnd(code: Code, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (code.text(at) === ';') return at;
    at = Math.max(code.skip(at), at + 1);
    const isNext = code.tokens[at]?.first === true && /^[\w$#[@]/.test(code.text(at));
    if (isNext && /^[\w$)\]}'"`]/.test(code.text(at - 1))) return at;
  }
  return at;
}
