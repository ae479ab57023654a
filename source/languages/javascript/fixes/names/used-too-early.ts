import type {Rule, RuleContext} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {resolve, visibleAt, type Declaration} from '../../code/declarations.ts';
import {edited, removeToken, replaceToken} from '../../code/edit.ts';
import {functionAround} from '../../code/functions.ts';
import {blockAround, statementAround} from '../../code/statements.ts';
import {costOf, nearest} from '../../../near-names.ts';
import {moveCallToEnd, moveDeclaration} from './moved-statement.ts';

const tooEarly = /^Cannot access '([^']+)' before initialization$/;

/** A variable or class that is used above its declaration. */
export const usedTooEarly: Rule = {
  id: 'used-too-early',
  tier: 3,
  answers: report => report.type === 'ReferenceError' && tooEarly.test(report.message),
  *suggest(context) {
    const {report, source, entry} = context;
    const name = tooEarly.exec(report.message)?.[1];
    if (report.location?.file !== entry || name === undefined) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    const use = [at, at - 1, at + 1].find(index => code.text(index) === name) ?? at;
    const declared = resolve(code, use, name);
    if (declared === null || !/^(?:let|const|class)$/.test(declared.kind)) return;
    const other = otherCase(code, declared, use);
    if (other !== null) {
      yield {
        source: edited(code, replaceToken(code, use, other)),
        explanation: `${name} is not there yet; ${other} is what makes it.`,
      };
      return;
    }
    const own = outerMeant(code, declared, use);
    if (own !== null) {
      yield {
        source: own,
        explanation: `This ${name} is the one outside: it is assigned, not declared again.`,
      };
      return;
    }
    if (visibleAt(code, use).some(one => one.name === name && one !== declared)) return;
    const statement = earlyStatement(context, code, declared, use);
    if (statement === -1) return;
    const calledLater = moveCallToEnd(code, statement, declared);
    if (calledLater !== null) {
      yield {
        source: calledLater,
        explanation: `The call needs ${name}, so it comes after its declaration.`,
      };
      return;
    }
    const moved = moveDeclaration(code, statement, declared);
    if (moved === null) return;
    yield {source: moved, explanation: `${name} is used before the line that declares it.`};
  },
  examples: [
    {
      before: lines(
        'console.log(area(3));',
        '',
        'const area = r => Math.round(PI * r * r);',
        'const PI = 3.14159;',
      ),
      after: lines(
        '',
        'const area = r => Math.round(PI * r * r);',
        'const PI = 3.14159;',
        'console.log(area(3));',
      ),
      output: '28\n',
    },
    {
      before: lines(
        'function main() {',
        '  return limits.max + 1;',
        '}',
        'console.log(main());',
        'const limits = {max: 4};',
        "console.log('done');",
      ),
      after: lines(
        'function main() {',
        '  return limits.max + 1;',
        '}',
        'const limits = {max: 4};',
        'console.log(main());',
        "console.log('done');",
      ),
      output: '5\ndone\n',
    },
    inOnePlace({
      before: lines(
        'let total = 0;',
        'for (const price of [3, 4]) {',
        '  let total = total + price;',
        '}',
        'console.log(total);',
      ),
      wrong: 'let total = total + price;',
      right: 'total = total + price;',
      output: '7\n',
    }),
    {
      before: lines(
        "const rex = new Dog('Rex');",
        'class Dog {',
        '  constructor(name) {',
        '    this.name = name;',
        '  }',
        '}',
        'console.log(rex.name);',
      ),
      after: lines(
        'class Dog {',
        '  constructor(name) {',
        '    this.name = name;',
        '  }',
        '}',
        "const rex = new Dog('Rex');",
        'console.log(rex.name);',
      ),
      output: 'Rex\n',
    },
  ],
};

/** `const tree = new tree()` where there is a `Tree`. */
function otherCase(code: Code, declared: Declaration, use: number): string | null {
  const {value, name} = declared;
  if (value === null || use < value[0] || use > value[1]) return null;
  const names = visibleAt(code, use).map(one => one.name);
  if (declared.from === 'element') return nearest(name, names, 'alike');
  return nearest(
    name,
    names.filter(one => costOf(name, one) < 1),
  );
}

/** A second `let` in a block, where the variable outside can be assigned and is what is used before it. */
function outerMeant(code: Code, declared: Declaration, use: number): string | null {
  const {keyword, token, value} = declared;
  if (value === null || keyword !== token - 1 || code.text(value[1] + 1) === ',') return null;
  if (functionAround(code, use) !== functionAround(code, token)) return null;
  const outer = visibleAt(code, token).find(
    one =>
      one.name === declared.name && one !== declared && /^(?:let|var|parameter)$/.test(one.kind),
  );
  return outer === undefined ? null : edited(code, removeToken(code, keyword));
}

/** The statement of the declaration's own block that runs too early: the use, or a call that leads to it. */
function earlyStatement(
  {report, entry}: RuleContext,
  code: Code,
  declared: Declaration,
  use: number,
): number {
  const block = blockAround(code, declared.keyword);
  const places = report.frames.filter(({location}) => location.file === entry);
  for (const at of [use, ...places.map(({location}) => code.memberAt(location))]) {
    if (at === -1 || at > declared.keyword) continue;
    let inner = at;
    while (blockAround(code, inner) !== block && inner > 0) {
      inner = blockAround(code, inner);
      if (inner === -1) break;
    }
    if (inner === -1 || functionAround(code, at) !== functionAround(code, declared.keyword))
      continue;
    return statementAround(code, inner);
  }
  return -1;
}
