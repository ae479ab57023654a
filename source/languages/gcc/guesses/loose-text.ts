import type {Code} from '../code/code.ts';
import type {Broken, GuessedChange} from './guess.ts';

const strayBackslash = /^stray '\\' in program/;
const wordsAlone =
  /^'\w+' (?:undeclared|was not declared)|^expected '\)' before|^expected expression/;
const printing = /^(?:printf|puts|fputs)$/;

/** Text that lies outside of its quotes: an escape beside it, or all that is to be printed. */
export function* looseText({code, line, message}: Broken): Iterable<GuessedChange> {
  const {from, end} = code.tokensOfLine(line);
  if (strayBackslash.test(message)) {
    const at = code.tokens.findIndex(({text}, each) => each >= from && each < end && text === '\\');
    if (at !== -1) yield* pulledIn(code, at);
  }
  if (!wordsAlone.test(message)) return;
  for (let at = from; at < end; at++) {
    if (printing.test(code.text(at)) && code.text(at + 1) === '(') yield* quoted(code, at + 1);
  }
}

/** The escape at a backslash becomes part of the text before it, or behind it. */
function* pulledIn(code: Code, at: number): Iterable<GuessedChange> {
  const [before, escape, after] = [code.tokens[at - 1], code.tokens[at + 1], code.tokens[at + 2]];
  const slash = code.tokens[at];
  if (!slash || escape?.kind !== 'name') return;
  const explanation = `\\${escape.text} in line ${slash.line} belongs into the text.`;
  const isText = (token: typeof before) => token?.kind === 'string' && /^"[^]*"$/.test(token.text);
  if (before && isText(before)) {
    yield {
      edits: [{start: before.end - 1, end: escape.end, text: `\\${escape.text}"`}],
      cost: 0.3,
      explanation,
    };
  }
  if (after && isText(after)) {
    yield {
      edits: [{start: slash.start, end: after.start + 1, text: `"\\${escape.text}`}],
      cost: 0.3,
      explanation,
    };
  }
  yield {
    edits: [{start: slash.start, end: escape.end, text: `"\\${escape.text}"`}],
    cost: 0.6,
    explanation,
  };
}

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
    cost: second.kind === 'name' ? 0.5 : 1,
    explanation: `What line ${first.line} prints stands in quotes.`,
  };
}
