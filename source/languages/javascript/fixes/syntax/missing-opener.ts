import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {insertAfter, insertBefore, replaceToken, type Edit} from '../../code/edit.ts';
import {canEnd, canStart} from '../../code/expressions.ts';
import {resolve} from '../../code/declarations.ts';
import {functionsIn} from '../../code/functions.ts';
import {typeOf} from '../../code/types.ts';
import {gluedAt, isMethod} from './glued-names.ts';
import {firstOfLine, indentOf, lastOfLine, lineCount, lineOf} from './layout.ts';
import {eitherOf, isSyntaxError, proven, readSyntax, type Attempt} from './syntax-context.ts';

/** A bracket that is closed but never opened: `console.log 'hi')`, a function without its brace. */
export const missingOpener: Rule = {
  id: 'missing-opener',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    const sure = [...proven(syntax, attempts(syntax.code, surePlaces))];
    yield* sure;
    if (sure.length > 0) return;
    const groups = [...proven(syntax, attempts(syntax.code, groupPlaces))];
    const removals = groups.length > 0 ? [...proven(syntax, loneSquares(syntax.code))] : [];
    yield* eitherOf(groups, removals);
  },
  examples: [
    {
      before: lines("console.log 'hi');"),
      after: lines("console.log('hi');"),
      output: 'hi\n',
    },
    {
      before: lines('function twice(n)', '  return n * 2;', '}', 'console.log(twice(4));'),
      after: lines('function twice(n) {', '  return n * 2;', '}', 'console.log(twice(4));'),
      output: '8\n',
    },
    inOnePlace({
      before: lines(
        'const n = 5;',
        'if (n > 3)',
        "  console.log('big');",
        '  console.log(n);',
        '} else {',
        "  console.log('small');",
        '}',
      ),
      wrong: 'if (n > 3)',
      right: 'if (n > 3) {',
      output: 'big\n5\n',
    }),
    {
      before: lines('const list = 1, 2, 3];', 'console.log(list.length);'),
      after: lines('const list = [1, 2, 3];', 'console.log(list.length);'),
      output: '3\n',
    },
    {
      before: lines('const n = 5;', 'while n > 3) {', '  break;', '}', 'console.log(n);'),
      after: lines('const n = 5;', 'while (n > 3) {', '  break;', '}', 'console.log(n);'),
      output: '5\n',
    },
    {
      before: lines(
        'const isEven = n => n % 2 === 0;',
        'console.log([1, 2].filterisEven).length);',
      ),
      after: lines(
        'const isEven = n => n % 2 === 0;',
        'console.log([1, 2].filter(isEven).length);',
      ),
      output: '1\n',
    },
    {
      before: lines('const [a, b] = [1, 2];', 'const mean = a + b) / 2;', 'console.log(mean);'),
      after: lines('const [a, b] = [1, 2];', 'const mean = (a + b) / 2;', 'console.log(mean);'),
      output: '1.5\n',
    },
  ],
};

type Places = (code: Code, closer: number) => Iterable<Edit>;

function* attempts(code: Code, places: Places): Generator<Attempt> {
  for (const closer of code.brackets.unopened) {
    const explanation = `The ${code.text(closer)} in line ${lineOf(code, closer)} closes nothing.`;
    if (places === groupPlaces && isDoubled(code, closer)) continue;
    for (const edit of places(code, closer)) yield {edits: [edit], explanation};
  }
}

/** A `]` may as well be one too many as end a list of one value. */
function* loneSquares(code: Code): Generator<Attempt> {
  for (const closer of code.brackets.unopened) {
    if (code.text(closer) !== ']') continue;
    const explanation = `The ] in line ${lineOf(code, closer)} closes nothing.`;
    yield {edits: [replaceToken(code, closer, '')], explanation};
  }
}

/** Whether a closer stands beside another of its kind, so that it is more likely one too many. */
export function isDoubled(code: Code, closer: number): boolean {
  const text = code.text(closer);
  return code.text(closer - 1) === text || code.text(closer + 1) === text;
}

const openerOf: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};

