import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {braceKinds} from '../../code/braces.ts';
import {Code} from '../../code/code.ts';
import {edited, insertAfter, replaceToken, type Edit} from '../../code/edit.ts';
import {canEnd, canStart} from '../../code/expressions.ts';
import {findFault} from '../../code/syntax.ts';
import {resolve} from '../../code/declarations.ts';
import {isVariable} from '../../code/variables.ts';
import {globalNames} from '../../vocabulary.ts';
import {lacksOperator} from './layout.ts';
import {asShorthand} from './shorthand.ts';
import {
  eitherOf,
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** A comma or colon that is missing in a list, or another sign in its place. */
export const missingSeparator: Rule = {
  id: 'missing-separator',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    const source = separateAll(syntax);
    if (source === null) return;
    const edit = {start: 0, end: syntax.code.source.length, text: source};
    const all: Attempt = {edits: [edit], explanation: explain(syntax)};
    yield* eitherOf(
      [...proven(syntax, [all], {further: true})],
      [...proven(syntax, asShorthand(syntax))],
    );
  },
  examples: [
    {
      before: lines(
        'const user = {',
        "  name: 'Ada'",
        '  age: 36',
        '  city: "London",',
        '};',
        'console.log(user.age);',
      ),
      after: lines(
        'const user = {',
        "  name: 'Ada',",
        '  age: 36,',
        '  city: "London",',
        '};',
        'console.log(user.age);',
      ),
      output: '36\n',
    },
    {
      before: lines('console.log([1, 2 3].length);'),
      after: lines('console.log([1, 2, 3].length);'),
      output: '3\n',
    },
    {
      before: lines("console.log('total:' 5);"),
      after: lines("console.log('total:', 5);"),
      output: 'total: 5\n',
    },
    {
      before: lines("const who = 'Ada';", "console.log('Hello ' who);"),
      after: lines("const who = 'Ada';", "console.log('Hello ' + who);"),
      output: 'Hello Ada\n',
    },
    {
      before: lines(
        'const size = {width = 3, height = 4};',
        'console.log(size.width * size.height);',
      ),
      after: lines('const size = {width: 3, height: 4};', 'console.log(size.width * size.height);'),
      output: '12\n',
    },
    {
      before: lines("const user = {name 'Ada', age: 36};", 'console.log(user.name);'),
      after: lines("const user = {name: 'Ada', age: 36};", 'console.log(user.name);'),
      output: 'Ada\n',
    },
    {
      before: lines('const point = {x: 1; y: 2};', 'console.log(point.y);'),
      after: lines('const point = {x: 1, y: 2};', 'console.log(point.y);'),
      output: '2\n',
    },
    {
      before: lines(
        'const counter = {',
        '  count: 0,',
        '  add() {',
        '    this.count++;',
        '  }',
        '  get() {',
        '    return this.count;',
        '  },',
        '};',
        'counter.add();',
        'console.log(counter.get());',
      ),
      after: lines(
        'const counter = {',
        '  count: 0,',
        '  add() {',
        '    this.count++;',
        '  },',
        '  get() {',
        '    return this.count;',
        '  },',
        '};',
        'counter.add();',
        'console.log(counter.get());',
      ),
      output: '1\n',
    },
    inOnePlace({
      before: lines(
        'const list = [',
        "  {id: 1, name: 'a'}",
        "  {id: 2, name: 'b'}",
        '];',
        'console.log(list.length);',
      ),
      wrong: "{id: 1, name: 'a'}",
      right: "{id: 1, name: 'a'},",
      output: '2\n',
    }),
    {
      before: lines('function add(a b) {', '  return a + b;', '}', 'console.log(add(1, 2));'),
      after: lines('function add(a, b) {', '  return a + b;', '}', 'console.log(add(1, 2));'),
      output: '3\n',
    },
  ],
};

/** One list may lack many commas. */
const atMost = 40;

/** Mends one separator after the other while the error stays in the same list; null when none is missing. */
function separateAll(syntax: SyntaxContext): string | null {
  let {code, at, message} = syntax;
  let result: string | null = null;
  const list = code.tokens[code.parent(at)]?.start ?? -1;
  for (let round = 0; round < atMost; round++) {
    const edits = separator(code, at, message);
    if (edits === null) return result;
    const source = edited(code, ...edits);
    const fault = findFault(source, syntax.entry);
    result = source;
    if (fault === null || fault.line === null || fault.column === null) return result;
    const before = code.tokens[at]?.start ?? 0;
    code = new Code(source);
    const offset = code.offset(fault.line, fault.column);
    if (offset <= before) return null;
    at = code.tokenAt(offset);
    message = fault.message;
    if (message === 'missing ) after argument list') at++;
    if (at === -1 || code.tokens[code.parent(at)]?.start !== list) return result;
  }
  return result;
}

