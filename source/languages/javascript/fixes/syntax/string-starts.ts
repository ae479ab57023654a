import type {Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {globalNames} from '../../vocabulary.ts';
import type {Attempt} from './syntax-context.ts';

/** `split(').map(f)`: what closes right behind the quote leaves the text empty; or, in `split(',)`, a separator. */
export function* emptyText(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  const text = /^["'][,;]?(?=[)\]].)/.exec(token?.text ?? '')?.[0];
  if (token === undefined || text === undefined) return;
  const at = token.start + text.length;
  yield {
    edits: [{start: at, end: at, text: token.text.slice(0, 1)}],
    explanation: 'The string is never closed.',
  };
}

/** `join( ')`: what is before the quote is the text. */
export function* blankOpening(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  const before = code.tokens[open - 1];
  if (token === undefined || before === undefined || before.end === token.start) return;
  if (!/^[([]$/.test(before.text) || !/^["'][)\]]/.test(token.text)) return;
  yield {
    edits: [{start: before.end, end: before.end, text: token.text.slice(0, 1)}],
    explanation: 'The string has no quote at its start.',
  };
}

/** The first quote is missing: before the words that stand before the second. */
export function* openings(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  if (token === undefined) return;
  const start = code.lineStart(token.line);
  const text = code.source.slice(start, token.start);
  const places = [...text.matchAll(/(?<=[[(,=:+]\s*|^\s*)(?![\s[(,=:+])/g)].map(
    ({index}) => start + index,
  );
  // Words that nothing declares belong to the text; the nearest place is the next best.
  const far = places.find(at => holdsNoNames(code, at, token.start));
  for (const at of new Set([...(far === undefined ? [] : [far]), ...places.toReversed()])) {
    yield {
      edits: [{start: at, end: at, text: token.text.slice(0, 1)}],
      explanation: 'The string has no quote at its start.',
    };
  }
}

/** Whether every word between two offsets is unknown to the program. */
function holdsNoNames(code: Code, from: number, to: number): boolean {
  const words = code.tokens.flatMap((token, index) =>
    token.start >= from && token.end <= to && token.kind !== 'punctuator' ? [index] : [],
  );
  return words.every(
    word =>
      code.kind(word) === 'name' &&
      resolve(code, word) === null &&
      !globalNames.includes(code.text(word)),
  );
}
