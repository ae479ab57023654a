import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode} from '../../code/code.ts';
import {isSyntaxError, unknownOf} from '../../code/report.ts';

const straight: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
};
const foreign = /[“”„‘’]|\u00a0|\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const fence = /^```[^\n]*\n?/gm;

/** What was copied along with a program: the fences of Markdown, typographic quotes, invisible spaces. */
export const strayText: Rule = {
  id: 'stray-text',
  tier: 3,
  answers: report => isSyntaxError(report) || unknownOf(report) !== null,
  *suggest({source}) {
    const unfenced = source.replaceAll(fence, '');
    if (unfenced !== source) {
      yield {source: unfenced, explanation: 'The fences of a code block are no Ruby.'};
      return;
    }
    // Inside of a text they are meant, and an apostrophe between double ones is part of what they quote.
    const texts = readCode(source).tokens.filter(({kind}) => kind === 'string');
    let next = 0;
    const isText = (at: number) => {
      while ((texts[next]?.end ?? Infinity) <= at) next++;
      return (texts[next]?.start ?? Infinity) <= at;
    };
    const found = Array.from(source.matchAll(foreign)).filter(({index}) => !isText(index));
    const areDouble = found.some(([quote]) => straight[quote] === '"');
    const edits = found.flatMap(({0: character, index}) => {
      const right = straight[character] ?? ' ';
      if (areDouble && right === "'") return [];
      return [{start: index, end: index + character.length, text: right}];
    });
    const plain = applyEdits(source, edits);
    if (plain === source) return;
    yield {
      source: plain,
      explanation: 'Quotes and spaces of a word processor stand where Ruby has its own.',
    };
  },
  examples: [
    {
      before: '```ruby\nputs 1\n```\n',
      after: 'puts 1\n',
      output: '1\n',
    },
    {
      before: 'puts “It’s ready”\n',
      after: 'puts "It’s ready"\n',
      output: 'It’s ready\n',
    },
  ],
};
