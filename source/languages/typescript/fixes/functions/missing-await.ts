import {readCode, type Code} from '../../../javascript/code/code.ts';
import {allowAwait} from '../../../javascript/code/awaiting.ts';
import {resolve} from '../../../javascript/code/declarations.ts';
import {applyEdits, insertAfter, insertBefore, type Edit} from '../../../javascript/code/edit.ts';
import {chainStart, expressionEnd} from '../../../javascript/code/expressions.ts';
import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {blankTypes} from '../../code/blank-types.ts';
import {promiseResults} from '../../code/promise-results.ts';

const property = /^Property '[\w$]+' does not exist on type 'Promise</;
const other =
  /(?:^Type|Argument of type) 'Promise<[^\n]{1,500}' (?:is not assignable|is missing the following|must have a '\[Symbol)|^This condition will always return true since this 'Promise|types 'Promise<[^\n]{1,300}have no overlap|^Operator '[^']{1,5}' cannot be applied to types '[^\n]{0,300}Promise</;

/** A promise that is used as though it were what it gives. */
export const missingAwait: Rule = {
  id: 'missing-await',
  tier: 3,
  answers: ({message}) => property.test(message) || other.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(blankTypes(source));
    const at = promiseAt(code, report);
    if (at === -1) return;
    const value = valueOf(code, at);
    const edits = [...awaited(code, value, at)];
    const further = allowAwait(code, value, entry);
    if (edits.length === 0 || further === null) return;
    yield {
      source: promiseResults(applyEdits(source, [...edits, ...further])),
      explanation: 'The result is a promise, which must be awaited.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'async function load(): Promise<number> {',
        '  return 4;',
        '}',
        'async function main(): Promise<void> {',
        '  const count: number = load();',
        '  console.log(count + 1);',
        '}',
        'main();',
      ),
      wrong: 'const count: number = load();',
      right: 'const count: number = await load();',
      output: '5\n',
    }),
    inOnePlace({
      before: lines(
        'async function load(): Promise<string> {',
        "  return 'dune';",
        '}',
        'async function main(): Promise<void> {',
        '  const book = load();',
        '  console.log(book.toUpperCase());',
        '}',
        'main();',
      ),
      wrong: 'const book = load();',
      right: 'const book = await load();',
      output: 'DUNE\n',
    }),
  ],
};

/** The first token of the expression that is a promise. */
function promiseAt(code: Code, report: Report): number {
  const at = code.at(report.location);
  if (property.test(report.message)) return chainStart(code, at - 2);
  if (/^(?:const|let|var)$/.test(code.text(at - 1)) && code.text(at + 1) === '=') return at + 2;
  return code.text(at) === 'return' ? at + 1 : at;
}

/** Where a variable got its promise from: that is where it is awaited. */
function valueOf(code: Code, at: number): number {
  const declared = code.text(at + 1) === '(' ? null : resolve(code, at);
  const isPlain = declared?.from === 'value' && /^(?:const|let)$/.test(declared.kind);
  return isPlain && declared.value !== null ? declared.value[0] : at;
}

function* awaited(code: Code, value: number, at: number): Generator<Edit> {
  if (code.text(value) === 'await') return;
  const end = expressionEnd(code, value);
  const close = callEnd(code, value);
  const goesOn =
    value === at && close !== -1 && close < end && /^(?:\.|\?\.|\[)$/.test(code.text(close + 1));
  yield insertBefore(code, value, goesOn ? '(await ' : 'await ');
  if (goesOn) yield insertAfter(code, close, ')');
}

/** The end of the first call in a chain of members. */
function callEnd(code: Code, from: number): number {
  let at = from;
  while (code.text(at + 1) === '.') at += 2;
  return code.text(at + 1) === '(' ? code.close(at + 1) : -1;
}
