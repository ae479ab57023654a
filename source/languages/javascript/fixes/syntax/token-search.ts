import {standsTwice} from '../../../between-values.ts';
import type {Rule, RuleContext} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {insertAfter, replaceToken, type Edit} from '../../code/edit.ts';
import {canEnd, canStart, chainStart} from '../../code/expressions.ts';
import {blockAround, statementStart} from '../../code/statements.ts';
import {lacksOperator} from './layout.ts';
import {isWellFormed} from '../../code/syntax.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';
import {entryOf} from '../../entry-of.ts';

/** Sources beyond this many characters take too long to be tried often. */
const longest = 60_000;
const attemptsAtMost = 250;
/** So many ways to read the program are tried: those that print something else show that none of them is sure. */
const readings = 6;

/**
 * One bracket or separator more or less near the error, whatever V8 then accepts, likeliest first. Only where none of the rules
 * that know the mistake has an answer.
 */
export const tokenSearch = (others: readonly Rule[]): Rule => ({
  id: 'token-search',
  tier: 4,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null || context.source.length > longest) return;
    if (others.some(rule => hasAnswer(rule, context))) return;
    yield* proven(syntax, attempts(syntax).take(attemptsAtMost), {most: readings});
  },
  examples: [
    {
      before: lines('const n = 5;', 'const size = n > 3 ? "big" "small";', 'console.log(size);'),
      after: lines('const n = 5;', 'const size = n > 3 ? "big" : "small";', 'console.log(size);'),
      output: 'big\n',
    },
    {
      before: lines('console.log(Math.max(1,, 3));'),
      after: lines('console.log(Math.max(1, 3));'),
      output: '3\n',
    },
  ],
});

function hasAnswer(rule: Rule, context: RuleContext): boolean {
  if (!rule.answers(context.report)) return false;
  return Iterator.from(rule.suggest(context)).some(({source}) =>
    isWellFormed(source, context.entry),
  );
}

/** How many tokens around the error are looked at. */
const reach = 12;

function* attempts({code, at}: SyntaxContext): Generator<Attempt> {
  const places = [...Array(2 * reach + 1).keys()]
    .map(step => at + (step % 2 === 0 ? step / 2 : -(step + 1) / 2))
    .filter(index => index >= 0 && index <= code.tokens.length);
  const near = (index: number): string =>
    `line ${code.tokens[Math.min(index, code.tokens.length - 1)]?.line ?? 1}`;
  for (const index of places) {
    const missing = between(code, index);
    for (const text of missing) {
      yield {
        edits: [insertion(code, index, text)],
        explanation: `A ${text} seems to be missing in ${near(index)}.`,
      };
    }
  }
  for (const index of places.slice(0, reach)) {
    if (!isDoubled(code, index)) continue;
    yield {
      edits: [replaceToken(code, index, '')],
      explanation: `The ${code.text(index)} in ${near(index)} seems to be one too many.`,
    };
  }
  for (const index of places.slice(0, reach)) {
    for (const text of entryOf(likenesses, code.text(index)) ?? []) {
      yield {
        edits: [replaceToken(code, index, text)],
        explanation: `${text} seems to be meant by ${code.text(index)} in ${near(index)}.`,
      };
    }
  }
}

/** What can be missing before a token, from what stands on both sides. */
function between(code: Code, index: number): readonly string[] {
  const before = canEnd(code, index - 1);
  const after = canStart(code, index);
  if (isTwice(code, index)) return [];
  if (before && after) {
    const separators = isInList(code, index) ? [',', ':'] : [':'];
    if (isParameter(code, index - 1)) separators.push(' =>');
    if (isTarget(code, index - 1)) separators.push(' =');
    return separators;
  }
  if (before) return [')', ']'];
  return [];
}

/** Elsewhere a comma throws away what stands before it. */
function isInList(code: Code, index: number): boolean {
  if (lacksOperator(code, index)) return false;
  const opener = code.parent(index);
  return /^[([]$/.test(code.text(opener)) || code.isKey(index);
}

/** What ends with this token is declared or begins a statement: anywhere else, `=` would change a value. */
function isTarget(code: Code, last: number): boolean {
  const start = chainStart(code, last);
  // `const c text =[0]` has its sign already, in another place.
  const line = code.tokens[last]?.line;
  const behind = code.tokens.slice(last + 1, last + reach);
  if (behind.some(token => token.line === line && token.text === '=')) return false;
  if (/^(?:let|const|var)$/.test(code.text(start - 1))) return true;
  const inBlock = code.parent(start) === blockAround(code, start);
  // Behind a variable that there is, any sign may have been lost: `total  5` can be `total += 5`.
  return inBlock && statementStart(code, start) === start && !lacksOperator(code, last + 1);
}

/** Whether what ends with this token can be the parameter of an arrow function: no name that there is already. */
const isParameter = (code: Code, last: number): boolean =>
  code.text(last) === ')' || (code.kind(last) === 'name' && resolve(code, last) === null);

/** `'name''name'`: a text that was put down twice. */
function isTwice(code: Code, index: number): boolean {
  const [before, token] = [code.tokens[index - 1], code.tokens[index]];
  if (token?.kind !== 'string' || before === undefined || token.text.length === 2) return false;
  // In `['#', '#''#']` each may be meant.
  if (code.text(index - 3) === token.text || code.text(index + 2) === token.text) return false;
  return standsTwice(code.source, before, token);
}

/** A sign right after one of the same kind, which nothing needs twice. */
function isDoubled(code: Code, index: number): boolean {
  const text = code.text(index);
  if (isTwice(code, index)) return true;
  if (code.kind(index) !== 'punctuator') return false;
  if (/^[,;:.]$/.test(text))
    return code.kind(index - 1) === 'punctuator' || code.kind(index + 1) === 'punctuator';
  if (text === '(') return code.text(index - 1) === '(';
  return !/^[([{)\]}!]$/.test(text) && !canStart(code, index + 1);
}

const likenesses: Readonly<Record<string, readonly string[]>> = {
  '[': ['('],
  '(': ['['],
  ')': [']', '}'],
  ']': [')'],
  '}': [')'],
  ':': ['.', '=', ';', ','],
  ';': [',', ':'],
  ',': [';', '.'],
  '.': [','],
  '=': [':', '=>'],
  '==': ['='],
  '>': ['=>'],
  '=>': ['='],
};

function insertion(code: Code, index: number, text: string): Edit {
  if (text === ':' && code.text(index - 2) !== '{') return insertAfter(code, index - 1, ' :');
  return insertAfter(code, index - 1, text);
}
