import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** Loop headers of other languages and with a word missing, each with how Python writes it. */
const headers: readonly {pattern: RegExp; write: (...parts: string[]) => string | null}[] = [
  {
    pattern:
      /^for\s*\(\s*(?:(?:int|let|var|auto|long|const)\s+)?(\w+)\s*=\s*([^;]+?)\s*;\s*(\w+)\s*(<=?|>=?|!=)\s*([^;]+?)\s*;\s*([^;{]+?)\s*\)\s*[:{]?$/,
    write: countingLoop,
  },
  {
    pattern: /^for\s+each\s+(\w+)\s+in\s+(.+?)\s*:$/,
    write: (name, values) => `for ${name} in ${values}:`,
  },
  {
    pattern:
      /^for\s*\(\s*(?:(?:const|let|var|auto|int|String)\s+)?(\w+)\s*(?:of|in|:)\s*(.+?)\s*\)\s*[:{]?$/,
    write: (name, values) => `for ${name} in ${values}:`,
  },
  {
    pattern: /^for\s+(\w+(?:\s*,\s*\w+)*)\s+of\s+(.+?)\s*:$/,
    write: (name, values) => `for ${name} in ${values}:`,
  },
  {
    pattern: /^for\s+(\w+)\s+(range\s*\(.+\)|enumerate\s*\(.+\))\s*:$/,
    write: (name, values) => `for ${name} in ${values}:`,
  },
  {
    pattern: /^for\s+(\w+)\s*=\s*(range\s*\(.+\))\s*:$/,
    write: (name, values) => `for ${name} in ${values}:`,
  },
  {
    pattern: /^for\s+(\w+)\s*=\s*([\w.()]+)\s+to\s+([\w.()+-]+)\s*:?$/,
    write: (name, from = '', to = '') => `for ${name} in range(${from}, ${plusOne(to)}):`,
  },
];

/** Longer headers are no slips of the pen, and the patterns take their time with them. */
const maxLength = 200;

/** Loops as other languages write them: `for (i = 0; i < n; i++)`, `for x of y`, `for i range(3)`. */
export const loopHeader: Rule = {
  id: 'loop-header',
  tier: 2,
  answers: report =>
    isSyntaxError(
      report,
      'invalid syntax',
      "expected ':'",
      'cannot assign',
      "'{' was never",
      "unmatched '}'",
    ),
  *suggest(context) {
    const {statement} = syntaxSpotOf(context) ?? {};
    if (!statement || statement.tokens[0]?.text !== 'for') return;
    const header = context.source.slice(statement.start, statement.end);
    if (header.length > maxLength) return;
    for (const {pattern, write} of headers) {
      const parts = pattern.exec(header)?.slice(1);
      const text = parts && write(...parts);
      if (text === undefined || text === null) continue;
      yield {
        source: applyEdits(context.source, [replace(statement, text)]),
        explanation: `Python writes this loop as \`${text}\`.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        for (int i = 0; i < 3; i++):
            print(i)
      `,
      after: program`
        for i in range(3):
            print(i)
      `,
      output: '0\n1\n2\n',
    },
    {
      before: program`
        for (i = 4; i >= 1; i -= 2):
            print(i)
      `,
      after: program`
        for i in range(4, 0, -2):
            print(i)
      `,
      output: '4\n2\n',
    },
    {
      before: program`
        for i range(2):
            print(i)
      `,
      after: program`
        for i in range(2):
            print(i)
      `,
      output: '0\n1\n',
    },
    {
      before: program`
        for word of ["a", "b"]:
            print(word)
      `,
      after: program`
        for word in ["a", "b"]:
            print(word)
      `,
      output: 'a\nb\n',
    },
  ],
};

/** `for (i = from; i < to; i++)` as a range; null for steps and conditions that are not of this kind. */
function countingLoop(
  name = '',
  from = '',
  tested = '',
  comparison = '',
  to = '',
  stepping = '',
): string | null {
  const step = stepOf(name, stepping);
  if (tested !== name || step === null) return null;
  const isUp = !step.startsWith('-');
  if (comparison !== '!=' && isUp !== comparison.startsWith('<')) return null;
  const end = comparison === '<=' ? plusOne(to) : comparison === '>=' ? minusOne(to) : to;
  const start = from === '0' && step === '1' ? '' : `${from}, `;
  return `for ${name} in range(${start}${end}${step === '1' ? '' : `, ${step}`}):`;
}

function stepOf(name: string, stepping: string): string | null {
  const [, sign, amount] = /^\w+\s*([-+])=\s*(\w+)$/.exec(stepping) ?? [];
  if (!stepping.match(/\w+/g)?.includes(name)) return null;
  if (/^(?:\w+\s*\+\+|\+\+\s*\w+)$/.test(stepping)) return '1';
  if (/^(?:\w+\s*--|--\s*\w+)$/.test(stepping)) return '-1';
  if (sign === undefined || amount === undefined) return null;
  return sign === '-' ? `-${amount}` : amount;
}

const plusOne = (text: string) => (/^-?\d+$/.test(text) ? String(Number(text) + 1) : `${text} + 1`);
const minusOne = (text: string) =>
  /^-?\d+$/.test(text) ? String(Number(text) - 1) : `${text} - 1`;
