import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {outsideBrackets} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {textOf} from '../../code/expressions.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import {isClosing, isOpening, type Token} from '../../code/token.ts';

/** `condition ? a : b`. */
export const ternaryOperator: Rule = {
  id: 'ternary-operator',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid syntax'),
  *suggest(context) {
    const {statement} = syntaxSpotOf(context) ?? {};
    if (!statement) return;
    const {tokens} = statement;
    const mark = tokens.findIndex(({text}) => text === '?');
    if (mark < 0) return;
    const condition = tokens.slice(startOf(tokens, mark), mark);
    const rest = tokens.slice(mark + 1, endOf(tokens, mark));
    const [colon] = outsideBrackets(rest, ({text}) => text === ':');
    const first = condition[0];
    const last = rest.at(-1);
    if (colon === undefined || !first || !last || rest.some(({text}) => text === '?')) return;
    const {source} = context;
    const [yes, no] = [textOf(source, rest.slice(0, colon)), textOf(source, rest.slice(colon + 1))];
    const text = `${yes} if ${textOf(source, condition)} else ${no}`;
    yield {
      source: applyEdits(source, [replace({start: first.start, end: last.end}, text)]),
      explanation: 'Python writes `condition ? a : b` as `a if condition else b`.',
    };
  },
  examples: [
    {
      before: program`
        n = 3
        parity = n % 2 == 0 ? "even" : "odd"
        print(parity)
      `,
      after: program`
        n = 3
        parity = "even" if n % 2 == 0 else "odd"
        print(parity)
      `,
      output: 'odd\n',
    },
  ],
};

/** Index of the first token of the condition: after `=`, `return`, a comma or the bracket around it. */
function startOf(tokens: readonly Token[], mark: number): number {
  let depth = 0;
  for (let index = mark - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token) break;
    if (isClosing(token)) depth++;
    if (isOpening(token) && depth-- === 0) return index + 1;
    if (depth === 0 && /^(?:=|[-+*/%]=|return|,|:)$/.test(token.text)) return index + 1;
  }
  return 0;
}

/** Index after the last token of the expression: at the bracket or comma that ends it. */
function endOf(tokens: readonly Token[], mark: number): number {
  let depth = 0;
  for (let index = mark + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (isOpening(token)) depth++;
    if (isClosing(token) && depth-- === 0) return index;
    if (depth === 0 && (token.text === ',' || token.text === ';')) return index;
  }
  return tokens.length;
}
