import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {masked} from '../../code/masked.ts';
import {program} from '../program.ts';

const cLike =
  /^(\s*for\s*)\((?!\()\s*((?:(?:var|let|int|auto)\s+)?)([^;()]*;[^;()]*;[^;()]*)\)\s*(?:;?\s*do|\{)?\s*$/;
const range =
  /^(\s*)for\s+(\w+)\s+in\s+range\(\s*(?:([\w$]+)\s*,\s*)?([\w$]+)\s*\)\s*(?::|;?\s*do|\{)?\s*$/;
const each = /^(\s*)foreach\s+(\w+)\s+in\s+(\S.*?)\s*(?:;?\s*do)?\s*$/;

/** A loop whose head is written as in C, Python or PHP. */
export const foreignLoop: Rule = {
  id: 'foreign-loop',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest({source}) {
    const code = readCode(source);
    for (const [index, line] of code.lines.entries()) {
      const head = line.length > 500 ? null : mendedHead(line);
      if (head === null) continue;
      const hasDo = /^\s*do\b/.test(code.line(index + 2));
      yield {
        source: code.withLine(index + 1, hasDo ? head : `${head}; do`),
        explanation: `Here the head of such a loop is \`${head.trim()}\`.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        for (i = 0; i < 2; i++); do
          echo "$i"
        done
      `,
      after: program`
        for ((i = 0; i < 2; i++)); do
          echo "$i"
        done
      `,
      output: '0\n1\n',
    },
    {
      before: program`
        for i in range(1, 3); do
          echo "$i"
        done
      `,
      after: program`
        for ((i = 1; i < 3; i++)); do
          echo "$i"
        done
      `,
      output: '1\n2\n',
    },
    {
      before: program`
        foreach name in Ada Bob; do
          echo "$name"
        done
      `,
      after: program`
        for name in Ada Bob; do
          echo "$name"
        done
      `,
      output: 'Ada\nBob\n',
    },
  ],
};

/** Without its `do`; null when the line is no such head. */
function mendedHead(line: string): string | null {
  if (!/^\s*for/.test(masked(line))) return null;
  const [, word = '', , parts] = cLike.exec(line) ?? [];
  if (parts !== undefined) return `${word}((${parts.trim()}))`;
  const [, indent = '', name, from = '0', to] = range.exec(line) ?? [];
  if (name !== undefined) return `${indent}for ((${name} = ${from}; ${name} < ${to}; ${name}++))`;
  const [, start = '', item, list] = each.exec(line) ?? [];
  return item === undefined ? null : `${start}for ${item} in ${list?.replace(/\s*;$/, '')}`;
}
