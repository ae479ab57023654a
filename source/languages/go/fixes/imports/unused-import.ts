import {inOnePlace, lines} from '../../../rule-examples.ts';
import {importsOf} from '../../code/imports.ts';
import type {Code} from '../../code/code.ts';
import {removeLines, type Edit} from '../../code/edit.ts';
import {goRule, type Problem} from '../go-rule.ts';

/** An import that nothing uses goes: Go does not build a program with one. */
export const unusedImport = goRule({
  id: 'unused-import',
  tier: 3,
  types: ['UnusedImport'],
  *mend({code, line, errors}) {
    // What would use it may only be misspelt.
    if (errors.some(isAboutNames)) return;
    const edit = removal(code, line);
    if (edit === null) return;
    yield {
      edits: [edit],
      explanation: 'Nothing uses this import, and Go builds no program with one.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'package main',
        '',
        'import (',
        '\t"fmt"',
        '\t"os"',
        '\t"strings"',
        ')',
        '',
        'func main() {',
        '\tfmt.Println("done")',
        '}',
      ),
      wrong: lines('\t"fmt"', '\t"os"', '\t"strings"'),
      right: '\t"fmt"\n',
      output: 'done\n',
    }),
  ],
});

function isAboutNames({type}: Problem['report']): boolean {
  return /^(?:UndeclaredName|UndeclaredImportedName|MissingFieldOrMethod)$/.test(type);
}

function removal(code: Code, line: number): Edit | null {
  const one = importsOf(code).find(({start}) => code.tokens[start]?.line === line);
  if (!one) return null;
  const onLine = code.tokens.filter(token => token.line === line);
  const own = one.group ? [one.start, one.index] : [one.start - 1, one.index];
  const isAlone =
    onLine.length === new Set([...own, one.index, one.start]).size || onLine.length <= own.length;
  return isAlone ? removeLines(code, line, line) : null;
}
