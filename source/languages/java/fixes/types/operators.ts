import {replaceToken, replaceTokens} from '../../code/edit.ts';
import {javaRule, mainWith} from '../java-rule.ts';
import type {Code} from '../../code/code.ts';
import {isOperand} from './conversion.ts';

/** Texts put in order by `<`, and comparisons in a chain. */
export const operators = javaRule({
  id: 'comparison',
  tier: 3,
  types: ['operator.cant.be.applied.1', 'incomparable.types'],
  *mend({code, report, from, to}) {
    const [first, second] = ['first', 'second'].map(which =>
      report.notes.find(note => note.startsWith(`${which} type:`))?.replace(/^\w+ type:\s*/, ''),
    );
    const at = signBetween(code, from, to);
    if (at === -1) return;
    const sign = code.text(at);
    if (first === 'String' && second === 'String' && /^[<>]=?$/.test(sign)) {
      if (!isOperand(code, from, at - 1) || !isOperand(code, at + 1, to)) return;
      yield {
        edits: [
          replaceTokens(
            code,
            from,
            to,
            `${code.between(from, at - 1)}.compareTo(${code.between(at + 1, to)}) ${sign} 0`,
          ),
        ],
        explanation: 'Texts are put in order by compareTo.',
      };
      return;
    }
    if (
      first !== 'boolean' ||
      !/^(?:int|double|long|char)$/.test(second ?? '') ||
      !/^[<>]=?$/.test(sign)
    )
      return;
    const inner = signBetween(code, from, at - 1);
    if (
      inner === -1 ||
      !/^[<>]=?$/.test(code.text(inner)) ||
      code.text(inner).charAt(0) !== sign.charAt(0)
    )
      return;
    const middle = code.between(inner + 1, at - 1);
    yield {
      edits: [replaceToken(code, at, `&& ${middle} ${sign}`)],
      explanation: 'Each comparison compares two values: two of them are joined by &&.',
    };
  },
  examples: [
    {
      before: mainWith('int n = 5;', 'System.out.println(1 < n && n < 9 && 0 < n < 6);'),
      after: mainWith('int n = 5;', 'System.out.println(1 < n && n < 9 && 0 < n && n < 6);'),
      output: 'true\n',
    },
    {
      before: mainWith('String a = "x";', 'System.out.println(a < "y");'),
      after: mainWith('String a = "x";', 'System.out.println(a.compareTo("y") < 0);'),
      output: 'true\n',
    },
  ],
});

/** The last comparison between two tokens that is in no brackets; -1 without one. */
function signBetween(code: Code, from: number, to: number): number {
  for (let at = to; at >= from; at--) {
    const open = /^[)\]]$/.test(code.text(at)) ? code.partner(at) : -1;
    if (open !== -1) at = open;
    else if (/^(?:[<>]=?|[=!]=)$/.test(code.text(at)) && code.tokens[at]?.kind === 'operator')
      return at;
  }
  return -1;
}
