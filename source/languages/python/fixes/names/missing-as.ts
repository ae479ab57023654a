import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {headerColon} from '../../code/expressions.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import {bindingsOf, usesOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';

/** What people call an exception or an open file: only these names are given to a header without `as`. */
const usualNames = {
  except: /^(?:e|ex|err|error|exc|exception)$/,
  with: /^(?:f|fp|fh|file|handle|infile|outfile|in_file|out_file|reader|writer|conn|session|pool|executor)$/,
};

/** `except ValueError:` and `with open(…):` whose block uses a name that `as` should have given. */
export const missingAs: Rule = {
  id: 'missing-as',
  tier: 2,
  answers: report => undefinedName(report) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const name = undefinedName(context.report);
    if (!spot || name === null) return;
    const {code, statement} = spot;
    if (bindingsOf(code).some(binding => binding.name === name && binding.scope === null)) return;
    const header = headerAround(code, statement, name);
    if (!header) return;
    const {tokens} = header;
    const colon = tokens[headerColon(tokens) ?? -1];
    if (!colon) return;
    const isBare = tokens[0]?.text === 'except' && tokens[1] === colon;
    yield {
      source: applyEdits(code.source, [
        insert(colon.start, `${isBare ? ' Exception' : ''} as ${name}`),
      ]),
      explanation: `\`${name}\` gets its value where the block starts: \`as ${name}\`.`,
    };
  },
  examples: [
    {
      before: program`
        try:
            int("x")
        except ValueError:
            print(f"failed: {e}")
      `,
      after: program`
        try:
            int("x")
        except ValueError as e:
            print(f"failed: {e}")
      `,
      output: "failed: invalid literal for int() with base 10: 'x'\n",
    },
    {
      before: program`
        with open(__file__):
            print(f.readline())
      `,
      after: program`
        with open(__file__) as f:
            print(f.readline())
      `,
      output: 'with open(__file__) as f:\n\n',
    },
  ],
};

/** The nearest `except` or `with` around a statement that lacks `as`. */
function headerAround(code: Code, statement: LogicalLine, name: string): LogicalLine | null {
  let width = statement.width;
  for (let index = code.lines.indexOf(statement) - 1; index >= 0; index--) {
    const line = code.lines[index];
    if (!line || line.width >= width) continue;
    width = line.width;
    const word = line.tokens[0]?.text;
    if (word === 'def' || word === 'class') return null;
    if (word !== 'except' && word !== 'with') continue;
    const hasName = line.tokens.some(({text}) => text === 'as' || text === ',');
    return !hasName && usualNames[word].test(name) && usesOf(code, name).length > 0 ? line : null;
  }
  return null;
}
