import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {openerIn} from '../../code/brackets.ts';
import type {Code} from '../../code/code.ts';
import {insertAfter, insertBefore, lineBreak, replaceToken, type Edit} from '../../code/edit.ts';
import {canEnd} from '../../code/expressions.ts';
import {typeOf} from '../../code/types.ts';
import {propertiesOf} from '../../vocabulary.ts';
import {statementStart} from '../../code/statements.ts';
import {firstOfLine, indentOf, lastFullLine, lastOfLine, lineAfterBlock, lineOf} from './layout.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

const closerOf: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '${': '}'};

/** A bracket that is never closed: the indentation tells where its closer belongs. */
export const missingCloser: Rule = {
  id: 'missing-closer',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    yield* proven(syntax, attempts(syntax), {most: opensGroup(syntax.code) ? groupings : 1});
  },
  examples: [
    {
      before: lines('console.log(Math.max(1, 2);'),
      after: lines('console.log(Math.max(1, 2));'),
      output: '2\n',
    },
    {
      before: lines('const n = 2;', 'if (Number.isInteger(n) {', "  console.log('whole');", '}'),
      after: lines('const n = 2;', 'if (Number.isInteger(n)) {', "  console.log('whole');", '}'),
      output: 'whole\n',
    },
    inOnePlace({
      before: lines(
        'class Pair {',
        '  first() {',
        '    return 1;',
        '',
        '  second() {',
        '    return 2;',
        '  }',
        '}',
        'console.log(new Pair().first());',
      ),
      wrong: '    return 1;\n',
      right: lines('    return 1;', '  }'),
      output: '1\n',
    }),
    {
      before: lines('[1, 2].forEach(n => {', '  console.log(n * 2);', '};', "console.log('done');"),
      after: lines('[1, 2].forEach(n => {', '  console.log(n * 2);', '});', "console.log('done');"),
      output: '2\n4\ndone\n',
    },
    {
      before: lines(
        'function count(n) {',
        '  for (let i = 0; i < n; i++) {',
        '    console.log(i);',
        '}',
        'count(1);',
      ),
      after: lines(
        'function count(n) {',
        '  for (let i = 0; i < n; i++) {',
        '    console.log(i);',
        '  }',
        '}',
        'count(1);',
      ),
      output: '0\n',
    },
    {
      before: lines('const list = [1, 2, 3;', 'console.log(list.length);'),
      after: lines('const list = [1, 2, 3];', 'console.log(list.length);'),
      output: '3\n',
    },
    {
      before: lines("const list = ['a', 'b'];", 'console.log(list[0);'),
      after: lines("const list = ['a', 'b'];", 'console.log(list[0]);'),
      output: 'a\n',
    },
    {
      before: lines('const point = {', '  x: 1,', '  y: 2,', '', 'console.log(point.x);'),
      after: lines('const point = {', '  x: 1,', '  y: 2,', '}', '', 'console.log(point.x);'),
      output: '1\n',
    },
    {
      before: lines('const name = "Ada";', 'console.log(`Hi ${name`);'),
      after: lines('const name = "Ada";', 'console.log(`Hi ${name}`);'),
      output: 'Hi Ada\n',
    },
    {
      before: lines('function f() {', '  if (true) {', "    console.log('in');", '  }', '', 'f();'),
      after: lines(
        'function f() {',
        '  if (true) {',
        "    console.log('in');",
        '  }',
        '}',
        '',
        'f();',
      ),
      output: 'in\n',
    },
    {
      before: lines('const add = [1, 2].reduce((a, b => a + b, 0);', 'console.log(add);'),
      after: lines('const add = [1, 2].reduce((a, b) => a + b, 0);', 'console.log(add);'),
      output: '3\n',
    },
    {
      before: lines('const seen = {};', "seen['a' = 1;", 'console.log(seen.a);'),
      after: lines('const seen = {};', "seen['a'] = 1;", 'console.log(seen.a);'),
      output: '1\n',
    },
    inOnePlace({
      before: lines(
        'try {',
        "  throw new Error('no');",
        'catch (e) {',
        '  console.log(e.message);',
        '}',
      ),
      wrong: 'catch (e) {',
      right: '} catch (e) {',
      output: 'no\n',
    }),
  ],
};

/** How many places are tried for the end of a group, where each gives another value. */
const groupings = 5;

