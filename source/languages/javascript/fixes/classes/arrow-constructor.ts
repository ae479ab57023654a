import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, insertBefore, removeToken, replaceTokens} from '../../code/edit.ts';
import {typeOf} from '../../code/types.ts';

/** `new` with something that makes nothing: an arrow function that is meant as a constructor, or `Symbol`. */
export const arrowConstructor: Rule = {
  id: 'arrow-constructor',
  tier: 3,
  answers: ({type, message}) => type === 'TypeError' && message.endsWith(' is not a constructor'),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    const name = at + 1;
    if (code.text(at) !== 'new' || code.kind(name) !== 'name') return;
    if (/^(?:Symbol|BigInt)$/.test(code.text(name)) && resolve(code, name) === null) {
      yield {
        source: edited(code, removeToken(code, at)),
        explanation: `${code.text(name)} is called without new.`,
      };
      return;
    }
    const arrow = typeOf(code, name, name)?.function;
    if (arrow?.kind !== 'arrow' || !arrow.block || arrow.async) return;
    const body = code.slice(...arrow.body);
    if (!/\bthis\./.test(body)) return;
    const [from, to] = arrow.params;
    const params = from === to ? `(${code.text(from)})` : code.slice(from, to);
    yield {
      source: edited(
        code,
        insertBefore(code, from, 'function '),
        replaceTokens(code, from, arrow.body[0] - 1, params),
      ),
      explanation: 'An arrow function has no this and makes no objects; a function does.',
    };
  },
  examples: [
    {
      before: lines(
        'const Person = (name) => {',
        '  this.name = name;',
        '};',
        "console.log(new Person('Ada').name);",
      ),
      after: lines(
        'const Person = function (name) {',
        '  this.name = name;',
        '};',
        "console.log(new Person('Ada').name);",
      ),
      output: 'Ada\n',
    },
    {
      before: lines("const id = new Symbol('id');", 'console.log(id.description);'),
      after: lines("const id = Symbol('id');", 'console.log(id.description);'),
      output: 'id\n',
    },
  ],
};
