import type {Code} from '../../code/code.ts';
import type {Attempt} from './syntax-context.ts';

/** `It's` in single quotes. */
export function* contractions(code: Code, line: number): Generator<Attempt> {
  const start = code.lineStart(line);
  const text = code.source.slice(start, code.lineEnd(line));
  const edits = [...text.matchAll(/(?<=[A-Za-z])'(?=(?:s|t|re|ve|ll|d|m)\b)/g)].map(({index}) => ({
    start: start + index,
    end: start + index,
    text: '\\',
  }));
  const explanation = 'A quote inside a string needs a backslash.';
  if (edits.length > 0) yield {edits, explanation};
  if (edits.length > 1) for (const edit of edits) yield {edits: [edit], explanation};
}

/** `"She said "hi" to me"`: all quotes but the outermost. */
export function* innerQuotes(code: Code, line: number): Generator<Attempt> {
  const start = code.lineStart(line);
  const text = code.source.slice(start, code.lineEnd(line));
  for (const quote of ['"', "'"]) {
    const places = [...text.matchAll(quote === '"' ? /(?<!\\)"/g : /(?<!\\)'/g)].map(
      ({index}) => start + index,
    );
    if (places.length < 3 || places.length > 10 || !touchesWord(code, line)) continue;
    if (!places.slice(1, -1).every(at => isAmongWords(code.source, at))) continue;
    const edits = places.slice(1, -1).map(at => ({start: at, end: at, text: '\\'}));
    yield {edits, explanation: 'A quote inside a string needs a backslash.'};
  }
}

/** Whether a quote has words on both sides, rather than the commas and brackets of code. */
function isAmongWords(source: string, at: number): boolean {
  const [before, after] = [source.slice(0, at).trimEnd(), source.slice(at + 1).trimStart()];
  return /[\w.!?'"]$/.test(before.slice(-1)) && /^[\w.!?'"]/.test(after.slice(0, 1));
}

/** Whether a string on the line stands right beside a word, as `hi` in `"She said "hi" to me"`. */
function touchesWord(code: Code, line: number): boolean {
  return code.tokens.some((token, index) => {
    const next = code.tokens[index + 1];
    if (token.line !== line || next === undefined || next.start !== token.end) return false;
    const kinds = [token.kind, next.kind];
    return kinds.includes('string') && kinds.includes('name');
  });
}
