import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode} from '../../code/code.ts';
import {isSyntaxError, unknownConstant} from '../../code/report.ts';

const straight: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
};
const foreign = /[“”„‘’]|\u00A0|\u200B|\u200C|\u200D|\u2060|\uFEFF/g;
const fence = /^```[^\n]*\n?/gm;

/** What was copied along with a program: the fences of Markdown, typographic quotes, invisible spaces. */
export const strayText: Rule = {
  id: 'stray-text',
  tier: 3,
  answers: report => isSyntaxError(report) || unknownConstant(report) !== null,
  *suggest({source}) {
    const unfenced = source.replaceAll(fence, '');
    if (unfenced !== source) {
      yield {source: unfenced, explanation: 'The fences of a code block are no PHP.'};
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
      const text = straight[character] ?? ' ';
      if (areDouble && text === "'") return [];
      return [{start: index, end: index + character.length, text}];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: 'Quotes and spaces of a word processor stand where PHP has its own.',
    };
  },
  examples: [
    {
      before: '```php\n<?php\necho 1 + 1;\n```\n',
      after: '<?php\necho 1 + 1;\n',
      output: '2',
    },
    {
      before: '<?php\necho “It’s ready”;\n',
      after: '<?php\necho "It’s ready";\n',
      output: 'It’s ready',
    },
  ],
};
