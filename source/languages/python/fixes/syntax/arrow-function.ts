import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** `x => x * 2` and `(a, b) => a + b`, which are lambdas. */
export const arrowFunction: Rule = {
  id: 'arrow-function',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid syntax', 'expression cannot contain'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot || !/=>/.test(context.lines[spot.line - 1] ?? '')) return;
    const {outer} = spot.code;
    const edits = outer.flatMap((_, index) => lambdaAt(outer, index));
    if (edits.length === 0) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation: 'A small function is written `lambda x: …` in Python.',
    };
  },
  examples: [
    {
      before: program`
        numbers = [3, 1, 2]
        print(list(map(n => n * 2, numbers)))
        add = (a, b) => a + b
        print(add(1, 2), "=>")
      `,
      after: program`
        numbers = [3, 1, 2]
        print(list(map(lambda n: n * 2, numbers)))
        add = lambda a, b: a + b
        print(add(1, 2), "=>")
      `,
      output: '[6, 2, 4]\n3 =>\n',
    },
  ],
};

/** The edits for an arrow at `index`: its parameters are a name or names in brackets before it. */
function lambdaAt(tokens: readonly Token[], index: number): Edit[] {
  const [sign, tip, last] = [tokens[index], tokens[index + 1], tokens[index - 1]];
  const isArrow = sign?.text === '=' && tip?.text === '>' && tip.start === sign.end;
  if (!isArrow || !last) return [];
  const first = last.text === ')' ? matchingBracket(tokens, index - 1) : index - 1;
  const opening = tokens[first ?? -1];
  const isFree = /^[(,=:]$|^return$/.test(tokens[(first ?? 0) - 1]?.text ?? '');
  if (!opening || !isFree || (last.kind !== 'name' && last.text !== ')')) return [];
  const end = replace({start: last.text === ')' ? last.start : last.end, end: tip.end}, ':');
  return [
    replace(
      {start: opening.start, end: last.text === ')' ? opening.end : opening.start},
      'lambda ',
    ),
    end,
  ];
}
