import type {Code} from '../code/code.ts';
import {replaceToken} from '../code/edit.ts';
import {argumentsOf} from '../code/expressions.ts';
import {unknownName} from '../fixes/names/misspelt-name.ts';
import type {Broken, GuessedChange} from './guess.ts';

const alone = /^stray '\\' in program|^expected '\)' before|^expected (?:primary-)?expression/;
const printing = /^(?:printf|puts|fputs)$/;

/** Text that lies outside of its quotes: all that is to be printed, or what something is compared with. */
export function* looseText({code, line, index, message}: Broken): Iterable<GuessedChange> {
  const isUnknown = unknownName.test(message);
  if (!isUnknown && !alone.test(message)) return;
  const {from, end} = code.tokensOfLine(line);
  for (let at = from; at < end; at++) {
    if (printing.test(code.text(at)) && code.text(at + 1) === '(') yield* quoted(code, at + 1);
  }
  const word = code.text(index);
  if (isUnknown && word.length === 1 && isBesideCharacters(code, index)) {
    yield {
      edits: [replaceToken(code, index, `'${word}'`)],
      cost: 0.2,
      explanation: `Nothing declares ${word}; the other arguments are characters.`,
    };
  }
  if (!isUnknown || !/^(?:[=!]=|=|case)$/.test(code.text(index - 1))) return;
  const mark = word.length === 1 ? "'" : '"';
  yield {
    edits: [replaceToken(code, index, mark + word + mark)],
    cost: 0.9,
    explanation: `Nothing declares ${word}; it may be a text.`,
  };
}

const isBesideCharacters = (code: Code, index: number): boolean => {
  const open = code.enclosing(index, '(');
  return open !== -1 && argumentsOf(code, open).some(([from]) => /^'.'$/.test(code.text(from)));
};

/** All that stands in the brackets of a call becomes a text, where none is in them. */
function* quoted(code: Code, open: number): Iterable<GuessedChange> {
  const [first, second] = [code.tokens[open], code.tokens[open + 1]];
  const close = code.partner(open);
  const last = code.tokens[close];
  if (!first || !second || !last || close === open + 1 || last.line !== first.line) return;
  const inside = code.source.slice(first.end, last.start);
  if (/["'\\]/.test(inside.replaceAll(/\\[nt]/g, ''))) return;
  yield {
    edits: [{start: first.end, end: last.start, text: `"${inside.trim()}"`}],
    cost: second.kind === 'name' || second.text === '\\' ? 0.5 : 1,
    explanation: `What line ${first.line} prints stands in quotes.`,
  };
}
