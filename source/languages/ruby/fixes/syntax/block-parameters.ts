import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode, type Code, type Edit} from '../../code/code.ts';
import {isSyntaxError, unknownOf} from '../../code/report.ts';

/** The head of a block without its `do`, or without one of the bars around its parameters. */
export const blockParameters: Rule = {
  id: 'block-parameters',
  tier: 3,
  answers: report => isSyntaxError(report) || unknownOf(report) !== null,
  *suggest({source}) {
    const code = readCode(source);
    for (const [index] of code.lines.entries()) {
      const found = mend(code, index + 1);
      if (found === null) continue;
      yield {source: applyEdits(source, [found.edit]), explanation: found.explanation};
      return;
    }
  },
  examples: [
    {
      before: program`
        [1, 2].each |n|
          puts n
        end
      `,
      after: program`
        [1, 2].each do |n|
          puts n
        end
      `,
      output: '1\n2\n',
    },
    {
      before: program`
        [1, 2].each do |n
          puts n
        end
      `,
      after: program`
        [1, 2].each do |n|
          puts n
        end
      `,
      output: '1\n2\n',
    },
    {
      before: '[1, 2].each do n|\n  puts n\nend\n',
      after: '[1, 2].each do |n|\n  puts n\nend\n',
      output: '1\n2\n',
    },
  ],
};

function mend(code: Code, line: number): {edit: Edit; explanation: string} | null {
  const on = code.tokensOn(line);
  const last = on.at(-1);
  if (last === undefined) return null;
  const bars = on.filter(index => code.text(index) === '|');
  const [first = -1] = bars;
  const opener = on.findLast(index => code.text(index) === 'do' || code.text(index) === '{');
  const isNames = (from: number, to: number) =>
    from < to &&
    on.filter(i => i > from && i < to).every(i => /^(?:[\w*&]+|[,()])$/.test(code.text(i)));
  if (bars.length === 2 && opener === undefined && bars[1] === last) {
    const called = code.tokens[first - 1];
    const isCall = called?.line === line && (code.isMember(first - 1) || called.text === ')');
    if (!isCall || !isNames(first, last)) return null;
    const start = code.tokens[first]?.start ?? 0;
    return {edit: insertAt(start, 'do '), explanation: 'The block lacks its `do`.'};
  }
  if (bars.length !== 1 || opener === undefined) return null;
  const end = code.tokens[last]?.end ?? 0;
  const explanation = 'The parameters of a block stand between two bars.';
  if (first === opener + 1 && isNames(first, last + 1))
    return {edit: insertAt(end, '|'), explanation};
  if (first === last && isNames(opener, first)) {
    return {edit: insertAt(code.tokens[opener + 1]?.start ?? 0, '|'), explanation};
  }
  return null;
}
