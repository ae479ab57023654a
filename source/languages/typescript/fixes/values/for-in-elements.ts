import {readCode} from '../../../javascript/code/code.ts';
import {resolve, usesOf} from '../../../javascript/code/declarations.ts';
import {applyEdits, replaceToken} from '../../../javascript/code/edit.ts';
import {chainStart} from '../../../javascript/code/expressions.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {blankTypes} from '../../code/blank-types.ts';

const ofText =
  /^Property '[\w$]+' does not exist on type 'string'|'string' is not assignable to|^Operator/;

/** `for (const item in list)`, which gives the keys, as texts, where the elements are wanted. */
export const forInElements: Rule = {
  id: 'for-in-elements',
  tier: 3,
  answers: ({message}) => ofText.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(blankTypes(source));
    const at = code.at(report.location);
    const declared = resolve(code, code.isProperty(at) ? chainStart(code, at - 2) : at);
    if (declared?.from !== 'key' || declared.value === null) return;
    // Read as an index somewhere, it is one.
    if (usesOf(code, declared).some(use => code.text(use - 1) === '[')) return;
    yield {
      source: applyEdits(source, [replaceToken(code, declared.value[0] - 1, 'of')]),
      explanation: 'in gives the keys of a list, as texts; of gives its elements.',
    };
  },
  examples: [
    {
      before: lines(
        "const users: {name: string}[] = [{name: 'Ada'}, {name: 'Bo'}];",
        'for (const user in users) console.log(user.name);',
      ),
      after: lines(
        "const users: {name: string}[] = [{name: 'Ada'}, {name: 'Bo'}];",
        'for (const user of users) console.log(user.name);',
      ),
      output: 'Ada\nBo\n',
    },
  ],
};
