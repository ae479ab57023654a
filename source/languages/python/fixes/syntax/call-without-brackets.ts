import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {simpleStatements, startsOperand} from '../../code/expressions.ts';
import {bindingsOf} from '../../code/names.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import {builtinFunctions} from '../../knowledge/builtins.ts';

/** `len items`: a function's arguments stand in parentheses. */
export const callWithoutBrackets: Rule = {
  id: 'call-without-brackets',
  tier: 3,
  answers: report => isSyntaxError(report, 'invalid syntax'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot?.statement) return;
    const {code, statement} = spot;
    const tokens = simpleStatements(statement.tokens).find(part =>
      part.some(({start, end}) => start <= spot.at && spot.at < end),
    );
    if (!tokens) return;
    const functions = bindingsOf(code).flatMap(({kind, name}) =>
      kind === 'function' ? [name] : [],
    );
    const isFunction = (name: string) =>
      functions.includes(name) || builtinFunctions.includes(name);
    const starts = tokens[1]?.text === '=' ? 2 : tokens[0]?.text === 'return' ? 1 : 0;
    const [name, first, last] = [tokens[starts], tokens[starts + 1], tokens.at(-1)];
    if (!name || !first || !last || !isFunction(name.text)) return;
    // Only up to the end of the statement is it clear where the arguments end.
    if (!startsOperand(first) || first.text === '(' || first.text === '[' || last.text === ':')
      return;
    const text = context.source.slice(first.start, last.end);
    yield {
      source: applyEdits(context.source, [replace({start: name.end, end: last.end}, `(${text})`)]),
      explanation: `\`${name.text}\` is called with its arguments in parentheses.`,
    };
  },
  examples: [
    {
      before: program`
        def greet(name, mark):
            print(name + mark)


        greet "Ada", "!"
      `,
      after: program`
        def greet(name, mark):
            print(name + mark)


        greet("Ada", "!")
      `,
      output: 'Ada!\n',
    },
  ],
};
