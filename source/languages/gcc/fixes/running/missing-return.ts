import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited, insertLine} from '../../code/edit.ts';
import {functionsOf, type FunctionDefinition} from '../../code/functions.ts';
import type {Code} from '../../code/code.ts';
import {declaredType} from '../../code/names.ts';

/** A function that computes what it should return, and does not return it. */
export const missingReturn: Rule = {
  id: 'missing-return',
  tier: 3,
  answers: report =>
    [report, ...report.others].some(
      ({type, message}) =>
        type === '-Wreturn-type' || /reached the end of a value-returning/.test(message),
    ),
  *suggest({report, source, entry}) {
    const code = readCode(source);
    const warned = [report, ...report.others].filter(({type}) => type === '-Wreturn-type');
    const lineNumbers = warned.flatMap(({location}) =>
      location?.file === entry ? [location.line] : [],
    );
    for (const definition of functionsOf(code)) {
      if (!lineNumbers.includes(code.line(definition.bodyClose))) continue;
      const name = resultOf(code, definition);
      if (name === null || code.line(definition.bodyOpen) === code.line(definition.bodyClose))
        continue;
      const indent = /^[ \t]*/.exec(code.lineText(code.line(definition.bodyOpen) + 1))?.[0] ?? '';
      yield {
        source: edited(
          code,
          insertLine(code, code.line(definition.bodyClose), `${indent}return ${name};`),
        ),
        explanation: `${definition.name} makes ${name}, and does not return it.`,
      };
      return;
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'static int sum(int n) {',
        '    int result = 0;',
        '    for (int i = 1; i <= n; i++) {',
        '        result += i;',
        '    }',
        '}',
        'int main(void) {',
        '    int n = sum(3);',
        '    printf("%d\\n", n);',
        '    return n == 6 ? 0 : 1;',
        '}',
      ),
      wrong: '    }\n',
      right: lines('    }', '    return result;'),
      output: '6\n',
    }),
  ],
};

/** The only variable of the function's own block that has its return type, when nothing is returned yet. */
function resultOf(code: Code, definition: FunctionDefinition): string | null {
  const {bodyOpen, bodyClose, nameAt} = definition;
  if (code.indicesOf('return').some(at => bodyOpen < at && at < bodyClose)) return null;
  const plain = (type: string) =>
    type
      .replace(/\b(?:static|inline|const|constexpr)\s+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const type = plain(declaredType(code, nameAt));
  const names: string[] = [];
  for (let at = bodyOpen + 1; at < bodyClose; at++) {
    const isOwn =
      code.isName(at) && /^[=;{(]$/.test(code.text(at + 1)) && code.enclosing(at) === bodyOpen;
    if (isOwn && plain(declaredType(code, at)) === type) names.push(code.text(at));
  }
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : null;
}
