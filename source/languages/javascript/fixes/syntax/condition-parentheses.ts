import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {
  insertAfter,
  insertBefore,
  removeToken,
  replaceToken,
  replaceTokens,
  type Edit,
} from '../../code/edit.ts';
import {lastOfLine} from './layout.ts';
import {isSyntaxError, proven, readSyntax, type Attempt} from './syntax-context.ts';

/** The head of an `if`, a loop or a `catch` as other languages write it: without parentheses, with a type. */
export const conditionParentheses: Rule = {
  id: 'condition-parentheses',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax.code), {further: true});
  },
  examples: [
    {
      before: lines(
        'const n = 5;',
        'if n > 3 {',
        "  console.log('big');",
        '} else if n > 1 {',
        "  console.log('small');",
        '}',
      ),
      after: lines(
        'const n = 5;',
        'if (n > 3) {',
        "  console.log('big');",
        '} else if (n > 1) {',
        "  console.log('small');",
        '}',
      ),
      output: 'big\n',
    },
    {
      before: lines('for const n of [1, 2] {', '  console.log(n);', '}'),
      after: lines('for (const n of [1, 2]) {', '  console.log(n);', '}'),
      output: '1\n2\n',
    },
    inOnePlace({
      before: lines(
        'try {',
        "  throw new Error('no');",
        '} catch (Error e) {',
        '  console.log(e.message);',
        '}',
      ),
      wrong: '} catch (Error e) {',
      right: '} catch (e) {',
      output: 'no\n',
    }),
    inOnePlace({
      before: lines(
        'try {',
        "  throw new Error('no');",
        '} catch e {',
        '  console.log(e.message);',
        '}',
      ),
      wrong: '} catch e {',
      right: '} catch (e) {',
      output: 'no\n',
    }),
    {
      before: lines('for (let i = 0, i < 2, i++) {', '  console.log(i);', '}'),
      after: lines('for (let i = 0; i < 2; i++) {', '  console.log(i);', '}'),
      output: '0\n1\n',
    },
    inOnePlace({
      before: lines(
        'const n = 1;',
        'if (n > 3) {',
        "  console.log('big');",
        '} else (n > 0) {',
        "  console.log('small');",
        '}',
      ),
      wrong: '} else (n > 0) {',
      right: '} else if (n > 0) {',
      output: 'small\n',
    }),
    inOnePlace({
      before: lines(
        'const n = 5;',
        'if (n > 3); {',
        "  console.log('big');",
        '} else {',
        "  console.log('small');",
        '}',
      ),
      wrong: 'if (n > 3); {',
      right: 'if (n > 3) {',
      output: 'big\n',
    }),
  ],
};

function* attempts(code: Code): Generator<Attempt> {
  const edits: Edit[] = [];
  let explanation = '';
  for (const [index, token] of code.tokens.entries()) {
    if (token.kind !== 'keyword' && token.text !== 'elif') continue;
    const found = headEdits(code, index);
    if (found === null) continue;
    edits.push(...found.edits);
    explanation ||= found.explanation;
  }
  if (edits.length > 0) yield {edits, explanation};
}

interface Found {
  readonly edits: readonly Edit[];
  readonly explanation: string;
}

function headEdits(code: Code, index: number): Found | null {
  const word = code.text(index);
  const hasOpen = code.text(index + 1) === '(';
  if (/^(?:if|while|for|switch)$/.test(word)) {
    if (!hasOpen) return withParentheses(code, index);
    return word === 'for' ? separators(code, index + 1) : afterHead(code, index + 1);
  }
  if (word === 'catch')
    return hasOpen ? withoutType(code, index + 1) : withParentheses(code, index);
  if (word === 'else' && hasOpen) {
    const close = code.close(index + 1);
    if (close === -1 || code.text(close + 1) !== '{') return null;
    return {
      edits: [insertAfter(code, index, ' if')],
      explanation: 'A condition after else needs an if.',
    };
  }
  return null;
}

/** `if x > 3 {`: parentheses around what is between the word and the brace that ends the line. */
function withParentheses(code: Code, index: number): Found | null {
  const line = code.tokens[index]?.line ?? 1;
  const end = lastOfLine(code, line);
  const brace = code.text(end) === '{' ? end : -1;
  if (brace <= index + 1) return null;
  return {
    edits: [insertBefore(code, index + 1, '('), insertAfter(code, brace - 1, ')')],
    explanation: `What follows ${code.text(index)} stands in parentheses.`,
  };
}

/** `for (let i = 0, i < n, i++)` */
function separators(code: Code, open: number): Found | null {
  const close = code.close(open);
  const commas: number[] = [];
  for (let at = open + 1; at < close && at > 0; at = code.skip(at)) {
    if (code.text(at) === ';' || /^(?:of|in)$/.test(code.text(at))) return null;
    if (code.text(at) === ',') commas.push(at);
  }
  if (commas.length !== 2) return null;
  return {
    edits: commas.map(at => replaceToken(code, at, ';')),
    explanation: 'The three parts of a for loop are separated by semicolons.',
  };
}

/** `if (x); {` and `if (x) then {`: something between the head and its block. */
function afterHead(code: Code, open: number): Found | null {
  const next = code.close(open) + 1;
  if (next === 0 || code.text(next + 1) !== '{') return null;
  if (code.text(next) === ';' && code.text(code.close(next + 1) + 1) === 'else') {
    const {end} = code.tokens[next - 1] ?? {end: 0};
    return {
      edits: [{start: end, end: code.tokens[next]?.end ?? end, text: ''}],
      explanation: 'The semicolon ends the if before its block.',
    };
  }
  if (!/^(?:then|do)$/.test(code.text(next))) return null;
  return {
    edits: [removeToken(code, next)],
    explanation: `JavaScript has no ${code.text(next)} here.`,
  };
}

/** `catch (Error e)` and `catch (e: Error)` */
function withoutType(code: Code, open: number): Found | null {
  const close = code.close(open);
  const inside = close - open - 1;
  const explanation = 'A catch takes a name without a type.';
  if (inside === 2 && code.kind(open + 1) === 'name' && code.kind(open + 2) === 'name') {
    return {edits: [removeToken(code, open + 1)], explanation};
  }
  if (inside < 3 || !/^(?:as|:)$/.test(code.text(open + 2))) return null;
  const name = code.text(open + 2) === 'as' ? open + 3 : open + 1;
  return {edits: [replaceTokens(code, open + 1, close - 1, code.text(name))], explanation};
}
