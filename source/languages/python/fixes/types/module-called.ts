import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** Modules that hold a function or class of their own name. */
const sameNamed =
  /^(?:datetime|time|random|pprint|copy|glob|array|struct|socket|queue|bisect|tqdm|getpass|decimal|fractions)$/;
const member: Readonly<Record<string, string>> = {
  decimal: 'Decimal',
  fractions: 'Fraction',
  queue: 'Queue',
  bisect: 'bisect',
};

/** `random()` after `import random`: the module is called instead of the function in it. */
export const moduleCalled: Rule = {
  id: 'module-called',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' && messageOf(report).startsWith("'module' object is not callable"),
  *suggest(context) {
    const spot = spotOf(context);
    const {tokens = []} = spot ?? {};
    const at = tokens.findIndex(
      ({text}, index) =>
        sameNamed.test(text) && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== '.',
    );
    const name = tokens[at];
    if (!spot || !name) return;
    const full = `${name.text}.${member[name.text] ?? name.text}`;
    const calls = spot.code.tokens.filter(
      (token, index, all) =>
        token.text === name.text &&
        token.kind === 'name' &&
        all[index - 1]?.text !== '.' &&
        all[index + 1]?.text === '(',
    );
    yield {
      source: applyEdits(
        context.source,
        calls.map(({end}) => insert(end, full.slice(name.text.length))),
      ),
      explanation: `\`${name.text}\` is a module: what can be called in it is \`${full}\`.`,
    };
  },
  examples: [
    {
      before: program`
        import datetime

        print(datetime(2024, 2, 1).year)
      `,
      after: program`
        import datetime

        print(datetime.datetime(2024, 2, 1).year)
      `,
      output: '2024\n',
    },
  ],
};
