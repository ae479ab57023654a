import type {Rule, RuleContext} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {allowAwait} from '../../code/awaiting.ts';
import {readCode, type Code} from '../../code/code.ts';
import {resolve, type Declaration} from '../../code/declarations.ts';
import {applyEdits, insertAfter, insertBefore, type Edit} from '../../code/edit.ts';
import {chainStart, elements, expressionEnd} from '../../code/expressions.ts';
import {functionsIn} from '../../code/functions.ts';
import {typeOf} from '../../code/types.ts';

const message =
  /is not a function$|is not (?:a function or its return value is not )?(?:async )?iterable$|^Cannot read properties of undefined|^Cannot destructure property/;

/** A promise that is used as if it were what it is a promise for. */
export const missingAwait: Rule = {
  id: 'missing-await',
  tier: 3,
  answers: report => report.type === 'TypeError' && message.test(report.message),
  *suggest(context) {
    const {report, source, entry} = context;
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const loop = asyncLoop(code, code.memberAt(report.location));
    const found = loop ?? promiseAt(context, code);
    if (found === null) return;
    const allowed = allowAwait(code, found.at, entry);
    if (allowed === null) return;
    yield {
      source: applyEdits(source, [...found.edits, ...allowed]),
      explanation: `${found.name} gives a promise: await it to get the value.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'async function loadNames() {',
        "  return ['Ada', 'Bo'];",
        '}',
        'async function main() {',
        '  const names = loadNames();',
        '  console.log(names.map(name => name.length));',
        '}',
        'main();',
      ),
      wrong: 'const names = loadNames();',
      right: 'const names = await loadNames();',
      output: '[ 3, 2 ]\n',
    }),
    {
      before: lines(
        "const load = async () => ({user: {name: 'Ada'}});",
        'function show() {',
        '  const data = load();',
        '  console.log(data.user.name);',
        '}',
        'show();',
      ),
      after: lines(
        "const load = async () => ({user: {name: 'Ada'}});",
        'async function show() {',
        '  const data = await load();',
        '  console.log(data.user.name);',
        '}',
        'show();',
      ),
      output: 'Ada\n',
    },
    inOnePlace({
      before: lines(
        'async function* count() {',
        '  yield 1;',
        '  yield 2;',
        '}',
        'for (const n of count()) console.log(n);',
      ),
      wrong: 'for (const n of count()) console.log(n);',
      right: 'for await (const n of count()) console.log(n);',
      output: '1\n2\n',
    }),
    inOnePlace({
      before: lines(
        'async function pair() {',
        '  return [3, 4];',
        '}',
        'const [a, b] = pair();',
        'console.log(a * b);',
      ),
      wrong: 'const [a, b] = pair();',
      right: 'const [a, b] = await pair();',
      output: '12\n',
    }),
    inOnePlace({
      before: lines(
        'const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));',
        'async function load() {',
        '  await sleep(1);',
        "  return 'a,b';",
        '}',
        'async function main() {',
        "  console.log(load().split(','));",
        '}',
        'main();',
      ),
      wrong: "console.log(load().split(','));",
      right: "console.log((await load()).split(','));",
      output: "[ 'a', 'b' ]\n",
    }),
  ],
};

interface Awaited {
  readonly edits: readonly Edit[];
  /** A token where the await is to be. */
  readonly at: number;
  readonly name: string;
}

/** `for (x of stream())`, where only `for await` can read it. */
function asyncLoop(code: Code, at: number): Awaited | null {
  const open = code.parent(at);
  if (code.text(open - 1) !== 'for' || code.text(at - 1) !== 'of') return null;
  if (typeOf(code, at, expressionEnd(code, at))?.name !== 'AsyncGenerator') return null;
  return {edits: [insertAfter(code, open - 1, ' await')], at: open, name: code.text(at)};
}

/** The promise in the expression where the error is, or in the variable that it starts with. */
function promiseAt({report}: RuleContext, code: Code): Awaited | null {
  const at = code.memberAt(report.location);
  if (at === -1) return null;
  const isMember = code.isProperty(at) && !report.message.endsWith('iterable');
  const start = chainStart(code, isMember ? at - 2 : at);
  const ends = isMember ? receiverEnds(code, start, at - 2) : [expressionEnd(code, at)];
  for (const end of ends) {
    if (start !== end) {
      if (typeOf(code, start, end)?.name === 'Promise') return direct(code, start, end, isMember);
      continue;
    }
    const value = promiseValue(code, start);
    if (value === null) continue;
    return {
      edits: [insertBefore(code, value[0], 'await ')],
      at: value[0],
      name: calleeName(code, ...value),
    };
  }
  return null;
}

/** The value that a variable gets, or that a parameter is given, when it is a promise that nobody awaits. */
function promiseValue(code: Code, name: number): readonly [from: number, to: number] | null {
  const declared = resolve(code, name);
  if (declared?.from !== 'value') return null;
  const {kind, value} = declared;
  if (kind === 'parameter') {
    const given = argumentFor(code, declared);
    return given === -1 ? null : promiseValue(code, given);
  }
  if (value === null || !/^(?:const|let|var)$/.test(kind) || code.text(value[0]) === 'await')
    return null;
  return typeOf(code, ...value)?.name === 'Promise' ? value : null;
}

/** The variable that the only call of a function gives to a parameter of it; -1 for any other argument. */
function argumentFor(code: Code, {keyword, token}: Declaration): number {
  const owner = functionsIn(code).find(one => one.start === keyword);
  if (owner === undefined || owner.name === -1) return -1;
  const place = elements(code, owner.params[0]).findIndex(([first]) => first === token);
  const name = code.text(owner.name);
  for (const [index, {text}] of code.tokens.entries()) {
    if (text !== name || index === owner.name || code.text(index + 1) !== '(') continue;
    const [from, to] = elements(code, index + 1)[place] ?? [0, -1];
    if (from === to && typeOf(code, from, from)?.name === 'Promise') return from;
  }
  return -1;
}

/** The last tokens of each part of a chain: of `a.b(c).d`, those of `a`, `a.b(c)` and all. */
function receiverEnds(code: Code, start: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = start; at <= end && at !== -1; at = code.skip(at)) {
    const next = code.skip(at);
    if (code.text(at) !== '.' && code.text(next) !== '(' && next !== -1) ends.push(next - 1);
  }
  return ends;
}

function direct(code: Code, start: number, end: number, isMember: boolean): Awaited {
  const edits = isMember
    ? [insertBefore(code, start, '(await '), insertAfter(code, end, ')')]
    : [insertBefore(code, start, 'await ')];
  return {edits, at: start, name: calleeName(code, start, end)};
}

function calleeName(code: Code, start: number, end: number): string {
  return code.text(end) === ')'
    ? `${code.slice(start, code.open(end) - 1)}()`
    : code.slice(start, end);
}
