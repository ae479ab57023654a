import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {visibleAt} from '../../code/declarations.ts';
import {applyEdits, replaceToken} from '../../code/edit.ts';
import {statementStart} from '../../code/statements.ts';
import {isWellFormed} from '../../code/syntax.ts';
import {nearest} from '../../../near-names.ts';
import {nearestKeyword} from '../syntax/misspelt-keyword.ts';
import {findUndefinedName, isUndefinedName} from './undefined-name.ts';

const values = ['this', 'true', 'false', 'null', 'undefined', 'super'];

/** A misspelt keyword that is well-formed as a name: `retrun -1`, `braek;`, `typof (x)`. */
export const keywordAsName: Rule = {
  id: 'keyword-as-name',
  tier: 3,
  answers: isUndefinedName,
  *suggest(context) {
    const found = findUndefinedName(context);
    if (found === null) return;
    const {code, name, index, uses} = found;
    const meant = nearest(name, values) ?? nearestKeyword(name);
    if (meant === undefined || !fitsAs(meant, isStatement(code, index))) return;
    if (
      nearest(
        name,
        visibleAt(code, index).map(one => one.name),
      ) !== null
    )
      return;
    const source = applyEdits(
      code.source,
      uses.map(use => replaceToken(code, use, meant)),
    );
    if (!isWellFormed(source, context.entry)) return;
    yield {source, explanation: `${name} is no name here but a misspelt ${meant}.`};
  },
  examples: [
    inOnePlace({
      before: lines(
        'function sign(n) {',
        '  if (n < 0) retrun -1;',
        '  return 1;',
        '}',
        'console.log(sign(-3));',
      ),
      wrong: 'if (n < 0) retrun -1;',
      right: 'if (n < 0) return -1;',
      output: '-1\n',
    }),
    {
      before: lines(
        'for (const n of [1, 2, 3]) {',
        '  if (n === 2) braek;',
        '  console.log(n);',
        '}',
      ),
      after: lines(
        'for (const n of [1, 2, 3]) {',
        '  if (n === 2) break;',
        '  console.log(n);',
        '}',
      ),
      output: '1\n',
    },
    {
      before: lines('const lamp = {on: flase};', 'console.log(lamp.on);'),
      after: lines('const lamp = {on: false};', 'console.log(lamp.on);'),
      output: 'false\n',
    },
  ],
};

/** Whether a keyword can stand where a name was: at the start of a statement, or before a value. */
function fitsAs(keyword: string, startsStatement: boolean): boolean {
  if (/^(?:return|break|continue|throw|yield|let|const|var)$/.test(keyword)) return startsStatement;
  return values.includes(keyword) || /^(?:typeof|await|void|delete)$/.test(keyword);
}

/** Whether a statement starts at a token, by itself or under an `if` without braces. */
function isStatement(code: Code, index: number): boolean {
  if (statementStart(code, index) === index || code.text(index - 1) === 'else') return true;
  return (
    code.text(index - 1) === ')' && /^(?:if|for|while)$/.test(code.text(code.open(index - 1) - 1))
  );
}
