import {insertBefore} from '../../code/edit.ts';
import {methodAround} from '../../code/methods.ts';
import {statementStart} from '../../code/variables.ts';
import {javaRule, programWith} from '../java-rule.ts';

/** The value of a method as a statement of its own: `return` is missing. */
export const lostReturn = javaRule({
  id: 'lost-return',
  tier: 3,
  types: ['not.stmt'],
  *mend({code, from}) {
    const method = methodAround(code, from);
    const start = statementStart(code, from);
    const end = code.tokens.findIndex(({text}, index) => index >= from && text === ';');
    if (!method || method.returnType === null || method.returnType === 'void' || end === -1) return;
    const isLast = code.text(end + 1) === '}' && end + 1 === method.bodyClose;
    const hasReturn = code.tokens
      .slice(method.bodyOpen, method.bodyClose)
      .some(({text}) => text === 'return');
    // At the end of a block it may be one of several results.
    if (!isLast && !(code.text(end + 1) === '}' && hasReturn)) return;
    yield {
      edits: [insertBefore(code, start, 'return ')],
      explanation: `The method ${method.name} does not return this value: 'return' is missing.`,
    };
  },
  examples: [
    {
      before: programWith(
        ['static int add(int a, int b) {', '    a + b;', '}'],
        ['System.out.println(add(1, 2));'],
      ),
      after: programWith(
        ['static int add(int a, int b) {', '    return a + b;', '}'],
        ['System.out.println(add(1, 2));'],
      ),
      output: '3\n',
    },
  ],
});
