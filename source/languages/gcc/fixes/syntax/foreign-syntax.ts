import type {Rule} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, type Edit, removeToken, replaceToken, replaceTokens} from '../../code/edit.ts';
import {typeWords} from '../../code/syntax.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** Forms of other languages: `int[] a`, `if (…) then`, `for (x in all)`, `3,14`. */
export const foreignSyntax: Rule = {
  id: 'foreign-syntax',
  tier: 2,
  answers: isCompileError,
  *suggest({source}) {
    const code = readCode(source);
    for (const {find, explanation} of forms) {
      const edits = code.tokens.flatMap((_, at) => find(code, at) ?? []);
      if (edits.length > 0) yield {source: edited(code, ...edits), explanation};
    }
  },
  examples: [
    {
      before: mainWith('int[] a = {1, 2};', 'if (a[0] == 1) {', '    puts("one");', '}'),
      after: mainWith('int a[] = {1, 2};', 'if (a[0] == 1) {', '    puts("one");', '}'),
      output: 'one\n',
    },
    {
      before: mainWith('double pi = 3,14;', 'printf("%.2f\\n", pi);'),
      after: mainWith('double pi = 3.14;', 'printf("%.2f\\n", pi);'),
      output: '3.14\n',
    },
    {
      before: mainWith('int n = 1;', 'if (n == 1) then {', '    puts("one");', '}'),
      after: mainWith('int n = 1;', 'if (n == 1) {', '    puts("one");', '}'),
      output: 'one\n',
    },
  ],
};

interface Form {
  readonly explanation: string;
  find(code: Code, at: number): readonly Edit[] | null;
}

const forms: readonly Form[] = [
  {
    explanation: 'The brackets of an array stand behind its name.',
    find(code, at) {
      const isType = typeWords.has(code.text(at)) || code.text(at) === 'string';
      const isEmpty = code.text(at + 1) === '[' && code.text(at + 2) === ']' && code.isName(at + 3);
      if (!isType || !isEmpty || code.text(at - 1) === 'new') return null;
      return [replaceTokens(code, at + 1, at + 3, `${code.text(at + 3)}[]`), space(code, at)];
    },
  },
  {
    explanation: 'No word stands between a condition and its block.',
    find(code, at) {
      const isBehind = /^(?:then|do)$/.test(code.text(at)) && code.text(at - 1) === ')';
      const open = isBehind ? code.partner(at - 1) : -1;
      return open !== -1 && /^(?:if|while|for)$/.test(code.text(open - 1))
        ? [removeToken(code, at)]
        : null;
    },
  },
  {
    explanation: 'A loop over all elements is written with a colon.',
    find(code, at) {
      if (!/^(?:in|of)$/.test(code.text(at)) || !code.isName(at - 1) || !code.isName(at + 1))
        return null;
      const open = code.enclosing(at, '(');
      return code.text(open - 1) === 'for' ? [replaceToken(code, at, ':')] : null;
    },
  },
  {
    explanation: 'Functions of mathematics stand alone here.',
    find(code, at) {
      const [first, dot] = [code.tokens[at], code.tokens[at + 1]];
      const isMath = first?.text === 'Math' && dot?.text === '.' && code.text(at + 3) === '(';
      return isMath ? [{start: first.start, end: dot.end, text: ''}] : null;
    },
  },
  {
    explanation: 'The decimals of a number stand behind a point.',
    find(code, at) {
      const isPair =
        code.text(at) === ',' && /^\d+$/.test(code.text(at - 1)) && /^\d+$/.test(code.text(at + 1));
      const isValue =
        code.text(at - 2) === '=' && code.text(at + 2) === ';' && code.enclosing(at, '(') === -1;
      return isPair && isValue ? [replaceToken(code, at, '.')] : null;
    },
  },
];

/** Keeps the type and the name apart. */
function space(code: Code, at: number): Edit {
  const end = code.tokens[at]?.end ?? 0;
  const next = code.tokens[at + 1]?.start ?? end;
  return {start: end, end: next, text: ' '};
}
