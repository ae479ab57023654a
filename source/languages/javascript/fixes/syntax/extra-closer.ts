import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {lineBreak, removeToken, replaceToken, type Edit} from '../../code/edit.ts';
import {lines} from '../lines.ts';
import {indentOf, lastOfLine, lineOf} from './layout.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** A bracket that closes nothing, or that closes another kind than was opened. */
export const extraCloser: Rule = {
  id: 'extra-closer',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax));
  },
  examples: [
    {
      before: lines('console.log((1 + 2) * 3));'),
      after: lines('console.log((1 + 2) * 3);'),
      output: '9\n',
    },
    {
      before: lines(
        'function sign(n) {',
        '  if (n < 0) {',
        '    return -1;',
        '  }',
        '  }',
        '  return 1;',
        '}',
        'console.log(sign(-2), sign(2));',
      ),
      after: lines(
        'function sign(n) {',
        '  if (n < 0) {',
        '    return -1;',
        '  }',
        '  return 1;',
        '}',
        'console.log(sign(-2), sign(2));',
      ),
      output: '-1 1\n',
    },
    {
      before: lines('const list = [1, 2, 3);', 'console.log(list.length);'),
      after: lines('const list = [1, 2, 3];', 'console.log(list.length);'),
      output: '3\n',
    },
  ],
};

function* attempts({code, at}: SyntaxContext): Generator<Attempt> {
  const {unopened, unclosed} = code.brackets;
  const [opener] = unclosed;
  const [closer] = unopened;
  if (
    opener !== undefined &&
    closer !== undefined &&
    unclosed.length === 1 &&
    unopened.length === 1
  ) {
    const fitting = {'(': ')', '[': ']', '{': '}'}[code.text(opener)];
    if (fitting !== undefined && closer > opener) {
      yield {
        edits: [replaceToken(code, closer, fitting)],
        explanation: `${code.text(opener)} is closed by ${fitting}.`,
      };
    }
  }
  const suspects = new Set([...misindented(code), ...unopened, ...(code.closes(at) ? [at] : [])]);
  for (const suspect of suspects) {
    yield {
      edits: [removal(code, suspect)],
      explanation: `The ${code.text(suspect)} in line ${lineOf(code, suspect)} closes nothing.`,
    };
  }
}

/** Closing braces that stand by themselves, further right than the line that they close. */
function misindented(code: Code): number[] {
  if (code.brackets.unopened.length === 0) return [];
  return code.tokens.flatMap((token, index) => {
    const opener = code.open(index);
    if (token.text !== '}' || !token.first || opener === -1) return [];
    const [own, outer] = [indentOf(code, token.line), indentOf(code, lineOf(code, opener))];
    return own !== null && outer !== null && own > outer ? [index] : [];
  });
}

/** Takes the closer away, and its line when nothing else is on it. */
function removal(code: Code, index: number): Edit {
  const token = code.tokens[index];
  if (token === undefined || !token.first || lastOfLine(code, token.line) !== index)
    return removeToken(code, index);
  const start = code.lineStart(token.line);
  const end = Math.min(
    code.source.length,
    code.lineEnd(token.line) + lineBreak(code.source).length,
  );
  return {start, end, text: ''};
}
