import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {textOf} from '../../code/expressions.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** `import name from module`, as JavaScript orders it. */
export const importOrder: Rule = {
  id: 'import-order',
  tier: 1,
  answers: report => isSyntaxError(report, 'invalid syntax', 'Did you mean to use'),
  *suggest(context) {
    const {statement} = syntaxSpotOf(context) ?? {};
    if (!statement) return;
    const {tokens} = statement;
    const from = tokens.findIndex(({text}) => text === 'from');
    if (tokens[0]?.text !== 'import' || from < 2) return;
    const names = tokens.slice(1, from).filter(({text}) => text !== '{' && text !== '}');
    const name = textOf(context.source, names);
    const module = textOf(context.source, tokens.slice(from + 1)).replaceAll(/^["']|["'];?$/g, '');
    if (!/^[\w.]+$/.test(module)) return;
    yield {
      source: applyEdits(context.source, [replace(statement, `from ${module} import ${name}`)]),
      explanation: 'Python names the module first: `from module import name`.',
    };
  },
  examples: [
    {
      before: program`
        import sqrt, floor from math

        print(floor(sqrt(17)))
      `,
      after: program`
        from math import sqrt, floor

        print(floor(sqrt(17)))
      `,
      output: '4\n',
    },
  ],
};
