import {edited, replaceToken} from '../../../javascript/code/edit.ts';
import type {Code} from '../../../javascript/code/code.ts';
import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';
import {literalsOf} from '../types/known-types.ts';

const unfit =
  /^(?:Type|Argument of type) '"([^"'\n]{1,100})"' is not (?:assignable to (?:type|parameter of type)|comparable to type) '([^'\n]{1,500}?)'/;
const disjoint = /the types '([^'\n]{1,500})' and '([^'\n]{1,500})' have no overlap/;

/** A text that is none of those that its type names, but almost one of them. */
export const literalSlip: Rule = {
  id: 'literal-slip',
  tier: 3,
  answers: ({message}) => unfit.test(message) || disjoint.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const found = wrongAndType(context.report.message.replaceAll('\\"', ''));
    if (found === null) return;
    const [wrong, type] = found;
    const meant = nearest(wrong, literalsOf(code, type), 'alike');
    const at = literalNear(code, index, wrong);
    if (meant === null || at === -1) return;
    const quote = code.text(at).charAt(0);
    yield {
      source: edited(code, replaceToken(code, at, quote + meant + quote)),
      explanation: `The type allows '${meant}', which '${wrong}' seems to be a slip for.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        "type Colour = 'red' | 'green' | 'blue';",
        'function paint(colour: Colour): void {',
        '  console.log(colour);',
        '}',
        "paint('gren');",
      ),
      wrong: "paint('gren');",
      right: "paint('green');",
      output: 'green\n',
    }),
    {
      before: lines("const side: 'left' | 'right' = 'lefft';", 'console.log(side);'),
      after: lines("const side: 'left' | 'right' = 'left';", 'console.log(side);'),
      output: 'left\n',
    },
  ],
};

function wrongAndType(message: string): readonly [wrong: string, type: string] | null {
  const [, wrong, type] = unfit.exec(message) ?? [];
  if (wrong !== undefined && type !== undefined) return [wrong, type];
  const [, one = '', other = ''] = disjoint.exec(message) ?? [];
  const literal = /^"([^"]*)"$/;
  const [left, right] = [literal.exec(one)?.[1], literal.exec(other)?.[1]];
  if (right !== undefined && left === undefined) return [right, one];
  return left !== undefined && right === undefined ? [left, other] : null;
}

/** The text in quotes that is meant: at the place of the error, or the only one of its kind soon after. */
function literalNear(code: Code, from: number, text: string): number {
  const last = Math.min(code.tokens.length, from + 200);
  for (let at = from; at < last && code.text(at) !== ';'; at++) {
    if (code.kind(at) === 'string' && code.text(at).slice(1, -1) === text) return at;
  }
  return -1;
}
