import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {readCode} from '../../code/code.ts';
import {program} from '../program.ts';

const definition =
  /^(\s*)(?:(?:def|func|fn|fun|sub|function)\s+)?([A-Za-z_][\w-]*)\s*\(([^()]*)\)\s*(\{|:)?\s*$/;
const parameters = /^\s*\$?[A-Za-z_]\w*(?:\s*,\s*\$?[A-Za-z_]\w*)*\s*$/;

/** A function that is defined as in other languages: with another word for it, or with named parameters. */
export const foreignFunction: Rule = {
  id: 'foreign-function',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest({source}) {
    const code = readCode(source);
    for (const index of code.lines.keys()) {
      const changed = mendedHead(code, index + 1);
      if (changed === null) continue;
      yield {
        source: changed,
        explanation:
          'A function begins with `name() {`, and its arguments are `$1`, `$2` and so on.',
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        def greet() {
          echo "hello $1"
        }
        greet Ada
      `,
      after: program`
        greet() {
          echo "hello $1"
        }
        greet Ada
      `,
      output: 'hello Ada\n',
    },
    {
      before: program`
        function add(a, b) {
          echo $((a + b))
        }
        add 1 2
      `,
      after: program`
        function add() {
          local a="$1" b="$2"
          echo $((a + b))
        }
        add 1 2
      `,
      output: '3\n',
    },
  ],
};

/** The source with a function's head as bash wants it; null when the line is none, or is right. */
function mendedHead(code: Code, number: number): string | null {
  const line = code.line(number);
  const match = definition.exec(line.slice(0, 500));
  if (!match) return null;
  const [, indent = '', name = '', inside = '', open] = match;
  const word = /^\s*(\w+)\s+[\w-]+\s*\(/.exec(line)?.[1];
  const isForeign = word !== undefined && word !== 'function';
  const named = parameters.test(inside) ? inside.split(',').map(each => each.trim()) : [];
  if ((!isForeign && named.length === 0) || (inside.trim() !== '' && named.length === 0))
    return null;
  // Without a word and a brace, it is a call.
  if (word === undefined && open !== '{') return null;
  const start = `${indent}${word === 'function' ? 'function ' : ''}${name}() {`;
  const body = code.source.slice(code.lineStart(number + 1));
  const isSet = (parameter: string) =>
    new RegExp(`\\b${parameter}=["']?\\$\\{?\\d`).test(body.slice(0, 1000));
  const missing = named
    .map(each => each.replace('$', ''))
    .map((parameter, index) => ({parameter, index}))
    .filter(({parameter}) => !isSet(parameter));
  const inner = /^[ \t]*/.exec(code.line(number + 1))?.[0] || `${indent}  `;
  const locals = missing.map(({parameter, index}) => `${parameter}="$${index + 1}"`).join(' ');
  return code.withLine(number, locals === '' ? start : `${start}\n${inner}local ${locals}`);
}
