import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {declarationsIn} from '../../code/declarations.ts';
import {edited, insertBefore, lineBreak, type Edit} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';
import {functionAround, functionsIn, returns, type FunctionCode} from '../../code/functions.ts';
import {statementsIn} from '../../code/statements.ts';
import {typeOfDeclared} from '../../code/types.ts';

/** A function whose value is used, but which returns none. */
export const missingReturn: Rule = {
  id: 'missing-return',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' &&
    /^Cannot (?:read|set|destructure) propert|^Cannot convert undefined|is not (?:a function or its return value is not )?iterable|is not a function$/.test(
      message,
    ),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const silent = functionsIn(code).filter(
      one => one.block && !one.generator && returnsNothing(code, one) && isUsed(code, one),
    );
    const mended = silent.flatMap(one => {
      const edit = returnEdit(code, one);
      return edit === null ? [] : [{one, edit}];
    });
    const [only, ...more] = mended;
    if (only === undefined || more.length > 0) return;
    const name = only.one.name === -1 ? 'This function' : code.text(only.one.name);
    yield {
      source: edited(code, only.edit),
      explanation: `${name} is used for its value, so it has to return it.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        "const users = [{name: 'Ada'}, {name: 'Bo'}];",
        'const names = users.map(user => {',
        '  user.name;',
        '});',
        'console.log(names[0].length);',
      ),
      wrong: 'user.name;',
      right: 'return user.name;',
      output: '3\n',
    }),
    {
      before: lines(
        "const counts = ['a', 'b', 'a'].reduce((seen, letter) => {",
        '  seen[letter] = (seen[letter] || 0) + 1;',
        '}, {});',
        'console.log(counts.a);',
      ),
      after: lines(
        "const counts = ['a', 'b', 'a'].reduce((seen, letter) => {",
        '  seen[letter] = (seen[letter] || 0) + 1;',
        '  return seen;',
        '}, {});',
        'console.log(counts.a);',
      ),
      output: '2\n',
    },
    inOnePlace({
      before: lines(
        'function evens(numbers) {',
        '  const found = [];',
        '  for (const n of numbers) {',
        '    if (n % 2 === 0) found.push(n);',
        '  }',
        '}',
        'console.log(evens([1, 2, 4]).length);',
      ),
      wrong: '  }\n',
      right: lines('  }', '  return found;'),
      output: '2\n',
    }),
  ],
};

function returnsNothing(code: Code, owner: FunctionCode): boolean {
  if (returns(code, owner).length > 0) return false;
  for (let at = owner.body[0]; at < owner.body[1]; at++) {
    const leaves = /^(?:return|yield)$/.test(code.text(at)) && code.kind(at) === 'keyword';
    if (leaves && functionAround(code, at) === owner) return false;
  }
  return true;
}

const valued = /^(?:map|filter|reduce|reduceRight|find|findIndex|some|every|flatMap|sort)$/;

/** Whether something is done with what the function gives. */
function isUsed(code: Code, owner: FunctionCode): boolean {
  const before = owner.start - 1;
  if (code.text(before) === '(' && code.isProperty(before - 1))
    return valued.test(code.text(before - 1));
  if (owner.name === -1 || code.text(owner.name) === 'constructor') return false;
  if (/^(?:set|get)$/.test(code.text(owner.start)) && owner.kind === 'method') return false;
  const name = code.text(owner.name);
  return code.tokens.some((token, index) => {
    if (token.text !== name || index === owner.name || code.text(index + 1) !== '(') return false;
    const close = code.close(index + 1);
    return (
      /^[.[]$/.test(code.text(close + 1)) ||
      /^(?:=|of|return|await|\.\.\.|[(,])$/.test(beforeChain(code, index))
    );
  });
}

function beforeChain(code: Code, index: number): string {
  let at = index;
  while (code.isProperty(at)) at -= 2;
  const before = code.text(at - 1);
  return before === 'await' ? code.text(at - 2) : before;
}

/** The edit that makes the function return what it plainly is for; null when that is not plain. */
function returnEdit(code: Code, owner: FunctionCode): Edit | null {
  const statements = statementsIn(code, owner.body[0]);
  const [only, ...more] = statements;
  if (only === undefined) return null;
  if (isReducer(code, owner)) return returnLast(code, owner, accumulator(code, owner));
  if (more.length === 0) {
    const isValue = isExpression(code, only[0], only[1]);
    return isValue ? insertBefore(code, only[0], 'return ') : null;
  }
  const last = more.at(-1);
  if (last !== undefined && isExpression(code, ...last)) {
    return insertBefore(code, last[0], 'return ');
  }
  const made = declarationsIn(code).filter(
    one =>
      /^(?:let|const)$/.test(one.kind) && one.scope[0] === owner.body[0] && one.from === 'value',
  );
  const grown = made.filter(one =>
    /^(?:Array|Object|Map|Set|instance)$/.test(typeOfDeclared(code, one)?.name ?? ''),
  );
  const [result, ...others] = grown;
  const isOnly = result !== undefined && others.length === 0 && made.length === 1;
  return isOnly ? returnLast(code, owner, result.name) : null;
}

function isReducer(code: Code, owner: FunctionCode): boolean {
  return code.text(owner.start - 1) === '(' && code.text(owner.start - 2).startsWith('reduce');
}

function accumulator(code: Code, owner: FunctionCode): string | null {
  const [first] = elements(code, owner.params[0]);
  return first !== undefined && first[0] === first[1] ? code.text(first[0]) : null;
}

/** An expression that does nothing but have a value: no assignment, no call for its effect. */
function isExpression(code: Code, from: number, to: number): boolean {
  if (
    code.kind(from) === 'keyword' &&
    !/^(?:this|new|typeof|await|null|true|false)$/.test(code.text(from))
  ) {
    return false;
  }
  for (let at = from; at <= to && at !== -1; at = code.skip(at)) {
    if (code.kind(at) === 'punctuator' && /^(?:=|[-+*/%&|^]=|\+\+|--|\*\*=)$/.test(code.text(at)))
      return false;
  }
  const method = lastMethod(code, to);
  return method === '' || giving.test(method);
}

/** Methods that are called for what they give, not for what they do. */
const giving =
  /^(?:map|filter|slice|join|reduce|find|concat|flat|flatMap|split|trim|toFixed|toUpperCase|toLowerCase|replace|replaceAll|includes|indexOf|has|get|keys|values|entries|some|every|stringify|parse|toString|padStart|padEnd|max|min|round|floor|ceil|abs|sqrt|from)$/;

function lastMethod(code: Code, to: number): string {
  const end = code.text(to) === ';' ? to - 1 : to;
  const callee = code.open(end) - 1;
  return code.text(end) === ')' && code.kind(callee) === 'name' ? code.text(callee) : '';
}

function returnLast(code: Code, owner: FunctionCode, name: string | null): Edit | null {
  if (name === null) return null;
  const brace = owner.body[1];
  const last = code.tokens[brace - 1];
  if (last === undefined) return null;
  const text = `return ${name};`;
  if (code.tokens[brace]?.first !== true) return insertBefore(code, brace, `${text} `);
  const at = code.lineEnd(last.line);
  const indent = code.indent(owner.body[0] + 1);
  return {start: at, end: at, text: lineBreak(code.source) + indent + text};
}
