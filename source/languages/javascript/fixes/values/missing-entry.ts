import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, insertLineBefore, replaceTokens} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';
import {statementAround} from '../../code/statements.ts';
import {typeOf} from '../../code/types.ts';
import {findUndefinedValue, isUndefinedMember} from './undefined-value.ts';

/** A group that is added to before it is made: `groups[key].push(item)` of an empty `groups`. */
export const missingEntry: Rule = {
  id: 'missing-entry',
  tier: 3,
  answers: isUndefinedMember,
  *suggest(context) {
    const found = findUndefinedValue(context);
    if (found === null) return;
    const {code, from, to, name, use} = found;
    const made = use === 'read' ? emptyFor(code, to, name) : containerFor(name);
    if (made === null) return;
    if (code.text(to) === ']') {
      const holder = typeOf(code, from, code.open(to) - 1);
      const startsEmpty = isEmpty(code, holder?.brace, from) || isGrown(code, from, to);
      if (!startsEmpty || isFilled(code, from, to)) return;
      yield {
        source: edited(
          code,
          replaceTokens(code, from, to, `(${code.slice(from, to)} ??= ${made})`),
        ),
        explanation: `${code.slice(from, to)} is not there yet the first time; it starts as ${made} now.`,
      };
      return;
    }
    const text = mapEntry(code, from, to, made === '[]' && name === 'add' ? 'new Set()' : made);
    if (text === null) return;
    yield {
      source: edited(code, insertLineBefore(code, statementAround(code, from), text.line)),
      explanation: `The map has no entry for ${text.key} the first time; it gets one now.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        "const words = ['pear', 'fig', 'plum'];",
        'const groups = {};',
        'for (const word of words) {',
        '  groups[word[0]].push(word);',
        '}',
        'console.log(groups.p.length, groups.f.length);',
      ),
      wrong: 'groups[word[0]].push(word);',
      right: '(groups[word[0]] ??= []).push(word);',
      output: '2 1\n',
    }),
    inOnePlace({
      before: lines(
        'const grid = [];',
        'for (let y = 0; y < 2; y++) {',
        '  for (let x = 0; x < 2; x++) {',
        '    grid[y][x] = x + y;',
        '  }',
        '}',
        'console.log(grid);',
      ),
      wrong: 'grid[y][x] = x + y;',
      right: '(grid[y] ??= [])[x] = x + y;',
      output: '[ [ 0, 1 ], [ 1, 2 ] ]\n',
    }),
    {
      before: lines(
        'const byLength = new Map();',
        "for (const word of ['a', 'bc', 'd']) {",
        '  byLength.get(word.length).push(word);',
        '}',
        'console.log(byLength.get(1).length);',
      ),
      after: lines(
        'const byLength = new Map();',
        "for (const word of ['a', 'bc', 'd']) {",
        '  if (!byLength.has(word.length)) byLength.set(word.length, []);',
        '  byLength.get(word.length).push(word);',
        '}',
        'console.log(byLength.get(1).length);',
      ),
      output: '2\n',
    },
  ],
};

/** What has to be there for a method that adds to it; null for one that only reads. */
function emptyFor(code: Code, to: number, name: string): string | null {
  if (code.text(to + 3) !== '(') return null;
  if (name === 'push' || name === 'unshift') return '[]';
  return name === 'add' ? 'new Set()' : null;
}

function containerFor(name: string): string | null {
  return /^\d+$/.test(name) ? '[]' : '{}';
}

/** Whether a literal has nothing in it, or a list starts as `[]`. */
function isEmpty(code: Code, brace: number | undefined, from: number): boolean {
  if (brace !== undefined) return elements(code, brace).length === 0;
  const value = resolve(code, from)?.value ?? null;
  return value !== null && code.text(value[0]) === '[' && code.close(value[0]) === value[0] + 1;
}

/** `grid[y][x]` where the grid is `new Array(n)` or the like: nothing is in it either. */
function isGrown(code: Code, from: number, to: number): boolean {
  const value = resolve(code, from)?.value ?? null;
  return (
    value !== null &&
    code.open(to) === from + 1 &&
    /^(?:new\s+)?Array\(\d*\w*\)$/.test(code.slice(...value))
  );
}

/** Whether the source itself puts values there: then a key is wrong rather than missing. */
function isFilled(code: Code, from: number, to: number): boolean {
  const owner = code.slice(from, code.open(to) - 1);
  return code.tokens.some((token, index) => {
    if (token.text !== '[' || index <= from || code.text(code.close(index) + 1) !== '=')
      return false;
    return (
      code.slice(index - (code.open(to) - from), index - 1) === owner && index !== code.open(to)
    );
  });
}

/** The line that makes the entry of `map.get(key)`; null when it is no such call. */
function mapEntry(
  code: Code,
  from: number,
  to: number,
  made: string,
): {line: string; key: string} | null {
  const open = code.open(to);
  if (code.text(to) !== ')' || code.text(open - 1) !== 'get' || code.text(open - 2) !== '.')
    return null;
  const args = elements(code, open);
  const [key] = args;
  if (key === undefined || args.length > 1) return null;
  const map = code.slice(from, open - 3);
  const keyText = code.slice(...key);
  if (typeOf(code, from, open - 3)?.name !== 'Map') return null;
  return {line: `if (!${map}.has(${keyText})) ${map}.set(${keyText}, ${made});`, key: keyText};
}
