import {edited, replaceToken} from '../../../javascript/code/edit.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';
import {bodyOfType, membersIn} from '../types/known-types.ts';

const hidden =
  /^Property '([\w$]+)' is (?:private|protected) and only accessible within class '([\w$]+)'/;

/** A private field that is read from outside, where the class has a method that gives it. */
export const privateMember: Rule = {
  id: 'private-member',
  tier: 3,
  answers: ({message}) => hidden.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    const [, name = '', type = ''] = hidden.exec(context.report.message) ?? [];
    if (spot === null) return;
    const {code, index} = spot;
    if (code.text(index) !== name || /^(?:[-+*/]?=|\+\+|--|\()$/.test(code.text(index + 1))) return;
    const plain = name.replace(/^_+/, '');
    const wanted = [
      `get${plain.charAt(0).toUpperCase()}${plain.slice(1)}`,
      ...(plain === name ? [] : [plain]),
    ];
    const members = membersIn(code, bodyOfType(code, type));
    const at = members.find(member => wanted.includes(code.text(member)));
    if (at === undefined) return;
    const isGetter = code.text(at - 1) === 'get';
    const takesNothing = code.text(at + 1) === '(' && code.close(at + 1) === at + 2;
    if (!isGetter && !takesNothing) return;
    yield {
      source: edited(code, replaceToken(code, index, `${code.text(at)}${isGetter ? '' : '()'}`)),
      explanation: `${name} is private; ${code.text(at)} gives it.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Account {',
        '  private balance = 5;',
        '  getBalance(): number {',
        '    return this.balance;',
        '  }',
        '}',
        'console.log(new Account().balance);',
      ),
      wrong: 'console.log(new Account().balance);',
      right: 'console.log(new Account().getBalance());',
      output: '5\n',
    }),
  ],
};
