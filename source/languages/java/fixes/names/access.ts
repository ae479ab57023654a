import type {Code} from '../../code/code.ts';
import {replaceToken, replaceTokens} from '../../code/edit.ts';
import {methodsOf, type Method} from '../../code/methods.ts';
import {typesOf} from '../../code/types.ts';
import {javaRule, lines} from '../java-rule.ts';

/** A private field that is read or written from elsewhere, where the class has a method for it. */
export const privateField = javaRule({
  id: 'private-field',
  tier: 3,
  types: ['report.access'],
  message: /^([\p{L}\p{N}_$]+) has private access in ([\p{L}\p{N}_$.]+)$/u,
  *mend({code, match, from, to}) {
    const [, name = '', owner = ''] = match;
    const type = typesOf(code).find(each => each.name === owner.split('.').at(-1));
    let at = to;
    while (at > from && code.text(at) !== name) at -= 1;
    if (!type || code.text(at) !== name) return;
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    const own = methodsOf(code).filter(
      ({nameAt}) => type.bodyOpen < nameAt && nameAt < type.bodyClose,
    );
    const getter = own.find(
      each =>
        [`get${capital}`, `is${capital}`, name].includes(each.name) &&
        each.params.length === 0 &&
        returnsField(code, each, name),
    );
    const setter = own.find(each => each.name === `set${capital}` && each.params.length === 1);
    const next = code.text(at + 1);
    if (next === '=' && setter) {
      const end = code.tokens.findIndex(({text}, index) => index > at && text === ';');
      if (end === -1) return;
      yield {
        edits: [
          replaceTokens(code, at, end - 1, `${setter.name}(${code.between(at + 2, end - 1)})`),
        ],
        explanation: `${name} is private in ${owner}; it is set with ${setter.name}().`,
      };
    } else if (getter && !/^(?:[-+*/%]?=|\+\+|--)$/.test(next)) {
      yield {
        edits: [replaceToken(code, at, `${getter.name}()`)],
        explanation: `${name} is private in ${owner}; it is read with ${getter.name}().`,
      };
    }
  },
  examples: [
    {
      before: lines(
        'class Safe {',
        '    private int code = 7;',
        '    int getCode() { return code; }',
        '    void setCode(int code) { this.code = code; }',
        '}',
        'public class Main {',
        '    public static void main(String[] args) {',
        '        Safe safe = new Safe();',
        '        safe.code = 9;',
        '        System.out.println(safe.code);',
        '    }',
        '}',
      ),
      after: lines(
        'class Safe {',
        '    private int code = 7;',
        '    int getCode() { return code; }',
        '    void setCode(int code) { this.code = code; }',
        '}',
        'public class Main {',
        '    public static void main(String[] args) {',
        '        Safe safe = new Safe();',
        '        safe.setCode(9);',
        '        System.out.println(safe.getCode());',
        '    }',
        '}',
      ),
      output: '9\n',
    },
  ],
});

/** Whether a method does nothing but return a field. */
function returnsField(code: Code, {bodyOpen, bodyClose}: Method, name: string): boolean {
  const body = code.between(bodyOpen + 1, bodyClose - 1).replaceAll(/\s+/g, ' ');
  return body === `return ${name};` || body === `return this.${name};`;
}