function separator(code: Code, at: number, message: string): Edit[] | null {
  const parent = code.parent(at);
  const kind =
    code.text(parent) === '{' ? (braceKinds(code).get(parent) ?? 'block') : code.text(parent);
  const text = code.text(at);
  if (kind === 'block' || kind === 'function' || kind === 'class') return null;
  // Of a list that is never closed, nobody knows what is in it.
  if (parent === -1 || code.close(parent) === -1) return null;
  if (/^(?:if|while|for|switch|catch)$/.test(code.text(parent - 1))) return null;
  if (message === 'Invalid shorthand property initializer') return equalSigns(code, parent);
  if (text === ';' && kind !== '(') return [replaceToken(code, at, ',')];
  if (kind === 'object' && text === '=' && !code.opens(at - 1))
    return [replaceToken(code, at, ':')];
  if (at === 0 || at - 1 === parent || !canEnd(code, at - 1) || !canStart(code, at)) return null;
  if (kind === 'object' && isLoneKey(code, parent, at)) return [insertAfter(code, at - 1, ':')];
  if (touchesString(code, at) || isUnknown(code, at - 1) || lacksOperator(code, at)) return null;
  if (isMember(code, at)) return [insertAfter(code, at - 1, '.')];
  if (isConcatenation(code, at)) {
    const end = code.tokens[at - 1]?.end ?? 0;
    return [{start: end, end: code.tokens[at]?.start ?? end, text: ' + '}];
  }
  return [insertAfter(code, at - 1, ',')];
}

/** `{width = 3}`: every key of the literal that has a `=`. */
function equalSigns(code: Code, brace: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = brace + 1; at < code.close(brace) && at > 0; at = code.skip(at)) {
    const isKey = code.text(at) === '=' && /^[{,]$/.test(code.text(at - 2));
    if (!isKey) continue;
    const [start, end] = [code.tokens[at - 1]?.end ?? 0, code.tokens[at]?.end ?? 0];
    edits.push({start, end, text: ':'});
  }
  return edits;
}

/** `{name 'Ada'}`: a key right before a value that is no key itself. */
function isLoneKey(code: Code, brace: number, at: number): boolean {
  const starts = at - 2 === brace || code.text(at - 2) === ',';
  return starts && code.text(at + 1) !== ':' && code.kind(at - 1) !== 'punctuator';
}

/** `names()join(' ')`: nothing stands between a value and a method of it. */
function isMember(code: Code, at: number): boolean {
  const touches = code.tokens[at - 1]?.end === code.tokens[at]?.start;
  return touches && code.kind(at) === 'name' && code.text(at + 1) === '(';
}

/** `"She said "hi" to me"` lacks no commas but backslashes. */
function touchesString(code: Code, at: number): boolean {
  const [left, right] = [code.tokens[at - 1], code.tokens[at]];
  return left?.end === right?.start && [left?.kind, right?.kind].includes('string');
}

/** A name that nothing declares is rather the parameter of an arrow function that lost its `=>`. */
function isUnknown(code: Code, index: number): boolean {
  if (code.text(code.parent(index)) !== '(') return false;
  const first = code.text(index) === ')' ? code.open(index) : index;
  if (first === -1 || /^[\w$\])]+$/.test(code.text(first - 1))) return false;
  const names = code.tokens.flatMap((_, at) =>
    at >= first && at <= index && isVariable(code, at) ? [at] : [],
  );
  return (
    names.length > 0 &&
    names.every(name => resolve(code, name) === null && !globalNames.includes(code.text(name)))
  );
}

/** A text beside a variable, with the space between them in the text: they are to be joined. */
function isConcatenation(code: Code, at: number): boolean {
  const [left, right] = [code.tokens[at - 1], code.tokens[at]];
  if (left?.kind === 'string') return /[\s:=]["']$/.test(left.text) && /\s["']$/.test(left.text);
  return right?.kind === 'string' && /^["']\s/.test(right.text);
}

function explain({code, at, message}: SyntaxContext): string {
  const line = code.tokens[Math.max(0, at - 1)]?.line ?? 1;
  if (message === 'Invalid shorthand property initializer')
    return 'The keys of an object end with a colon.';
  return `A separator is missing or wrong in line ${line}.`;
}
