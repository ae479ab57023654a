import type {Rule, Suggestion} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

const past = /^index out of bounds: the len is (\d+) but the index is (\d+)$/;

/** A loop over indexes that goes one too far, or that also looks at the element after the last. */
export const indexPastEnd: Rule = {
  id: 'index-past-end',
  tier: 3,
  answers: ({type, message}) => {
    const [, length, index] = past.exec(message) ?? [];
    return type === 'panic' && index !== undefined && length === index;
  },
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const index = indexIn(code, code.indexAt(range.start));
    if (index === null) return;
    const loop = code.tokens.findLastIndex(
      ({text, start}, at) =>
        start < range.start &&
        ((text === 'for' && code.text(at + 1) === index.name && code.text(at + 2) === 'in') ||
          (text === 'while' && code.text(at + 1) === index.name)),
    );
    if (loop === -1) return;
    if (code.text(loop) === 'for') yield* shorterRange(code, loop, index.offset);
    else yield* strictBound(code, loop, index.offset);
  },
  examples: [
    {
      before:
        'fn main() {\n    let sizes = [3, 4];\n    for at in 0..=sizes.len() {\n        println!("{}", sizes[at]);\n    }\n}\n',
      after:
        'fn main() {\n    let sizes = [3, 4];\n    for at in 0..sizes.len() {\n        println!("{}", sizes[at]);\n    }\n}\n',
      output: '3\n4\n',
    },
    {
      before:
        'fn main() {\n    let sizes = [3, 4, 6];\n    let mut gap = 0;\n    for i in 0..sizes.len() {\n        gap = gap.max(sizes[i + 1] - sizes[i]);\n    }\n    println!("{gap}");\n}\n',
      after:
        'fn main() {\n    let sizes = [3, 4, 6];\n    let mut gap = 0;\n    for i in 0..sizes.len() - 1 {\n        gap = gap.max(sizes[i + 1] - sizes[i]);\n    }\n    println!("{gap}");\n}\n',
      output: '2\n',
    },
  ],
};

interface Index {
  readonly name: string;
  /** What is added to the variable. */
  readonly offset: 0 | 1;
}

/** The index in `items[i]` or `items[i + 1]`, where the expression begins at a token. */
function indexIn(code: Code, first: number): Index | null {
  const open = code.tokens.findIndex(({text}, at) => at >= first && text === '[');
  if (open === -1 || code.tokens[open]?.line !== code.tokens[first]?.line) return null;
  const close = code.brackets.partner.get(open);
  const inside = code.tokens.slice(open + 1, close).map(({text}) => text);
  const [name = '', plus, one] = inside;
  if (!/^[a-z_]\w*$/.test(name)) return null;
  if (inside.length === 1) return {name, offset: 0};
  return inside.length === 3 && plus === '+' && one === '1' ? {name, offset: 1} : null;
}

/** `for i in FROM..=X.len() {`, and with a look ahead `for i in FROM..X.len() {`. */
function* shorterRange(code: Code, loop: number, offset: 0 | 1): Generator<Suggestion> {
  const brace = code.tokens.findIndex(({text}, at) => at > loop && text === '{');
  const dots = code.tokens.findIndex(({text}, at) => at > loop && /^\.\.=?$/.test(text));
  const [range, last] = [code.tokens[dots], code.tokens[brace - 1]];
  if (!range || !last || dots > brace || dots === -1) return;
  if (!/^[\w.]+(?:\(\))?$/.test(code.source.slice(range.end, last.end).trim())) return;
  if (offset === 0 && range.text === '..=') {
    yield {
      source: code.replace(range.start, range.end, '..'),
      explanation: 'The last index is one less than the length.',
    };
  }
  if (offset === 1 && range.text === '..') {
    yield {
      source: code.insert(last.end, ' - 1'),
      explanation: 'The last element has none after it, so the loop ends before it.',
    };
  }
}

/** `while i <= X.len() {`. */
function* strictBound(code: Code, loop: number, offset: 0 | 1): Generator<Suggestion> {
  const sign = code.tokens[loop + 2];
  if (offset !== 0 || sign?.text !== '<=') return;
  yield {
    source: code.replace(sign.start, sign.end, '<'),
    explanation: 'The last index is one less than the length.',
  };
}
