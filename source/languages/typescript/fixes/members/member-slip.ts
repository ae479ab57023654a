import type {Code} from '../../../javascript/code/code.ts';
import {applyEdits, replaceToken} from '../../../javascript/code/edit.ts';
import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';
import {bodyOfType, membersIn} from '../types/known-types.ts';

const unknown =
  /^Property '([\w$]+)' does not exist on type '(?:typeof )?([\w$]+)(?:<[^\n]*>)?'\.$/;

/** A property that a type of the program does not have, but one that is spelt almost like it. */
export const memberSlip: Rule = {
  id: 'member-slip',
  tier: 3,
  answers: ({message}) => unknown.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    const [, wrong = '', type = ''] = unknown.exec(context.report.message) ?? [];
    if (spot === null || spot.code.text(spot.index) !== wrong) return;
    const {code, index} = spot;
    const body = bodyOfType(code, type);
    const meant = nearest(
      wrong,
      membersIn(code, body).map(at => code.text(at)),
      'alike',
    );
    if (body === -1 || meant === null) return;
    const explanation = `${type} has no ${wrong}; it has ${meant}.`;
    const takesOut = /^[{,]$/.test(code.text(index - 1)) && /^[,}]$/.test(code.text(index + 1));
    const uses = takesOut ? usesAfter(code, index, wrong) : [index];
    // Elsewhere the variable has the property's name already.
    if (takesOut && uses.length === 1 && usesAfter(code, index, meant).length > 0) {
      yield {source: applyEdits(code.source, [replaceToken(code, index, meant)]), explanation};
      return;
    }
    const text = takesOut ? `${meant}: ${wrong}` : meant;
    yield {source: applyEdits(code.source, [replaceToken(code, index, text)]), explanation};
  },
  examples: [
    inOnePlace({
      before: lines(
        'interface User {',
        '  name: string;',
        '}',
        "const user: User = {name: 'Ada'};",
        'console.log(user.nmae);',
      ),
      wrong: 'console.log(user.nmae);',
      right: 'console.log(user.name);',
      output: 'Ada\n',
    }),
  ],
};

function usesAfter(code: Code, from: number, name: string): number[] {
  return code.tokens.flatMap(({text}, at) =>
    at >= from && text === name && !code.isProperty(at) ? [at] : [],
  );
}
