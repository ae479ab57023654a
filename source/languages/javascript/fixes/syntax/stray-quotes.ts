import {Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, type Edit} from '../../code/edit.ts';
import {isVariable} from '../../code/variables.ts';
import {globalNames} from '../../vocabulary.ts';
import type {Attempt} from './syntax-context.ts';

const mostQuotes = 12;

/** A quote that starts no text: without it, every name on its line is one that the program knows. */
export function* strayQuotes(code: Code, line: number): Generator<Attempt> {
  const start = code.lineStart(line);
  const text = code.source.slice(start, code.lineEnd(line));
  for (const {index} of [...text.matchAll(/["'`]/g)].slice(0, mostQuotes)) {
    const at = start + index;
    // Between two words a quote keeps them apart.
    if (/^\w["'`]\w$/.test(text.slice(index - 1, index + 2))) continue;
    const edit = {start: at, end: at + 1, text: ''};
    if (!knowsNames(code, edit, line)) continue;
    yield {edits: [edit], explanation: `A quote in line ${line} starts no text.`};
  }
}

function knowsNames(code: Code, edit: Edit, line: number): boolean {
  const without = new Code(edited(code, edit));
  // Between two texts a quote is the end of one.
  const isInText = without.tokens.some(
    ({kind, start, end}) => kind === 'string' && start < edit.start && edit.start < end,
  );
  if (isInText) return false;
  return without.tokens.every(
    (token, index) =>
      token.line !== line ||
      !isVariable(without, index) ||
      globalNames.includes(token.text) ||
      resolve(without, index) !== null,
  );
}
