import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {declarationsIn, resolve} from '../../code/declarations.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {chainStart} from '../../code/expressions.ts';

/** A constant that is given another value: it has to be a `let`. */
export const constReassignment: Rule = {
  id: 'const-reassignment',
  tier: 3,
  answers: report =>
    report.type === 'TypeError' && report.message === 'Assignment to constant variable.',
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const target = assignedAt(code, code.memberAt(report.location));
    const declared = target === -1 ? null : resolve(code, target);
    if (declared?.kind !== 'const') return;
    const compared = comparedAt(code, target);
    if (compared !== -1) {
      yield {
        source: edited(code, replaceToken(code, compared, '===')),
        explanation: `= gives ${declared.name} another value; === compares it.`,
      };
      return;
    }
    yield {
      source: edited(code, replaceToken(code, declared.keyword, 'let')),
      explanation: `${declared.name} is given another value later, so it cannot be a const.`,
    };
  },
  examples: [
    {
      before: lines(
        'const total = 0;',
        'for (const n of [1, 2]) total += n;',
        'console.log(total);',
      ),
      after: lines('let total = 0;', 'for (const n of [1, 2]) total += n;', 'console.log(total);'),
      output: '3\n',
    },
    {
      before: lines('for (const i = 0; i < 2; i++) console.log(i);'),
      after: lines('for (let i = 0; i < 2; i++) console.log(i);'),
      output: '0\n1\n',
    },
    {
      before: lines(
        'const [low, high] = [5, 2];',
        '[low, high] = [high, low];',
        'console.log(low, high);',
      ),
      after: lines(
        'let [low, high] = [5, 2];',
        '[low, high] = [high, low];',
        'console.log(low, high);',
      ),
      output: '2 5\n',
    },
    {
      before: lines('const count = 1;', '++count;', 'console.log(count);'),
      after: lines('let count = 1;', '++count;', 'console.log(count);'),
      output: '2\n',
    },
    {
      before: lines('const n = 4;', "console.log('start');", "if (n = 4) console.log('four');"),
      after: lines('const n = 4;', "console.log('start');", "if (n === 4) console.log('four');"),
      output: 'start\nfour\n',
    },
  ],
};

/** The `=` after a variable in a condition, or in what is returned or given on; -1 elsewhere. */
function comparedAt(code: Code, target: number): number {
  if (code.text(target + 1) !== '=') return -1;
  const isCondition = /^(?:if|while)$/.test(code.text(code.parent(target) - 1));
  const isValue = /^(?:return|=|\?|=>)$/.test(code.text(target - 1));
  return isCondition || isValue ? target + 1 : -1;
}

/** The variable that is assigned where V8 points: at the operator, or at the name in a pattern. */
function assignedAt(code: Code, at: number): number {
  const isConstant = (index: number): boolean =>
    declarationsIn(code).some(one => one.name === code.text(index) && one.kind === 'const');
  if (isConstant(at)) return at;
  const before = chainStart(code, at - 1);
  if (before === at - 1 && isConstant(before)) return before;
  return isConstant(at + 1) ? at + 1 : -1;
}
