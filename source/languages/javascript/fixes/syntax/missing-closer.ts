import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {openerIn} from '../../code/brackets.ts';
import type {Code} from '../../code/code.ts';
import {insertBefore, lineBreak} from '../../code/edit.ts';
import {closerPlaces} from './closer-places.ts';
import {indentOf, lastOfLine, lineOf} from './layout.ts';
import {rowEnds} from './row-ends.ts';
import {doubledOpeners} from './doubled-openers.ts';
import {
  eitherOf,
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
    const most = opensGroup(syntax.code) ? groupings : 1;
    yield* eitherOf(
      [...proven(syntax, attempts(syntax), {most})],
      [...proven(syntax, doubledOpeners(syntax))],
    );
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
    {
      // Closed at its end, the statement multiplies b alone.
      before: lines('const [a, b] = [1, 2];', 'console.log(Math.ceil(((a + b * 3) / 2));'),
      after: lines('const [a, b] = [1, 2];', 'console.log(Math.ceil(((a + b) * 3) / 2));'),
      output: '5\n',
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

/**
 * Whether what is open is a group in a formula: `(a + b / 2`. Or a group in it may have taken its closer: in
 * `f((a + b * c) / 2` the group may end after b. Only a run can tell the readings apart.
 */
function opensGroup(code: Code): boolean {
  const opener = code.brackets.unclosed.at(-1) ?? -1;
  if (code.text(opener) !== '(') return false;
  const end = lastOfLine(code, lineOf(code, opener));
  for (let at = opener + 1; at <= end; at++) {
    if (isGroup(code, at) && operatorsIn(code, at, end) > 1) return true;
  }
  return isGroup(code, opener);
}

const isGroup = (code: Code, at: number): boolean =>
  code.text(at) === '(' && /^(?:return|=|[-+*/%(,]|=>)$/.test(code.text(at - 1));

/** How many signs a group joins its parts with, not further in. */
function operatorsIn(code: Code, group: number, end: number): number {
  let count = 0;
  for (let at = group + 1; at <= end && at > 0 && !code.closes(at); at = code.skip(at)) {
    if (/^[-+*/%]$/.test(code.text(at))) count++;
  }
  return count;
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
    const rows = closer === ']' ? rowEnds(code, opener) : [];
    for (const edit of [...rows, ...closerPlaces(code, opener, closer)])
      yield {edits: [edit], explanation};
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
