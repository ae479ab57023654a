import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {isWellFormed} from '../../code/syntax.ts';
import {applyEdits, lineBreak, replaceToken, type Edit} from '../../code/edit.ts';
import {blockAround} from '../../code/statements.ts';
import {firstOfLine, indentOf, lastOfLine, lineOf} from './layout.ts';
import {groupPlaces, isDoubled, surePlaces} from './missing-opener.ts';
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
    inOnePlace({
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
      wrong: lines('  }', '  }'),
      right: '  }\n',
      output: '-1 1\n',
    }),
    {
      before: lines('const list = [1, 2, 3);', 'console.log(list.length);'),
      after: lines('const list = [1, 2, 3];', 'console.log(list.length);'),
      output: '3\n',
    },
  ],
};

function* attempts(syntax: SyntaxContext): Generator<Attempt> {
  const {code} = syntax;
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
  for (const suspect of suspects(syntax)) {
    yield {
      edits: [removal(code, suspect)],
      explanation: `The ${code.text(suspect)} in line ${lineOf(code, suspect)} closes nothing.`,
    };
  }
}

/** The closers that may be one too many, where no opener is plainly missing instead. */
function suspects({code, entry}: SyntaxContext): Set<number> {
  const found = new Set<number>();
  for (const closer of code.brackets.unopened) {
    const text = code.text(closer);
    const isMended = (edit: Edit): boolean => isWellFormed(applyEdits(code.source, [edit]), entry);
    if (surePlaces(code, closer).take(atMost).some(isMended)) continue;
    for (const index of misindented(code)) if (code.text(index) === text) found.add(index);
    const line = code.tokens.flatMap((token, index) =>
      token.line === lineOf(code, closer) && token.text === text ? [index] : [],
    );
    // `f(a)), b);` leaves a comma where a statement has none: the one before it is too many.
    for (const [index, token] of code.tokens.entries()) {
      if (token.text === '=>' && code.text(index - 1) === ')' && code.text(index - 2) === ')')
        found.add(index - 1);
    }
    for (const index of line) {
      const block = blockAround(code, index) === code.parent(index);
      if (code.text(index + 1) === ',' && block && isDoubled(code, index)) found.add(index);
    }
    if (text === '}' || isDoubled(code, closer)) {
      for (const index of [closer, ...line.slice(0, atMost)]) found.add(index);
    } else {
      // `f(a), b)`: the one before the comma. Otherwise something is rather to be grouped.
      for (const index of line) if (/^(?:,|=>)$/.test(code.text(index + 1))) found.add(index);
      if (!groupPlaces(code, closer).take(atMost).some(isMended)) found.add(closer);
    }
  }
  return found;
}

const atMost = 12;

/** Closing braces at the start of a line that stand further right than the line that they close. */
function misindented(code: Code): number[] {
  return code.tokens.flatMap((token, index) => {
    const opener = code.open(index);
    if (opener === -1) return [];
    const isBrace = token.text === '}' && code.text(firstOfLine(code, token.line)) === '}';
    const isLater =
      /^[)\]]$/.test(token.text) && isDoubled(code, index) && lineOf(code, opener) < token.line;
    if (!isBrace && !isLater) return [];
    const [own, outer] = [indentOf(code, token.line), indentOf(code, lineOf(code, opener))];
    return own !== null && outer !== null && own > outer ? [index] : [];
  });
}

/** Takes the closer away, and its line when nothing else is on it. */
function removal(code: Code, index: number): Edit {
  const token = code.tokens[index];
  if (token === undefined || !token.first || lastOfLine(code, token.line) !== index)
    return replaceToken(code, index, '');
  const start = code.lineStart(token.line);
  const end = Math.min(
    code.source.length,
    code.lineEnd(token.line) + lineBreak(code.source).length,
  );
  return {start, end, text: ''};
}
