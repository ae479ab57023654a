import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode} from '../../code/code.ts';
import {argumentsOf} from '../../code/expressions.ts';

/** Functions of two arguments of kinds that cannot be mistaken for each other. */
const functions =
  /^(?:implode|join|in_array|array_search|array_key_exists|key_exists|array_map|array_filter|usort|uasort|uksort|array_reduce|array_walk|str_repeat|array_column|array_chunk)$/;

/** A list where a text or a function belongs, and the other way round. */
export const swappedArguments: Rule = {
  id: 'swapped-arguments',
  tier: 3,
  answers: ({type, message}) => type === 'TypeError' && functions.test(calleeOf(message)),
  *suggest({report, source}) {
    const name = calleeOf(report.message);
    const code = readCode(source);
    const calls = code
      .tokensOn(report.location?.line ?? 0)
      .filter(
        index => code.text(index) === name && code.text(index + 1) === '(' && !code.isMember(index),
      );
    const [index, ...others] = calls;
    if (index === undefined || others.length > 0) return;
    const [first, second, ...rest] = argumentsOf(code, index + 1) ?? [];
    const open = code.tokens[index + 1];
    const close = code.tokens[code.partner(index + 1)];
    if (first === undefined || second === undefined || rest.length > 0 || !open || !close) return;
    yield {
      source: applyEdits(source, [
        {start: open.end, end: close.start, text: `${second}, ${first}`},
      ]),
      explanation: `\`${name}\` wants its arguments the other way round.`,
    };
  },
  examples: [
    {
      before: "<?php\necho implode(['a', 'b'], ', ');\n",
      after: "<?php\necho implode(', ', ['a', 'b']);\n",
      output: 'a, b',
    },
    {
      before: '<?php\necho implode(" ", array_map([1, 2], fn($n) => $n * 2));\n',
      after: '<?php\necho implode(" ", array_map(fn($n) => $n * 2, [1, 2]));\n',
      output: '2 4',
    },
  ],
};

const calleeOf = (message: string) => /^(\w{1,100})\(\): Argument #[12] /.exec(message)?.[1] ?? '';