/** Where something is plainly missing that the closer would close. */
export function* surePlaces(code: Code, closer: number): Generator<Edit> {
  const opener = openerOf[code.text(closer)] ?? '{';
  if (opener === '{') {
    yield* blockHeads(code, closer);
    yield* keyPlaces(code, closer);
    yield* patternPlaces(code, closer);
    yield* parameterPlaces(code, closer);
    if (/^(?:[=(,:]|return)$/.test(code.text(closer - 1))) yield insertBefore(code, closer, '{');
    return;
  }
  const first = firstOfLine(code, lineOf(code, closer));
  if (first === closer) yield* listHeads(code, closer, opener);
  if (opener === '[') yield* dottedIndex(code, closer);
  if (opener === '[' && code.text(closer + 1) === '=') yield insertBefore(code, first, '[');
  for (let at = first; at < closer; at++) {
    if (code.text(at) === 'await' && opener === '(' && code.text(closer + 1) === '.') {
      yield insertBefore(code, at, '(');
    }
    if (opener === '[' && canEnd(code, at) && canStart(code, at + 1) && isGlued(code, at)) {
      yield insertAfter(code, at, '[');
    }
    const split = gluedAt(code, at);
    if (split !== -1) yield {start: split, end: split, text: opener};
    if (opener !== '(') continue;
    const isHead = headWord.test(code.text(at)) && code.text(at + 1) !== '(';
    const beside =
      canEnd(code, at) &&
      canStart(code, at + 1) &&
      !(touches(code, at) && /^[([`]/.test(code.text(at + 1))) &&
      code.text(at + 1) !== '(' &&
      code.text(at) !== 'return' &&
      !/^(?:get|set|static|async|of|as|from)$/.test(code.text(at));
    const start = code.tokens[at]?.end ?? 0;
    const end = code.tokens[at + 1]?.start ?? start;
    if (isHead) yield {start, end, text: ' ('};
    else if (beside && at + 1 < closer) yield {start, end, text: '('};
    else if (isLastName(code, at, closer) && isCalled(code, at)) yield insertAfter(code, at, '(');
  }
}

/** `heap.left]`, where left is a variable. */
function* dottedIndex(code: Code, closer: number): Generator<Edit> {
  const isIndex = code.isProperty(closer - 1) && resolve(code, closer - 1) !== null;
  if (isIndex) yield replaceToken(code, closer - 2, '[');
}

/** Whether a value begins right behind a token, and is no call. */
const isGlued = (code: Code, at: number): boolean =>
  touches(code, at) && !/^[([`]/.test(code.text(at + 1));

function touches(code: Code, at: number): boolean {
  return code.tokens[at]?.end === code.tokens[at + 1]?.start;
}

/** The ends of lines above that give a value which only comes in deeper lines. */
function* listHeads(code: Code, closer: number, opener: string): Generator<Edit> {
  for (let line = lineOf(code, closer) - 1; line >= 1; line--) {
    const end = lastOfLine(code, line);
    const isDeeper = (indentOf(code, line + 1) ?? 0) > (indentOf(code, line) ?? 0);
    if (!isDeeper || !/^(?:[=:(,]|return|=>)$/.test(code.text(end))) continue;
    yield insertAfter(code, end, code.text(end) === '(' ? opener : ` ${opener}`);
  }
}

const headWord = /^(?:if|while|for|switch|catch)$/;

/** `constructor) {`, or a function of the source before the closer. */
function isCalled(code: Code, name: number): boolean {
  if (code.kind(name) !== 'name') return false;
  if (code.isProperty(name)) return isMethod(code.text(name)) || isOwnMethod(code, code.text(name));
  return code.text(name + 2) === '{' || typeOf(code, name, name)?.name === 'Function';
}

function isOwnMethod(code: Code, name: string): boolean {
  return functionsIn(code).some(one => one.kind === 'method' && code.text(one.name) === name);
}

/** Whether nothing but closers of one kind stands between a name and a closer: `values))`. */
function isLastName(code: Code, name: number, closer: number): boolean {
  let at = name + 1;
  while (at < closer && code.text(at) === code.text(closer)) at++;
  return at === closer;
}

/** The ends of lines that are the head of a block, the nearest above the closer first. */
function* blockHeads(code: Code, closer: number): Generator<Edit> {
  const last = Math.min(lineOf(code, closer) - 1, lineCount(code));
  for (let line = last; line >= 1; line--) {
    const end = lastOfLine(code, line);
    const next = firstOfLine(code, line + 1);
    const deeper = (indentOf(code, lineOf(code, next)) ?? 0) > (indentOf(code, line) ?? 0);
    const isHead =
      /^(?:\)|=>|else|try|do|finally)$/.test(code.text(end)) ||
      code.text(firstOfLine(code, line)) === 'class';
    if (end !== -1 && deeper && isHead && code.text(end) !== '{')
      yield insertAfter(code, end, ' {');
  }
}

/** Before `key: value` where no object is open. */
function* keyPlaces(code: Code, closer: number): Generator<Edit> {
  const first = firstOfLine(code, lineOf(code, closer));
  for (let at = closer - 1; at >= first; at--) {
    if (code.text(at + 1) !== ':' || !/^(?:[=([,]|return|=>)$/.test(code.text(at - 1))) continue;
    const start = code.tokens[at]?.start ?? 0;
    yield {start, end: start, text: '{'};
  }
}

/** After `const` or `import`, where the closer ends a pattern. */
function* patternPlaces(code: Code, closer: number): Generator<Edit> {
  if (!/^(?:=|from|of)$/.test(code.text(closer + 1))) return;
  for (let at = closer - 1; at >= firstOfLine(code, lineOf(code, closer)); at--) {
    if (!/^(?:const|let|var|import)$/.test(code.text(at))) continue;
    const start = code.tokens[at + 1]?.start ?? 0;
    yield {start, end: start, text: '{'};
  }
}

/** After the `(` of a function's parameters, of which the closer ends a pattern: `function f( a, b }) {`. */
function* parameterPlaces(code: Code, closer: number): Generator<Edit> {
  const open = code.parent(closer);
  const isHead = code.text(closer + 1) === ')' && /^(?:\{|=>)$/.test(code.text(closer + 2));
  if (isHead && code.text(open) === '(') yield insertAfter(code, open, '{');
}

/** Where an expression or a list starts that the closer may end. */
export function* groupPlaces(code: Code, closer: number): Generator<Edit> {
  const opener = openerOf[code.text(closer)] ?? '';
  if (opener === '{') return;
  // Around the whole of a value parentheses are of no use.
  const isWhole = opener === '(' && /^[;,\])}]?$/.test(code.text(closer + 1));
  if (isWhole) return;
  for (let at = firstOfLine(code, lineOf(code, closer)); at < closer; at++) {
    if (!/^(?:[=(,:]|return|const|let|var)$/.test(code.text(at))) continue;
    const start = code.tokens[at + 1]?.start ?? 0;
    yield {start, end: start, text: opener};
  }
}
