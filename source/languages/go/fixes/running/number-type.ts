import {textAt} from '../../code/code.ts';
import {replaceTokens} from '../../code/edit.ts';
import {endOfOperand, textBetween} from '../../code/code.ts';
import {goRule, mainWith} from '../go-rule.ts';

/** A number in an interface is of another type than asserted, as those from JSON are: it is asserted, then converted. */
export const numberType = goRule({
  id: 'number-type',
  tier: 3,
  types: ['runtime error'],
  message:
    /^interface conversion: interface \{\} is (?:float64|int|int64), not (?:float64|int|int64)$/,
  *mend({code, line, message}) {
    const [, is = '', not = ''] = /is (\w+), not (\w+)$/.exec(message) ?? [];
    const places = code.tokens.flatMap((token, at) =>
      token.line === line &&
      token.text === not &&
      textAt(code, at - 1) === '(' &&
      textAt(code, at - 2) === '.'
        ? [at]
        : [],
    );
    const [at, ...others] = places;
    if (at === undefined || others.length > 0) return;
    let start = at - 3;
    while (/^[\])]$/.test(textAt(code, start)) || textAt(code, start - 1) === '.') {
      start = (code.partner.get(start) ?? start - 1) - 1;
      if (start < 0) return;
    }
    if (endOfOperand(code, start) < at + 2) return;
    const value = textBetween(code, start, at - 2);
    yield {
      edits: [replaceTokens(code, start, at + 2, `${not}(${value}.(${is}))`)],
      explanation: `It holds a ${is}, which becomes a ${not} by conversion.`,
    };
  },
  examples: [
    {
      before: mainWith('values := map[string]any{"n": 2.0}', 'fmt.Println(values["n"].(int) + 1)'),
      after: mainWith(
        'values := map[string]any{"n": 2.0}',
        'fmt.Println(int(values["n"].(float64)) + 1)',
      ),
      output: '3\n',
    },
  ],
});
