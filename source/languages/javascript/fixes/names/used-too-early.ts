import type {Rule, RuleContext} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {declarationsIn, resolve, visibleAt, type Declaration} from '../../code/declarations.ts';
import {
  applyEdits,
  edited,
  lineBreak,
  removeToken,
  replaceToken,
  type Edit,
} from '../../code/edit.ts';
import {functionAround} from '../../code/functions.ts';
import {blockAround, statementAround, statementEnd, statementsIn} from '../../code/statements.ts';
import {isVariable} from '../../code/variables.ts';
import {costOf, nearest} from '../../../near-names.ts';

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

const declarationWords = /^(?:const|let|var|class|function|async|export|import)$/;

/** Moves a statement behind everything that follows, when only declarations do. */
function moveCallToEnd(code: Code, statement: number, declared: Declaration): string | null {
  if (declarationWords.test(code.text(statement))) return null;
  const block = blockAround(code, declared.keyword);
  const all = statementsIn(code, block);
  const later = all.filter(([from]) => from > statement);
  if (block !== -1 || later.length === 0) return null;
  if (!later.every(([from]) => declarationWords.test(code.text(from)))) return null;
  const end = later.at(-1)?.[1] ?? -1;
  const last = code.tokens[end];
  if (last === undefined) return null;
  const cut = cutLines(code, statement, statementEnd(code, statement));
  const at = code.lineEnd(endLine(code, end));
  return cut === null
    ? null
    : applyEdits(code.source, [
        cut.edit,
        {start: at, end: at, text: lineBreak(code.source) + cut.text},
      ]);
}

/** Moves a declaration up to the statement that needs it, if what it needs itself is there by then. */
function moveDeclaration(code: Code, statement: number, declared: Declaration): string | null {
  const from = statementAround(code, declared.keyword);
  const to = statementEnd(code, from);
  for (let at = from; at <= to; at++) {
    const needed = isVariable(code, at) ? resolve(code, at) : null;
    const inside = needed !== null && needed.token >= from && needed.token <= to;
    const late =
      needed !== null && needed.token > statement && !/^(?:function|import)$/.test(needed.kind);
    if (late && !inside) return null;
  }
  if (!isQuiet(code, from, to) && !onlyDeclares(code, statement, from)) return null;
  const cut = cutLines(code, from, to);
  if (cut === null) return null;
  const start = code.lineStart(code.tokens[statement]?.line ?? 1);
  return applyEdits(code.source, [
    cut.edit,
    {start, end: start, text: cut.text + lineBreak(code.source)},
  ]);
}

/** Whether making the value calls nothing, so that it may as well be made earlier. */
function isQuiet(code: Code, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const opener = code.text(at) === '(' ? code.text(at - 1) : '';
    const isCall = opener !== '' && !/^(?:[=(,:]|=>|require|function)$/.test(opener);
    if (isCall && functionAround(code, at) === functionAround(code, from)) return false;
  }
  return true;
}

/** Whether nothing but declarations stands between two statements. */
function onlyDeclares(code: Code, from: number, to: number): boolean {
  const between = statementsIn(code, blockAround(code, to)).filter(([at]) => at > from && at < to);
  const names = new Set(declarationsIn(code).map(one => one.keyword));
  return between.every(([at]) => names.has(at));
}

/** Whole lines of a statement, without their line break; null when they hold something else too. */
function cutLines(code: Code, from: number, to: number): {text: string; edit: Edit} | null {
  const start = code.lineStart(code.tokens[from]?.line ?? 1);
  const end = code.lineEnd(endLine(code, to));
  const before = code.source.slice(start, code.tokens[from]?.start);
  const after = code.source.slice(code.tokens[to]?.end, end);
  if (before.trim() !== '' || !/^\s*(?:\/\/.*)?$/.test(after)) return null;
  const next = Math.min(code.source.length, end + lineBreak(code.source).length);
  return {text: code.source.slice(start, end), edit: {start, end: next, text: ''}};
}

/** The line on which a token ends. */
function endLine(code: Code, index: number): number {
  const token = code.tokens[index];
  return token === undefined ? 1 : token.line + token.text.split('\n').length - 1;
}
