import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {operandEnd} from '../../code/expressions.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';

/** Methods that change their object and give `None`. */
const changing =
  /^(?:append|extend|insert|remove|sort|reverse|clear|update|add|discard|shuffle|appendleft|extendleft)$/;

/** `values = values.append(1)`: the variable loses its list, since such methods give `None`. */
export const resultOfChange: Rule = {
  id: 'result-of-change',
  tier: 2,
  answers: report =>
    /^(?:TypeError|AttributeError)$/.test(report.type) && messageOf(report).includes('NoneType'),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const names = new Set(spot.tokens.flatMap(({kind, text}) => (kind === 'name' ? [text] : [])));
    for (const binding of bindingsOf(spot.code)) {
      if (binding.kind !== 'assignment' || !names.has(binding.name)) continue;
      const suggestion = withoutResult(spot, binding.line.tokens);
      if (suggestion) {
        yield suggestion;
        return;
      }
    }
  },
  examples: [
    {
      before: program`
        values = []
        for n in [2, 1]:
            values = values.append(n)
        print(values)
      `,
      after: program`
        values = []
        for n in [2, 1]:
            values.append(n)
        print(values)
      `,
      output: '[2, 1]\n',
    },
    {
      before: program`
        values = [2, 1]
        ordered = values.sort()
        print(ordered[0], values)
      `,
      after: program`
        values = [2, 1]
        ordered = sorted(values)
        print(ordered[0], values)
      `,
      output: '1 [2, 1]\n',
    },
  ],
};

function withoutResult({code}: Spot, tokens: Spot['tokens']) {
  const [target, sign, ...value] = tokens;
  const last = value[operandEnd(value, 0)];
  if (!target || sign?.text !== '=' || !last || last !== value.at(-1)) return null;
  const open = value.findLastIndex(
    ({text}, index) => text === '(' && changing.test(value[index - 1]?.text ?? ''),
  );
  const method = value[open - 1];
  const first = value[0];
  if (!method || !first || value[open - 2]?.text !== '.') return null;
  const receiver = code.source.slice(first.start, value[open - 2]?.start);
  if (receiver === target.text) {
    return {
      source: applyEdits(code.source, [replace({start: target.start, end: first.start}, '')]),
      explanation: `\`${method.text}\` changes \`${receiver}\` itself and gives nothing back.`,
    };
  }
  if (method.text !== 'sort' && method.text !== 'reverse') return null;
  const rest = code.source.slice(value[open]?.end, last.start);
  const call =
    method.text === 'sort'
      ? `sorted(${receiver}${rest === '' ? '' : `, ${rest}`})`
      : `list(reversed(${receiver}))`;
  return {
    source: applyEdits(code.source, [replace({start: first.start, end: last.end}, call)]),
    explanation: `\`${method.text}\` gives nothing back: \`${call}\` is a new list.`,
  };
}
