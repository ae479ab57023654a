import type {Rule, RuleContext, Suggestion} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, insertAfter, insertBefore, replaceTokens} from '../../code/edit.ts';
import {chainStart, elements, expressionEnd} from '../../code/expressions.ts';
import {typeOf} from '../../code/types.ts';
import {keysOf} from '../../code/classes.ts';

/** An object where only a list will do: its entries, keys or values were meant, or a pattern in braces. */
export const notIterable: Rule = {
  id: 'not-iterable',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' &&
    /(?:is not iterable(?: \(cannot read property Symbol\(Symbol\.iterator\)\))?|value is not iterable)$/.test(
      message,
    ),
  *suggest(context) {
    const {report, source, entry} = context;
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    if (at === -1) return;
    const suggestion =
      promiseList(code, at) ?? madeOfObject(code, at) ?? loopOver(context, code, at);
    if (suggestion !== null) yield suggestion;
  },
  examples: [
    {
      before: lines(
        'const stock = {pear: 3, fig: 1};',
        'for (const [name, count] of stock) console.log(name, count);',
      ),
      after: lines(
        'const stock = {pear: 3, fig: 1};',
        'for (const [name, count] of Object.entries(stock)) console.log(name, count);',
      ),
      output: 'pear 3\nfig 1\n',
    },
    {
      before: lines(
        'const stock = {pear: 3, fig: 1};',
        'for (const key of stock) console.log(key, stock[key]);',
      ),
      after: lines(
        'const stock = {pear: 3, fig: 1};',
        'for (const key of Object.keys(stock)) console.log(key, stock[key]);',
      ),
      output: 'pear 3\nfig 1\n',
    },
    {
      before: lines('const ages = new Map({ada: 36});', "console.log(ages.get('ada'));"),
      after: lines(
        'const ages = new Map(Object.entries({ada: 36}));',
        "console.log(ages.get('ada'));",
      ),
      output: '36\n',
    },
    {
      before: lines(
        'const one = Promise.resolve(1);',
        'const two = Promise.resolve(2);',
        'Promise.all(one, two).then(all => console.log(all));',
      ),
      after: lines(
        'const one = Promise.resolve(1);',
        'const two = Promise.resolve(2);',
        'Promise.all([one, two]).then(all => console.log(all));',
      ),
      output: '[ 1, 2 ]\n',
    },
    {
      before: lines('const point = {x: 1, y: 2};', 'const [x, y] = point;', 'console.log(x + y);'),
      after: lines('const point = {x: 1, y: 2};', 'const {x, y} = point;', 'console.log(x + y);'),
      output: '3\n',
    },
  ],
};

/** `Promise.all(a, b)` wants one list. */
function promiseList(code: Code, at: number): Suggestion | null {
  const isAll =
    /^(?:all|allSettled|race|any)$/.test(code.text(at)) && code.text(at - 2) === 'Promise';
  const args = isAll ? elements(code, at + 1) : [];
  const [first] = args;
  const last = args.at(-1);
  if (first === undefined || last === undefined || code.text(first[0]) === '[') return null;
  if (args.length === 1 && typeOf(code, ...first)?.name !== 'Promise') return null;
  return {
    source: edited(code, insertBefore(code, first[0], '['), insertAfter(code, last[1], ']')),
    explanation: `Promise.${code.text(at)} takes one list of promises.`,
  };
}

/** `new Map({…})` wants entries. */
function madeOfObject(code: Code, at: number): Suggestion | null {
  const isMap = code.text(at) === 'new' && code.text(at + 1) === 'Map';
  const [first] = isMap ? elements(code, at + 2) : [];
  if (first === undefined || typeOf(code, ...first)?.name !== 'Object') return null;
  return {
    source: edited(code, replaceTokens(code, ...first, `Object.entries(${code.slice(...first)})`)),
    explanation: 'A Map is made of entries, which Object.entries() gives.',
  };
}

function loopOver({entry}: RuleContext, code: Code, at: number): Suggestion | null {
  const from = chainStart(code, at);
  const to = expressionEnd(code, at);
  const type = typeOf(code, from, to);
  if (type?.name !== 'Object' || entry === '') return null;
  const before = code.text(from - 1);
  if (before === 'of') return entriesOf(code, from, to);
  if (before !== '=' || code.text(from - 2) !== ']') return null;
  const pattern = code.open(from - 2);
  const names = elements(code, pattern).map(part => code.slice(...part));
  const keys = type.brace === undefined ? null : keysOf(code, type.brace);
  if (keys === null || !names.every(name => keys.some(key => key.name === name))) return null;
  return {
    source: edited(
      code,
      replaceTokens(code, pattern, pattern, '{'),
      replaceTokens(code, from - 2, from - 2, '}'),
    ),
    explanation: 'The properties of an object are taken out with braces.',
  };
}

/** What a loop over an object wants, from the name or the pattern that it takes. */
function entriesOf(code: Code, from: number, to: number): Suggestion | null {
  const taken = from - 2;
  const object = code.slice(from, to);
  const declared = resolve(code, taken);
  const keyed = code.tokens.some(
    (token, index) =>
      token.text === declared?.name && code.text(index - 1) === '[' && code.text(index + 1) === ']',
  );
  const isPair = code.text(taken) === ']' && elements(code, code.open(taken)).length === 2;
  const part = isPair
    ? 'entries'
    : keyed || /^(?:k|key|prop|property|field)$/i.test(code.text(taken))
      ? 'keys'
      : /^(?:v|val|value)$/i.test(code.text(taken))
        ? 'values'
        : null;
  if (part === null) return null;
  return {
    source: edited(code, replaceTokens(code, from, to, `Object.${part}(${object})`)),
    explanation: `An object is no list; Object.${part}() makes one.`,
  };
}
