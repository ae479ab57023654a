import type {Code} from '../../code/code.ts';
import {visibleAt} from '../../code/declarations.ts';
import type {Attempt} from './syntax-context.ts';

const unclosed = 'The string is never closed.';

/** A string that holds what is plainly code: `'Ada, age: 36}`, `'Ada', 'Bo, 3)`. */
export function* swallowedCode(code: Code, line: number): Generator<Attempt> {
  for (const [index, token] of code.tokens.entries()) {
    if (token.kind !== 'string' || token.line !== line) continue;
    const inObject = code.text(code.parent(index)) === '{';
    const pattern = inObject
      ? /,\s*[\w$]+\s*:|\s*\}/g
      : /,\s*(?:\d+|true|false|null|\{|\[)\s*[,)\]]/g;
    for (const match of token.text.matchAll(pattern)) {
      const at = token.start + match.index;
      yield {edits: [{start: at, end: at, text: token.text.slice(0, 1)}], explanation: unclosed};
    }
  }
}

/** Puts the quote before the brackets and commas at the end of the line, or another kind of quote right. */
export function* closings(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  if (token === undefined) return;
  const quote = token.text.slice(0, 1);
  const other = /^(["']).*(["'`])[)\];,}]*$/.exec(token.text);
  if (other !== null) {
    const at = token.start + token.text.search(/["'`][)\];,}]*$/);
    const mate = code.source[at] ?? quote;
    if (mate !== quote && mate !== '`') {
      yield {
        edits: [{start: token.start, end: token.start + 1, text: mate}],
        explanation: 'A string ends with the quote that it starts with.',
      };
    }
  }
  for (const at of beforeValues(code, open))
    yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
  // Only white space or a separator before the brackets: that is what the string holds.
  const blank = /^["'][^\w)\]]*\s(?=[)\],])/.exec(token.text)?.[0].length;
  if (blank !== undefined) {
    const at = token.start + blank;
    yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
  }
  const tail = /[)\];,}][)\];,}{\s]*$/.exec(token.text)?.[0].length ?? 0;
  for (let back = tail; back >= 0; back--) {
    const at = token.end - back;
    if (at > token.start) yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
  }
  for (const match of token.text.matchAll(/[^\s'"](?=[),\]:}]|\s*[+])/g)) {
    const at = token.start + match.index + 1;
    yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
  }
}

/** Where a comma or plus is followed by a variable of the program: `'size, list.length)`. */
function beforeValues(code: Code, open: number): number[] {
  const token = code.tokens[open];
  if (token === undefined) return [];
  const names = new Set(visibleAt(code, open).map(one => one.name));
  return [...token.text.matchAll(/(?:,| \+) ([A-Za-z_$][\w$]*)/g)]
    .filter(([, name]) => name !== undefined && names.has(name))
    .map(({index}) => token.start + index);
}

/** Any other end or start of a word on the line, where one quote swallowed the next string's. */
export function* boundaries(code: Code, line: number): Generator<Attempt> {
  const start = code.lineStart(line);
  const text = code.source.slice(start, code.lineEnd(line));
  for (const {index} of text.matchAll(/(?<=\w)(?=[,)\]}:;])|(?<=[[(,:=+] ?)(?=\w)/g)) {
    const at = start + index;
    for (const quote of ["'", '"']) {
      if (text.includes(quote))
        yield {edits: [{start: at, end: at, text: quote}], explanation: unclosed};
    }
  }
}
