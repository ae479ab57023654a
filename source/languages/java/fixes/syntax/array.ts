import type {Code} from '../../code/code.ts';
import {replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {addImports} from '../../code/imports.ts';
import {plainType, typeStart} from '../../code/type-names.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** Arrays and lists written as in C, Python or JavaScript. */
export const foreignArray = javaRule({
  id: 'foreign-array',
  tier: 3,
  types: [
    'expected',
    'illegal.start.of.expr',
    'illegal.initializer.for.type',
    'array.dimension.missing',
  ],
  *mend({code, line}) {
    const {from, end} = code.tokensOfLine(line);
    for (let at = from; at < end; at++) {
      const found = sizedName(code, at) ?? literal(code, at);
      if (!found) continue;
      yield {edits: found, explanation: 'An array or a list is written otherwise in Java.'};
      return;
    }
  },
  examples: [
    {
      before: mainWith('int a[2] = {1, 2};', 'System.out.println(a[1]);'),
      after: mainWith('int[] a = {1, 2};', 'System.out.println(a[1]);'),
      output: '2\n',
    },
    {
      before: mainWith('int a[2];', 'System.out.println(a[1]);'),
      after: mainWith('int[] a = new int[2];', 'System.out.println(a[1]);'),
      output: '0\n',
    },
    {
      before: mainWith('int[] a = [1, 2];', 'System.out.println(a[1]);'),
      after: mainWith('int[] a = {1, 2};', 'System.out.println(a[1]);'),
      output: '2\n',
    },
    {
      before:
        lines('import java.util.*;') +
        mainWith('List<Integer> a = {1, 2};', 'System.out.println(a);'),
      after:
        lines('import java.util.*;') +
        mainWith('List<Integer> a = new ArrayList<>(List.of(1, 2));', 'System.out.println(a);'),
      output: '[1, 2]\n',
    },
  ],
});

/** `int a[3] = {…};` and `int a[3];` */
function sizedName(code: Code, at: number): readonly Edit[] | null {
  const close = code.text(at + 1) === '[' ? code.partner(at + 1) : -1;
  const start = typeStart(code, at);
  if (close <= at + 2 || start === at || !/^[;{}]$/.test(code.text(start - 1))) return null;
  const type = code.between(start, at - 1);
  const name = `${type}[] ${code.text(at)}`;
  if (code.text(close + 1) === '=' && code.text(close + 2) === '{')
    return [replaceTokens(code, start, close, name)];
  if (code.text(close + 1) !== ';') return null;
  return [
    replaceTokens(code, start, close, `${name} = new ${type}[${code.between(at + 2, close - 1)}]`),
  ];
}

/** A value in brackets, or a list in braces. */
function literal(code: Code, at: number): readonly Edit[] | null {
  const close = code.partner(at);
  if (
    !/^[[{]$/.test(code.text(at)) ||
    code.text(at - 1) !== '=' ||
    close === -1 ||
    code.text(close + 1) !== ';'
  )
    return null;
  const name = at - 2;
  const type = code.between(typeStart(code, name), name - 1);
  if (type.endsWith(']'))
    return code.text(at) === '['
      ? [replaceToken(code, at, '{'), replaceToken(code, close, '}')]
      : null;
  const isEmpty = close === at + 1;
  if (!/^(?:List|ArrayList|Collection)$/.test(plainType(type))) return null;
  const imports = ['java.util.ArrayList', 'java.util.List'];
  return [
    replaceToken(code, at, isEmpty ? 'new ArrayList<>(' : 'new ArrayList<>(List.of('),
    replaceToken(code, close, isEmpty ? ')' : '))'),
    ...(code.source.includes('import java.util.*') ? [] : addImports(code, imports)),
  ];
}
