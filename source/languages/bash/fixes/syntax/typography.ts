import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {masked} from '../../code/masked.ts';
import {program} from '../program.ts';

const replacements: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['\u00A0', ' '],
  ['–', '-'],
  ['—', '--'],
]);

/** Quotes, dashes and spaces of a word processor, where those of a keyboard belong. */
export const typography: Rule = {
  id: 'typography',
  tier: 2,
  answers: () => true,
  *suggest({source}) {
    if (!/[“”„‘’\u00A0–—]/.test(source)) return;
    const code = readCode(source);
    const changed = code.lines.map(line => {
      const bare = masked(line);
      // In quotes of the right kind they are text.
      return Array.from(line, character => character).reduce(
        ({text, at}, character) => {
          const other = bare.charAt(at) === '\0' ? undefined : replacements.get(character);
          return {text: text + (other ?? character), at: at + character.length};
        },
        {text: '', at: 0},
      ).text;
    });
    const joined = changed.join('\n');
    if (joined === code.lines.join('\n')) return;
    yield {
      source: source.includes('\r\n') ? joined.replaceAll('\n', '\r\n') : joined,
      explanation: 'The quotes and dashes are those of a word processor; code has plain ones.',
    };
  },
  examples: [
    {
      before: program`
        set -e
        name=“Ada Lovelace”
        echo "$name"
      `,
      after: program`
        set -e
        name="Ada Lovelace"
        echo "$name"
      `,
      output: 'Ada Lovelace\n',
    },
  ],
};
