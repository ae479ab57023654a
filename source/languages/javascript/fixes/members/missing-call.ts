import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {membersOf} from '../../code/classes.ts';
import type {Code} from '../../code/code.ts';
import {readCode} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, insertAfter} from '../../code/edit.ts';
import {chainStart, elements, expressionEnd} from '../../code/expressions.ts';
import {functionsIn} from '../../code/functions.ts';
import {receiverType} from '../../code/usage.ts';
import {typeOf} from '../../code/types.ts';
import {propertiesOf} from '../../vocabulary.ts';

const message =
  /is not a function$|is not (?:a function or its return value is not )?iterable$|^Cannot read properties of undefined/;

/** Methods that are mostly called without arguments. */
const bare =
  /^(?:toUpperCase|toLowerCase|trim|trimStart|trimEnd|toString|reverse|sort|keys|values|entries|pop|shift|toISOString|getTime|flat|split)$/;

/** A function that is used as if it had been called: `text.trim.split(' ')`. */
export const missingCall: Rule = {
  id: 'missing-call',
  tier: 3,
  answers: report => report.type === 'TypeError' && message.test(report.message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    if (at === -1) return;
    // A value that is not iterable is pointed at itself, a receiver at the property after it.
    const isReceiver = code.isProperty(at) && !report.message.endsWith('iterable');
    const end = isReceiver ? at - 2 : expressionEnd(code, at);
    const start = chainStart(code, isReceiver ? end : at);
    for (let last = end; last >= start; last--) {
      if (!isUncalled(code, start, last)) continue;
      yield {
        source: edited(code, insertAfter(code, last, '()')),
        explanation: `${code.slice(start, last)} is a function: parentheses call it.`,
      };
      return;
    }
  },
  examples: [
    {
      before: lines("const text = ' A b ';", "console.log(text.trim.split(' '));"),
      after: lines("const text = ' A b ';", "console.log(text.trim().split(' '));"),
      output: "[ 'A', 'b' ]\n",
    },
    {
      before: lines(
        'const ages = new Map([["Ada", 36]]);',
        'for (const name of ages.keys) console.log(name);',
      ),
      after: lines(
        'const ages = new Map([["Ada", 36]]);',
        'for (const name of ages.keys()) console.log(name);',
      ),
      output: 'Ada\n',
    },
    inOnePlace({
      before: lines(
        'class Shop {',
        '  items() {',
        "    return ['pear', 'fig'];",
        '  }',
        '}',
        'const shop = new Shop();',
        "console.log(shop.items.join(' '));",
      ),
      wrong: "console.log(shop.items.join(' '));",
      right: "console.log(shop.items().join(' '));",
      output: 'pear fig\n',
    }),
    {
      before: lines(
        'function readScores() {',
        '  return [3, 4];',
        '}',
        'for (const score of readScores) console.log(score);',
      ),
      after: lines(
        'function readScores() {',
        '  return [3, 4];',
        '}',
        'for (const score of readScores()) console.log(score);',
      ),
      output: '3\n4\n',
    },
  ],
};

/** Whether the chain up to a token is a function that takes no arguments, and is not called there. */
function isUncalled(code: Code, start: number, last: number): boolean {
  if (code.kind(last) !== 'name' || code.text(last + 1) === '(' || code.text(last + 1) === '`')
    return false;
  if (!code.isProperty(last)) {
    if (last !== start || code.text(start - 1) === '.') return false;
    const declared = resolve(code, last);
    return declared !== null && takesNothing(code, typeOf(code, last, last)?.function?.name ?? -1);
  }
  const name = code.text(last);
  const owner = receiverType(code, last - 2);
  if (owner?.class !== undefined) {
    const member = membersOf(code, owner.class).find(one => one.name === name);
    return member?.kind === 'method' && takesNothing(code, member.token);
  }
  if (owner === null) return false;
  if (owner.brace !== undefined) {
    const method = functionsIn(code).find(
      one =>
        one.name !== -1 && code.text(one.name) === name && code.parent(one.name) === owner.brace,
    );
    return method !== undefined && takesNothing(code, method.name);
  }
  return bare.test(name) && propertiesOf(owner.name)?.includes(name) === true;
}

function takesNothing(code: Code, name: number): boolean {
  const owner = functionsIn(code).find(one => one.name === name && name !== -1);
  if (owner === undefined) return false;
  return owner.params[0] !== owner.params[1] && elements(code, owner.params[0]).length === 0;
}
