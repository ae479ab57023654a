import type {Rule} from '../../../rule.ts';
import {Code, readCode} from '../../code/code.ts';
import {defectsOf} from '../../code/defects.ts';
import {masked} from '../../code/masked.ts';
import {program} from '../program.ts';

const wrong = /^(\s*)(?:else\s+if|elseif|elsif|else-if|elseIf|elif\s+if)(?=[\s[(])/;

/** `else if` and its like for `elif`. */
export const elseIf: Rule = {
  id: 'elif',
  tier: 2,
  answers: ({phase, type, message}) =>
    phase === 'syntax' || (type === 'CommandNotFound' && /^else?i|^elsif|^else-if/i.test(message)),
  *suggest({source}) {
    const code = readCode(source);
    const all = code.lines.reduce(
      (changed, line, index) =>
        line.length < 2000 && wrong.test(masked(line))
          ? new Code(changed).withLine(index + 1, line.replace(wrong, '$1elif'))
          : changed,
      source,
    );
    // Where each `else if` has a `fi` of its own, nothing is wrong with it.
    const hasOwn = /^\s*else\s+if\b/m.test(source);
    if (all === source || (hasOwn && defectsOf(new Code(all)) >= defectsOf(code))) return;
    yield {source: all, explanation: 'Another condition of the same `if` begins with `elif`.'};
  },
  examples: [
    {
      before: program`
        n=2
        if [ "$n" = 1 ]; then
          echo one
        else if [ "$n" = 2 ]; then
          echo two
        else
          echo many
        fi
      `,
      after: program`
        n=2
        if [ "$n" = 1 ]; then
          echo one
        elif [ "$n" = 2 ]; then
          echo two
        else
          echo many
        fi
      `,
      output: 'two\n',
    },
    {
      before: program`
        n=2
        if [ "$n" = 1 ]; then
          echo one
        elseif [ "$n" = 2 ]; then
          echo two
        fi
      `,
      after: program`
        n=2
        if [ "$n" = 1 ]; then
          echo one
        elif [ "$n" = 2 ]; then
          echo two
        fi
      `,
      output: 'two\n',
    },
  ],
};
