import {readCode, type Code} from '../../../javascript/code/code.ts';
import {resolve} from '../../../javascript/code/declarations.ts';
import {applyEdits, insertAfter} from '../../../javascript/code/edit.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {blankTypes} from '../../code/blank-types.ts';

const untyped = /can't be used to index type '\{\}'/;

/** An object that starts empty and is filled by key: its type must say of what. */
export const indexType: Rule = {
  id: 'index-type',
  tier: 3,
  answers: ({message}) => untyped.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(blankTypes(source));
    const declared = resolve(code, code.at(report.location));
    if (declared?.value === null || declared === null || declared.from !== 'value') return;
    if (code.slice(...declared.value).replaceAll(/\s/g, '') !== '{}') return;
    const value = valueType(code, declared.name);
    if (value === null) return;
    yield {
      source: applyEdits(source, [insertAfter(code, declared.token, `: Record<string, ${value}>`)]),
      explanation: `${declared.name} holds a ${value} for each key, which its type must say.`,
    };
  },
  examples: [
    {
      before: lines(
        'const counts = {};',
        "for (const letter of 'noon') counts[letter] = (counts[letter] ?? 0) + 1;",
        'console.log(counts);',
      ),
      after: lines(
        'const counts: Record<string, number> = {};',
        "for (const letter of 'noon') counts[letter] = (counts[letter] ?? 0) + 1;",
        'console.log(counts);',
      ),
      output: '{ n: 2, o: 2 }\n',
    },
  ],
};

/** What is put into the object; null when that is not plain to see. */
function valueType(code: Code, name: string): string | null {
  for (const [index, {text}] of code.tokens.entries()) {
    if (text !== name || code.text(index + 1) !== '[') continue;
    const sign = code.close(index + 1) + 1;
    if (/^(?:[-*/%]=|\+\+|--)$/.test(code.text(sign))) return 'number';
    if (code.text(sign) !== '=') continue;
    const first = code.text(sign + 1);
    if (/^\d/.test(first) || isCount(code, sign + 1)) return 'number';
    if (/^["'`]/.test(first)) return 'string';
    if (/^(?:true|false)$/.test(first)) return 'boolean';
  }
  return null;
}

/** `(counts[key] ?? 0) + 1`, `(counts[key] || 0) + n` */
function isCount(code: Code, open: number): boolean {
  const close = code.close(open);
  return (
    code.text(open) === '(' && code.text(close - 1) === '0' && /^[-+]$/.test(code.text(close + 1))
  );
}
