import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {textOf} from '../../code/expressions.ts';
import type {Code} from '../../code/parse.ts';
import {spotOf} from '../../code/spot.ts';

/** What an empty group is, by the method that fills it. */
const emptyGroup: Readonly<Record<string, string>> = {
  append: '[]',
  extend: '[]',
  insert: '[]',
  add: 'set()',
  update: '{}',
};

/** `counts[word] += 1` and `groups[word].append(x)` for a key that is not there yet. */
export const firstCount: Rule = {
  id: 'first-count',
  tier: 3,
  answers: report => report.type === 'KeyError',
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {tokens} = spot.statement;
    const open = tokens.findIndex(({text}) => text === '[');
    const close = open < 1 ? null : matchingBracket(tokens, open);
    const next = tokens[(close ?? 0) + 1];
    if (close === null || !next) return;
    const {source} = context;
    const table = textOf(source, tokens.slice(0, open));
    const key = textOf(source, tokens.slice(open + 1, close));
    if (!startsEmpty(spot.code, table)) return;
    const rest = tokens.slice(close + 2);
    if (/^[-+]=$/.test(next.text)) {
      const start = rest[0]?.kind === 'string' ? '""' : rest[0]?.text === '[' ? '[]' : '0';
      const sum = `${table}[${key}] = ${table}.get(${key}, ${start}) ${next.text[0]} ${textOf(source, rest)}`;
      yield {
        source: applyEdits(source, [replace(spot.statement, sum)]),
        explanation: `A key that is not there yet counts from \`${start}\`.`,
      };
      return;
    }
    const empty = emptyGroup[rest[0]?.text ?? ''];
    const isCall = next.text === '.' && rest[1]?.text === '(';
    const isWhole = matchingBracket(tokens, close + 3) === tokens.length - 1;
    if (empty === undefined || !isCall || !isWhole) return;
    const place = {start: tokens[0]?.start ?? 0, end: tokens[close]?.end ?? 0};
    yield {
      source: applyEdits(source, [replace(place, `${table}.setdefault(${key}, ${empty})`)]),
      explanation: `A key that is not there yet starts with \`${empty}\`.`,
    };
  },
  examples: [
    {
      before: program`
        counts = {}
        for letter in "aba":
            counts[letter] += 1
        print(counts)
      `,
      after: program`
        counts = {}
        for letter in "aba":
            counts[letter] = counts.get(letter, 0) + 1
        print(counts)
      `,
      output: "{'a': 2, 'b': 1}\n",
    },
    {
      before: program`
        groups = {}
        for word in ["ant", "bee", "asp"]:
            groups[word[0]].append(word)
        print(groups)
      `,
      after: program`
        groups = {}
        for word in ["ant", "bee", "asp"]:
            groups.setdefault(word[0], []).append(word)
        print(groups)
      `,
      output: "{'a': ['ant', 'asp'], 'b': ['bee']}\n",
    },
  ],
};

/** Whether a table is set to an empty dict and to nothing else: one with entries lacks none of them by design. */
function startsEmpty({lines, source}: Code, table: string): boolean {
  const values = lines.flatMap(({tokens}) => {
    const sign = tokens.findIndex(({text}) => text === '=');
    const target = textOf(source, tokens.slice(0, sign)).replace(/\s*:.*/, '');
    return sign > 0 && target === table ? [textOf(source, tokens.slice(sign + 1))] : [];
  });
  return values.length > 0 && values.every(value => /^(?:\{\s*\}|dict\(\))$/.test(value));
}
