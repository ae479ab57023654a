import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {edited, insertBefore} from '../../code/edit.ts';
import {argumentsOf} from '../../code/expressions.ts';
import {type Code, readCode} from '../../code/code.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const scanned =
  /^format '%[^']*' expects argument of type '([\w ]+) ?\*', but argument (\d+) has type '\1'/;
const passed =
  /^passing argument (\d+) of '\w+' makes pointer from integer without a cast|^invalid conversion from '(\w+)' to '(?:const )?\2 ?\*'/;
const expectsPointer = /expected '(?:const )?([\w ]+) \*' but argument is of type '\1'/;

/** A variable where its address is wanted, as `scanf` does. */
export const address: Rule = {
  id: 'address',
  tier: 2,
  answers: report => says(scanned)(report) || says(passed)(report),
  *suggest(context) {
    const code = readCode(context.source);
    const places = [
      ...errorsSaying(context, scanned).flatMap(({location, match}) =>
        scannedArgument(code, location.line, Number(match[2])),
      ),
      ...errorsSaying(context, passed)
        .filter(({error}) => wantsPointer(error))
        .map(({index}) => index),
    ].filter(at => code.isName(at) && /^[,)[.]$|^->$/.test(code.text(at + 1)));
    if (places.length === 0) return;
    yield {
      source: edited(code, ...[...new Set(places)].map(at => insertBefore(code, at, '&'))),
      explanation: 'The address of the variable is wanted, not its value.',
    };
  },
  examples: [
    {
      before: mainWith('int age = 1;', 'sscanf("41", "%d", age);', 'printf("%d\\n", age);'),
      after: mainWith('int age = 1;', 'sscanf("41", "%d", &age);', 'printf("%d\\n", age);'),
      output: '41\n',
    },
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'static void twice(int *n) { *n *= 2; }',
        'int main(void) {',
        '    int n = 21;',
        '    twice(n);',
        '    printf("%d\\n", n);',
        '    return 0;',
        '}',
      ),
      wrong: 'twice(n);',
      right: 'twice(&n);',
      output: '42\n',
    }),
  ],
};

function scannedArgument(code: Code, line: number, number: number): readonly number[] {
  const {from, end} = code.tokensOfLine(line);
  for (let at = from; at < end; at++) {
    if (!code.text(at).endsWith('scanf') || code.text(at + 1) !== '(') continue;
    const start = argumentsOf(code, at + 1)[number - 1]?.[0];
    return start === undefined ? [] : [start];
  }
  return [];
}

function wantsPointer({message, notes}: Report): boolean {
  return message.startsWith('invalid') || notes.some(note => expectsPointer.test(note));
}
