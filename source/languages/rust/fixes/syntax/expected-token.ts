import type {Rule, Suggestion} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

const expected = /^expected (.{1,300}), found /;

/** Tokens that stand right behind what comes before them. */
const attached = new Set([':', ',', ';', ')', ']']);
const insertable = new Set([...attached, '->', '=>', '=', 'in', '{']);

/** The parser says which tokens could come next: each is put in, or put in the place of the one that it found. */
export const expectedToken: Rule = {
  id: 'expected-token',
  tier: 4,
  answers: ({phase, message}) => phase === 'syntax' && expectedIn(message).length > 0,
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const index = code.indexAt(range.start);
    const [found, before] = [code.tokens[index], code.tokens[index - 1]];
    if (!found || !before || found.start !== range.start) return;
    for (const token of expectedIn(context.report.message)) {
      yield inserted(code, token, before.end, found.start);
      if (found.kind === 'operator' && /^(?:=>|->|=|:|;|,|\.)$/.test(found.text)) {
        yield {
          source: code.replace(found.start, found.end, token),
          explanation: `Here belongs ${token}, not ${found.text}.`,
        };
      }
    }
  },
  examples: [
    {
      before:
        'fn area(side u32) -> u32 {\n    side * side\n}\n\nfn main() {\n    println!("{}", area(3));\n}\n',
      after:
        'fn area(side: u32) -> u32 {\n    side * side\n}\n\nfn main() {\n    println!("{}", area(3));\n}\n',
      output: '9\n',
    },
    {
      before:
        'fn area(side: u32) u32 {\n    side * side\n}\n\nfn main() {\n    println!("{}", area(3));\n}\n',
      after:
        'fn area(side: u32) -> u32 {\n    side * side\n}\n\nfn main() {\n    println!("{}", area(3));\n}\n',
      output: '9\n',
    },
  ],
};

function expectedIn(message: string): readonly string[] {
  const [, list = ''] = expected.exec(message) ?? [];
  const tokens = Array.from(list.matchAll(/`([^`]{1,3})`/g), ([, token = '']) => token);
  return tokens.filter(token => insertable.has(token)).slice(0, 4);
}

function inserted(code: Code, token: string, end: number, next: number): Suggestion {
  const space = next > end ? '' : ' ';
  const source = attached.has(token)
    ? code.insert(end, `${token}${space}`)
    : code.insert(next, `${space}${token} `);
  return {source, explanation: `Here a ${token} is missing.`};
}
