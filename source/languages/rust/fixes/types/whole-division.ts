import type {Rule} from '../../../rule.ts';
import {Code, errorsOf, rangeOf} from '../../code/code.ts';
import {operandAfter, operandBefore} from '../../code/operands.ts';

const label = /^expected `(f32|f64)`, found (?:integer|`[iu](?:\d+|size)`)$/;

/** A quotient of two integers where a float must be: the numbers are cast before they are divided, not after. */
export const wholeDivision: Rule = {
  id: 'whole-division',
  tier: 2,
  answers: report =>
    errorsOf(report).some(
      ({type, notes}) => type === 'E0308' && notes.some(note => label.test(note)),
    ),
  *suggest(context) {
    const code = new Code(context.source);
    for (const {notes, location} of errorsOf(context.report)) {
      const type = notes.flatMap(note => label.exec(note)?.[1] ?? [])[0];
      const range = type === undefined ? null : rangeOf(code, context, location);
      if (range === null) continue;
      const at = code.tokens.findIndex(
        ({text, start}) => text === '/' && start > range.start && start < range.end,
      );
      const [left, right] = at === -1 ? [] : [operandBefore(code, at), operandAfter(code, at)];
      // Just the one division, and nothing that would have to be cast beside it.
      if (!left || !right || left.start !== range.start || right.end !== range.end) continue;
      const cast = ({start, end}: {readonly start: number; readonly end: number}) =>
        `${code.source.slice(start, end)} as ${type}`;
      yield {
        source: code.replace(left.start, right.end, `${cast(left)} / ${cast(right)}`),
        explanation: `Both numbers become ${type} before they are divided, so that no fraction is lost.`,
      };
    }
  },
  examples: [
    {
      before:
        'fn mean(sum: i32, count: i32) -> f64 {\n    sum / count\n}\n\nfn main() {\n    println!("{}", mean(7, 2));\n}\n',
      after:
        'fn mean(sum: i32, count: i32) -> f64 {\n    sum as f64 / count as f64\n}\n\nfn main() {\n    println!("{}", mean(7, 2));\n}\n',
      output: '3.5\n',
    },
  ],
};
