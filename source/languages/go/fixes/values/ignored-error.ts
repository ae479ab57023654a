import {inOnePlace, lines} from '../../../rule-examples.ts';
import {
  indentOf,
  isName,
  startsStatement,
  statementEnd,
  statementStart,
  textAt,
  textBetween,
  type Code,
} from '../../code/code.ts';
import {insertAfter, replaceToken} from '../../code/edit.ts';
import {functionAround, functionsOf, type GoFunction} from '../../code/functions.ts';
import {failingFunctions} from '../../knowledge/failing.ts';
import {goRule} from '../go-rule.ts';

/** A function also returns an error: it is passed on where the function around can, and else ends the program. */
export const ignoredError = goRule({
  id: 'ignored-error',
  tier: 3,
  types: ['WrongAssignCount'],
  message: /^assignment mismatch: 1 variable but \S+ returns 2 values/,
  *mend({code, index: place, message}) {
    // Some versions name the variable, some the call.
    const index = statementStart(code, place);
    const name = /1 variable but (\S+?)(?:\(.*\))? returns/.exec(message)?.[1] ?? '';
    const around = functionAround(code, index);
    const end = statementEnd(code, index);
    const isPlain =
      isName(code, index) &&
      textAt(code, index + 1) === ':=' &&
      startsStatement(code, index) &&
      textAt(code, end) !== '{';
    if (!around || !isPlain || !failsWithError(code, name)) return;
    const handler = handling(around);
    if (handler === null || textBetween(code, around.bodyOpen, index).includes('err :=')) return;
    const indent = indentOf(code, index);
    yield {
      edits: [
        replaceToken(code, index, `${textAt(code, index)}, err`),
        insertAfter(code, end - 1, `\n${indent}if err != nil {\n${indent}\t${handler}\n${indent}}`),
      ],
      explanation: `${name} also returns an error, which has to be looked at.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'package main',
        '',
        'import (',
        '\t"fmt"',
        '\t"strconv"',
        ')',
        '',
        'func main() {',
        '\tn := strconv.Atoi("12")',
        '\tfmt.Println(n)',
        '}',
      ),
      wrong: '\tn := strconv.Atoi("12")\n',
      right: lines('\tn, err := strconv.Atoi("12")', '\tif err != nil {', '\t\tpanic(err)', '\t}'),
      output: '12\n',
    }),
  ],
});

function failsWithError(code: Code, name: string): boolean {
  if (failingFunctions.has(name)) return true;
  const own = functionsOf(code).find(one => one.name === name && one.receiver === null);
  return own?.results.length === 2 && own.results[1] === 'error';
}

function handling(around: GoFunction): string | null {
  if (around.results.at(-1) !== 'error') return 'panic(err)';
  const zeros = around.results.slice(0, -1).map(zeroOf);
  return zeros.includes(null) ? null : `return ${[...zeros, 'err'].join(', ')}`;
}

function zeroOf(type: string): string | null {
  if (type === 'string') return '""';
  if (type === 'bool') return 'false';
  if (/^(?:u?int\d*|float\d\d|byte|rune)$/.test(type)) return '0';
  return /^(?:\*|\[\]|map\[|chan |func\(|error$|any$)/.test(type) ? 'nil' : null;
}
