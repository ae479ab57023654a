import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {chainStart} from '../../code/expressions.ts';
import {typeOf} from '../../code/types.ts';

/** `for (const item in list)`, which gives the indexes where the elements are wanted. */
export const forInElements: Rule = {
  id: 'for-in-elements',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' &&
    /is not a function$|^Cannot read properties of undefined|is not iterable$/.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    if (at === -1) return;
    const start = code.isProperty(at) ? chainStart(code, at - 2) : at;
    const declared = resolve(code, start);
    if (declared?.from !== 'key' || declared.value === null) return;
    const list = typeOf(code, ...declared.value);
    // Read as an index somewhere, it is one.
    const isIndex = code.tokens.some(
      (token, index) => token.text === declared.name && code.text(index - 1) === '[',
    );
    if (list?.name !== 'Array' || isIndex) return;
    yield {
      source: edited(code, replaceToken(code, declared.value[0] - 1, 'of')),
      explanation: `in gives the indexes of an array; of gives its elements.`,
    };
  },
  examples: [
    {
      before: lines(
        "const users = [{name: 'Ada'}, {name: 'Bo'}];",
        'for (const user in users) console.log(user.name.length);',
      ),
      after: lines(
        "const users = [{name: 'Ada'}, {name: 'Bo'}];",
        'for (const user of users) console.log(user.name.length);',
      ),
      output: '3\n2\n',
    },
  ],
};
