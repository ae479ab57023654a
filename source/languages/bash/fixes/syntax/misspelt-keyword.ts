import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {usualCommands} from '../../knowledge/commands.ts';
import {program} from '../program.ts';
import {mends} from './mends.ts';

const keywords = [
  'then',
  'else',
  'elif',
  'for',
  'while',
  'until',
  'done',
  'case',
  'esac',
  'function',
  'select',
];

/** What ends a block in other languages. */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ['end', ['fi', 'done', 'esac', '}']],
  ['endif', ['fi']],
  ['endfor', ['done']],
  ['endwhile', ['done']],
  ['next', ['done']],
  ['wend', ['done']],
  ['od', ['done']],
  ['endcase', ['esac']],
  ['elseif', ['elif']],
  ['if', ['fi']],
  ['done', ['fi', 'esac', '}']],
  ['fi', ['done', 'esac', '}']],
  ['}', ['fi', 'done', 'esac']],
]);

/** A keyword that is misspelt, or the one that another language has in its place. */
export const misspeltKeyword: Rule = {
  id: 'misspelt-keyword',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest({source}) {
    const code = readCode(source);
    const {commands, stray, functions} = code.structure;
    const known = new Set(functions.map(({name}) => name));
    // A keyword that belongs to nothing can be the wrong one, too.
    const candidates = [...commands, ...stray].toSorted((a, b) => a - b);
    let tries = 0;
    for (const index of candidates) {
      const token = code.tokens[index];
      if (!token || known.has(token.text) || usualCommands.has(token.text)) continue;
      const near = nearest(token.text, keywords);
      const words = near ? [near] : (endings.get(token.text) ?? []);
      for (const word of words) {
        if (tries++ > mostTries) return;
        const changed = source.slice(0, token.start) + word + source.slice(token.end);
        if (!mends(code, changed)) continue;
        yield {
          source: changed,
          explanation: `In line ${token.line}, \`${token.text}\` should be \`${word}\`.`,
        };
        return;
      }
    }
  },
  examples: [
    {
      before: program`
        n=1
        whlie [ "$n" -lt 3 ]; do
          echo "$n"
          n=$((n + 1))
        done
      `,
      after: program`
        n=1
        while [ "$n" -lt 3 ]; do
          echo "$n"
          n=$((n + 1))
        done
      `,
      output: '1\n2\n',
    },
    {
      before: program`
        for n in 1 2; do
          echo "$n"
        end
      `,
      after: program`
        for n in 1 2; do
          echo "$n"
        done
      `,
      output: '1\n2\n',
    },
  ],
};

const mostTries = 100;
