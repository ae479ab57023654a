import type {Code} from '../../code/code.ts';
import {insertAfter, type Edit} from '../../code/edit.ts';
import {methodAround, methodsOf, type Method} from '../../code/methods.ts';
import {javaRule, programWith} from '../java-rule.ts';

/** A checked exception that a method does not declare; those that call it then have to, up to what catches it. */
export const missingThrows = javaRule({
  id: 'missing-throws',
  tier: 3,
  types: ['unreported.exception.need.to.catch.or.throw'],
  message: /^unreported exception ([\p{L}\p{N}_$.<>?#]+);/u,
  *mend({code, match, from}) {
    const exception = match[1] ?? '';
    const method = methodAround(code, from);
    if (!method || !/^[\p{L}\p{N}_$.]+$/u.test(exception) || isInLambda(code, from, method)) return;
    const methods = callersOf(code, method, exception);
    yield {
      edits: methods.flatMap(each => declare(code, each, exception)),
      explanation: `${methods.map(({name}) => name).join(' and ')} can end with the checked ${exception}, and ${methods.length > 1 ? 'have' : 'has'} to say so.`,
    };
  },
  examples: [
    {
      before: programWith(
        ['static void rest() {', '    Thread.sleep(1);', '}'],
        ['rest();', 'System.out.println("rested");'],
      ),
      after: programWith(
        ['static void rest() throws InterruptedException {', '    Thread.sleep(1);', '}'],
        ['rest();', 'System.out.println("rested");'],
      ).replace('main(String[] args) {', 'main(String[] args) throws InterruptedException {'),
      output: 'rested\n',
    },
  ],
});

function declare(code: Code, {close, throwsAt, bodyOpen}: Method, exception: string): Edit[] {
  if (throwsAt === -1) return [insertAfter(code, close, ` throws ${exception}`)];
  const known = code.between(throwsAt + 1, bodyOpen - 1).split(/\s*,\s*/);
  return known.includes(exception) ? [] : [insertAfter(code, bodyOpen - 1, `, ${exception}`)];
}

const mostMethods = 12;

/** A method and all that call it without catching, one through the other. */
function callersOf(code: Code, first: Method, exception: string): readonly Method[] {
  const found = [first];
  for (const method of found) {
    if (found.length > mostMethods) break;
    for (const at of code.indicesOf(method.name)) {
      if (at === method.nameAt || code.text(at + 1) !== '(') continue;
      const caller = methodAround(code, at);
      if (!caller || found.includes(caller) || isInLambda(code, at, caller)) continue;
      if (methodsOf(code).some(({nameAt}) => nameAt === at) || isCaught(code, at, exception))
        continue;
      found.push(caller);
    }
  }
  return found;
}

/** Whether a token stands in a `try` that catches an exception, or all of them. */
function isCaught(code: Code, index: number, exception: string): boolean {
  for (let open = code.enclosing(index, '{'); open !== -1; open = code.enclosing(open, '{')) {
    const isTry =
      code.text(open - 1) === 'try' ||
      (code.text(open - 1) === ')' && code.text(code.partner(open - 1) - 1) === 'try');
    let next = isTry ? code.partner(open) + 1 : -1;
    while (next > 0 && code.text(next) === 'catch') {
      const close = code.partner(next + 1);
      if (close === -1) return true;
      const words = code.tokens.slice(next + 2, close).map(({text}) => text);
      if (words.some(word => [exception, 'Exception', 'Throwable'].includes(word))) return true;
      next = code.partner(close + 1) + 1;
    }
  }
  return false;
}

function isInLambda(code: Code, index: number, {bodyOpen}: Method): boolean {
  for (let at = index; at > bodyOpen; at--) {
    const text = code.text(at);
    if (
      text === '->' &&
      !/^(?:case|default)$/.test(code.text(code.tokensOfLine(code.line(at)).from))
    )
      return true;
    if (text === ';' && code.enclosing(at, '{') === bodyOpen) return false;
    const open = /^[)\]}]$/.test(text) ? code.partner(at) : -1;
    if (open !== -1) at = open;
  }
  return false;
}
