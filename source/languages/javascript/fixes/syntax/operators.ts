import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {replaceTokens, type Edit} from '../../code/edit.ts';
import {canEnd} from '../../code/expressions.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** Pairs of signs that are one operator with a slip in it, or another language's. */
const pairs: Readonly<Record<string, string>> = {
  '= >': '=>',
  '- >': '=>',
  '= =': '==',
  '= ==': '===',
  '== =': '===',
  '=== =': '===',
  '! =': '!=',
  '! ==': '!==',
  '= !': '!==',
  '!= =': '!==',
  '< >': '!==',
  '< =': '<=',
  '= <': '<=',
  '> =': '>=',
  '& &': '&&',
  '| |': '||',
  '&& &': '&&',
  '|| |': '||',
  '+ =': '+=',
  '- =': '-=',
  '* =': '*=',
  '/ =': '/=',
  ': =': '=',
  '? :': '?.',
  '~ =': '!==',
  ': :': '.',
  '. .': '.',
  '+ +': '++',
  '- -': '--',
};

const invalidTarget =
  /^Invalid (?:left-hand side in assignment|destructuring assignment target)|^Malformed arrow function parameter list/;

/** Operators in pieces (`= >`), of other languages (`->`, `<>`), and `=` or `=>` where values are compared. */
export const operators: Rule = {
  id: 'operators',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax), {further: true});
  },
  examples: [
    {
      before: lines('const twice = n = > n * 2;', 'console.log([1, 2].map(n -> twice(n)));'),
      after: lines('const twice = n => n * 2;', 'console.log([1, 2].map(n => twice(n)));'),
      output: '[ 2, 4 ]\n',
    },
    {
      before: lines('const n = 4;', "if (n =< 4 & & n <> 3) console.log('ok');"),
      after: lines('const n = 4;', "if (n <= 4 && n !== 3) console.log('ok');"),
      output: 'ok\n',
    },
    {
      before: lines('const n = 4;', "if (n % 2 = 0) console.log('even');"),
      after: lines('const n = 4;', "if (n % 2 === 0) console.log('even');"),
      output: 'even\n',
    },
    {
      before: lines('const list = [1, 2];', "if (list.length => 2) console.log('two');"),
      after: lines('const list = [1, 2];', "if (list.length >= 2) console.log('two');"),
      output: 'two\n',
    },
  ],
};

function* attempts({code, at, message}: SyntaxContext): Generator<Attempt> {
  if (invalidTarget.test(message)) {
    const compared = comparison(code, at) ?? arrowMeant(code, at);
    if (compared !== null) yield compared;
  }
  const edits = brokenOperators(code);
  for (const edit of edits) {
    const near = code.tokens[at]?.start ?? code.source.length;
    if (Math.abs(edit.start - near) > 20) continue;
    yield {edits: [edit], explanation: `The operator is written ${edit.text}.`};
  }
  if (edits.length > 1) {
    const list = [...new Set(edits.map(edit => edit.text))].join(', ');
    yield {edits, explanation: `These operators are written ${list}.`};
  }
}

/** Two signs beside each other which no expression has beside each other. */
function brokenOperators(code: Code): Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index + 1 < code.tokens.length; index++) {
    const [left, right] = [code.tokens[index], code.tokens[index + 1]];
    if (left?.kind !== 'punctuator' || right?.kind !== 'punctuator' || right.first) continue;
    const meant = pairs[`${left.text} ${right.text}`];
    if (meant === undefined || !isBroken(code, index)) continue;
    edits.push(replaceTokens(code, index, index + 1, meant));
    index++;
  }
  return edits;
}

/** `a = !b` and `a + +b` are fine: there the second sign belongs to what follows. */
function isBroken(code: Code, index: number): boolean {
  const [left, right] = [code.tokens[index], code.tokens[index + 1]];
  const after = code.tokens[index + 2];
  if (left === undefined || right === undefined) return false;
  const joined = left.end === right.start;
  if (/^[!+~-]$/.test(right.text))
    return joined && left.text !== right.text && after !== undefined && after.start > right.end;
  return true;
}

/** `(a, b) = a + b`: parameters, and no target. */
function arrowMeant(code: Code, at: number): Attempt | null {
  for (let index = at; index < Math.min(code.tokens.length, at + 12); index++) {
    const open = code.open(index - 1);
    if (code.text(index) !== '=' || code.text(index - 1) !== ')' || canEnd(code, open - 1))
      continue;
    return {
      edits: [replaceTokens(code, index, index, '=>')],
      explanation: 'An arrow function has => before its value.',
    };
  }
  return null;
}

/** The `=` or `=>` that stands where two values are compared, in the head of an `if` or a loop. */
function comparison(code: Code, at: number): Attempt | null {
  for (let index = at; index < Math.min(code.tokens.length, at + 12); index++) {
    const sign = code.text(index);
    if (sign !== '=' && sign !== '=>') continue;
    let parent = code.parent(index);
    while (parent !== -1 && !/^(?:if|while|for)$/.test(code.text(parent - 1)))
      parent = code.parent(parent);
    if (parent === -1) return null;
    const meant = sign === '=' ? '===' : '>=';
    return {
      edits: [replaceTokens(code, index, index, meant)],
      explanation: `${sign} does not compare; ${meant} does.`,
    };
  }
  return null;
}
