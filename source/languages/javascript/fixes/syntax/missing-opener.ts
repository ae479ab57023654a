import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {insertAfter, type Edit} from '../../code/edit.ts';
import {canEnd, canStart} from '../../code/expressions.ts';
import {lines} from '../lines.ts';
import {firstOfLine, indentOf, lastOfLine, lineCount, lineOf} from './layout.ts';
import {isSyntaxError, proven, readSyntax, type Attempt} from './syntax-context.ts';

/** A bracket that is closed but never opened: `console.log 'hi')`, a function without its brace. */
export const missingOpener: Rule = {
  id: 'missing-opener',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax.code));
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
    {
      before: lines(
        'const n = 5;',
        'if (n > 3)',
        "  console.log('big');",
        '  console.log(n);',
        '} else {',
        "  console.log('small');",
        '}',
      ),
      after: lines(
        'const n = 5;',
        'if (n > 3) {',
        "  console.log('big');",
        '  console.log(n);',
        '} else {',
        "  console.log('small');",
        '}',
      ),
      output: 'big\n5\n',
    },
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
  ],
};

function* attempts(code: Code): Generator<Attempt> {
  for (const closer of code.brackets.unopened) {
    const text = code.text(closer);
    const opener = {')': '(', ']': '[', '}': '{'}[text] ?? '{';
    const explanation = `The ${text} in line ${lineOf(code, closer)} closes nothing.`;
    const places = opener === '{' ? blockHeads(code, closer) : inLine(code, closer, opener);
    for (const edit of places) yield {edits: [edit], explanation};
  }
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
    if (end !== -1 && deeper && isHead) yield insertAfter(code, end, ' {');
  }
}

/** Where a value stands beside a name, a keyword or a `=` without a sign between them. */
function* inLine(code: Code, closer: number, opener: string): Generator<Edit> {
  const first = firstOfLine(code, lineOf(code, closer));
  const gap = (at: number): Edit => {
    const end = code.tokens[at]?.end ?? 0;
    const isHead = /^(?:if|while|for|switch|catch)$/.test(code.text(at));
    const start = code.tokens[at + 1]?.start ?? end;
    return isHead
      ? {start: end, end: start, text: ` ${opener}`}
      : {start: end, end: start, text: opener};
  };
  for (let at = first; at < closer - 1; at++) {
    const head = opener === '(' && /^(?:if|while|for|switch|catch)$/.test(code.text(at));
    const beside =
      opener === '(' && canEnd(code, at) && canStart(code, at + 1) && code.text(at + 1) !== '(';
    if (head || beside) yield gap(at);
  }
  for (let at = first; at < closer; at++) {
    if (!/^(?:[=(,:]|return)$/.test(code.text(at))) continue;
    const start = code.tokens[at + 1]?.start ?? 0;
    yield {start, end: start, text: opener};
  }
}
