import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace} from '../../code/code.ts';
import {methodsOf, parametersOf} from '../../code/usage.ts';

const unknown = /^unknown keyword: :(\w+)$/;

/** A keyword argument whose name is near one that the method takes. */
export const misspeltKeywordArgument: Rule = {
  id: 'misspelt-keyword-argument',
  tier: 3,
  answers: ({type, message}) => type === 'ArgumentError' && unknown.test(message),
  *suggest({report, source}) {
    const wrong = `${unknown.exec(report.message)?.[1] ?? ''}:`;
    const code = readCode(source);
    const method = methodsOf(code).find(
      index => code.tokens[index]?.line === report.location?.line,
    );
    if (method === undefined) return;
    const labels = parametersOf(code, method).filter(name => name.endsWith(':'));
    const right = nearest(
      wrong.slice(0, -1),
      labels.map(name => name.slice(0, -1)),
    );
    const slips = code.tokens.filter(({kind, text}) => kind === 'label' && text === wrong);
    if (right === null || slips.length === 0) return;
    yield {
      source: applyEdits(
        source,
        slips.map(slip => replace(slip, `${right}:`)),
      ),
      explanation: `The method takes \`${right}:\`, not \`${wrong}\`.`,
    };
  },
  examples: [
    {
      before: program`
        def greet(name:, greeting: "Hello")
          puts "#{greeting} #{name}"
        end
        greet(name: "Ada", greetign: "Hi")
      `,
      after: program`
        def greet(name:, greeting: "Hello")
          puts "#{greeting} #{name}"
        end
        greet(name: "Ada", greeting: "Hi")
      `,
      output: 'Hi Ada\n',
    },
  ],
};
