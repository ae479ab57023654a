import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {bindingsOf, usesOf} from '../../code/names.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import {builtinFunctions} from '../../knowledge/builtins.ts';

/** A variable that has the name of a built-in function which is called later: `list = […]`, then `list(x)`. */
export const hiddenBuiltin: Rule = {
  id: 'hidden-builtin',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' && /^'[\w.]+' object is not callable/.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {code, tokens} = spot;
    const hidden = tokens.find(
      ({kind, text}, index) =>
        kind === 'name' &&
        tokens[index + 1]?.text === '(' &&
        tokens[index - 1]?.text !== '.' &&
        builtinFunctions.includes(text) &&
        bindingsOf(code).some(
          ({name, kind}) => name === text && kind !== 'import' && kind !== 'class',
        ),
    );
    if (!hidden) return;
    const variables = usesOf(code, hidden.text).filter(
      ({end}) => code.tokens.find(({start}) => start >= end)?.text !== '(',
    );
    const isParameter = bindingsOf(code).some(
      b => b.name === hidden.text && b.kind === 'parameter',
    );
    if (variables.length === 0 || isParameter) return;
    yield {
      source: applyEdits(
        code.source,
        variables.map(token => replace(token, `${token.text}_`)),
      ),
      explanation: `The variable \`${hidden.text}\` hides the built-in \`${hidden.text}()\`: it is called \`${hidden.text}_\` now.`,
    };
  },
  examples: [
    {
      before: program`
        sum = 0
        for n in [1, 2]:
            sum += n
        print(sum, sum([3, 4]))
      `,
      after: program`
        sum_ = 0
        for n in [1, 2]:
            sum_ += n
        print(sum_, sum([3, 4]))
      `,
      output: '3 7\n',
    },
  ],
};