/** Whether what is open is a group in a formula: `(a + b / 2`. Only a run can tell the readings apart. */
function opensGroup(code: Code): boolean {
  const opener = code.brackets.unclosed.at(-1) ?? -1;
  return code.text(opener) === '(' && /^(?:return|=|[-+*/%(,]|=>)$/.test(code.text(opener - 1));
}

function* attempts({code, at}: SyntaxContext): Generator<Attempt> {
  const {unclosed} = code.brackets;
  if (unclosed.length === 0) return;
  const misplaced = braceByIndent(code);
  const missing = misplaced === -1 ? [] : [misplaced];
  if (/^(?:else|catch|finally)$/.test(code.text(at)) && code.text(at - 1) !== '}') {
    yield {
      edits: [insertBefore(code, at, '} ')],
      explanation: `The block before ${code.text(at)} is never closed.`,
    };
  }
  for (const opener of [...missing, ...unclosed.toReversed()]) {
    const closer = closerOf[openerIn(code.tokens[opener]) ?? ''];
    if (closer === undefined) continue;
    const explanation = `The ${code.text(opener).slice(-2)} in line ${lineOf(code, opener)} is never closed.`;
    for (const edit of placesFor(code, opener, closer)) yield {edits: [edit], explanation};
  }
  if (unclosed.length > 1) yield closeAll(code);
}

/**
 * The brace whose closer is really missing: the closers further in are taken by the braces around them, so
 * that the first closer which stands left of its opener's line tells. -1 when the indentation tells nothing.
 */
function braceByIndent(code: Code): number {
  for (const [index, token] of code.tokens.entries()) {
    if (token.text !== '}' || !token.first || token.kind !== 'punctuator') continue;
    const opener = code.open(index);
    if (opener === -1) continue;
    const [own, outer] = [indentOf(code, token.line), indentOf(code, lineOf(code, opener))];
    if (own !== null && outer !== null && own < outer) return opener;
  }
  return -1;
}

/** Where a closer may belong, the likeliest first. */
function* placesFor(code: Code, opener: number, closer: string): Generator<Edit> {
  const line = lineOf(code, opener);
  const end = lastOfLine(code, line);
  const opensBlock = end === opener || (closer !== '}' && /^(?:\{|\[|\(|=>)$/.test(code.text(end)));
  const early = earlyEnd(code, opener, end);
  if (early !== -1) yield insertAfter(code, early - 1, closer);
  if (opensBlock) yield* afterBlock(code, opener, closer);
  if (closer !== '}' || end !== opener) yield* inLine(code, opener, end, closer);
  if (closer === '}') yield* afterBlock(code, opener, closer);
}

/** At the end of the opener's line: before its semicolon or its block's brace, or before another closer. */
function* inLine(code: Code, opener: number, end: number, closer: string): Generator<Edit> {
  const text = code.text(end);
  if (/^[.;,]$/.test(code.text(opener + 1))) yield insertAfter(code, opener, closer);
  if (code.kind(end) === 'template' && text.startsWith('`') && end > opener) {
    // A `${` that swallowed the closing backtick.
    yield {start: code.tokens[end]?.start ?? 0, end: code.tokens[end]?.start ?? 0, text: closer};
  }
  if (/^[{;,]$/.test(text) && end > opener) yield insertAfter(code, end - 1, closer);
  for (let at = end; at > opener; at--) {
    if (code.closes(at) && code.text(at) !== closer) yield insertBefore(code, at, closer);
  }
  yield insertAfter(code, end, closer);
  for (let at = end; at > opener; at--) {
    if (code.closes(at) && code.text(at) !== closer) yield replaceToken(code, at, closer);
  }
  for (let at = end; at > opener; at--) yield insertAfter(code, at, closer);
}

/** The sign before which a bracket surely ends: the `=` after an index, the `=>` after parameters; -1 for none. */
function earlyEnd(code: Code, opener: number, end: number): number {
  if (code.text(opener) === '[') {
    if (isIndex(code, opener + 1)) return opener + 2;
    const isTarget = canEnd(code, opener - 1) || statementStart(code, opener) === opener;
    return isTarget ? signIn(code, opener, end, '=') : -1;
  }
  for (let at = opener; at <= end; at++) {
    if (code.text(at) !== '(' || canEnd(code, at - 1)) continue;
    const arrow = signIn(code, at, end, '=>');
    if (arrow !== -1 && code.slice(at, arrow).includes(',')) return arrow;
  }
  return -1;
}

/** Whether a name is a number that is asked for a property which numbers do not have. */
function isIndex(code: Code, name: number): boolean {
  if (code.kind(name) !== 'name' || code.text(name + 1) !== '.') return false;
  const isNumber = typeOf(code, name, name)?.name === 'Number';
  return isNumber && propertiesOf('Number')?.includes(code.text(name + 2)) !== true;
}

/** The first such sign between a bracket and the end of its line, not further in. */
function signIn(code: Code, opener: number, end: number, sign: string): number {
  for (let at = opener + 1; at <= end && at > 0; at = code.skip(at)) {
    if (code.text(at) === sign) return at;
    if (code.closes(at)) return -1;
  }
  return -1;
}

/** After the lines that are indented further than the opener's. */
function* afterBlock(code: Code, opener: number, closer: string): Generator<Edit> {
  const line = lineOf(code, opener);
  const next = lineAfterBlock(code, line);
  const first = firstOfLine(code, next);
  if (closer !== '}') {
    // `})` after the block of a callback: the brace is there, the parenthesis is not.
    if (code.text(first) === '}' && lineOf(code, first) === next)
      yield insertAfter(code, first, closer);
    const last = lastOfLine(code, lastFullLine(code, next));
    if (code.text(last) === ';') yield insertBefore(code, last, closer);
  } else if (code.text(first) === ')' || code.text(first) === ']') {
    yield insertBefore(code, first, closer);
  }
  const end = code.lineEnd(lastFullLine(code, next));
  const indent = /^[ \t]*/.exec(code.source.slice(code.lineStart(line)))?.[0] ?? '';
  yield {start: end, end, text: lineBreak(code.source) + indent + closer};
}

/** Whatever is open at the end of the source is closed there, as after a text that was cut off. */
function closeAll(code: Code): Attempt {
  const closers = code.brackets.unclosed.toReversed().map(opener => {
    const indent = code.indent(opener);
    const closer = closerOf[openerIn(code.tokens[opener]) ?? ''] ?? '';
    const alone = lastOfLine(code, lineOf(code, opener)) === opener;
    return alone ? lineBreak(code.source) + indent + closer : closer;
  });
  const at = code.tokens.at(-1)?.end ?? 0;
  return {
    edits: [{start: at, end: at, text: closers.join('')}],
    explanation: `${closers.length} brackets are never closed.`,
  };
}
