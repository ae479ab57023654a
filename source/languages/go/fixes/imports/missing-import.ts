import {inOnePlace, lines} from '../../../rule-examples.ts';
import {textAt} from '../../code/code.ts';
import {importEdits, importsOf} from '../../code/imports.ts';
import {packagesNamed} from '../../knowledge/standard.ts';
import {goRule, mainWith, type Problem} from '../go-rule.ts';

/** A package of the standard library is used and not imported. */
export const missingImport = goRule({
  id: 'missing-import',
  tier: 3,
  types: ['UndeclaredName'],
  message: /^undefined: [a-z]\w*$/,
  *mend(problem) {
    const {code, index, message, source} = problem;
    const name = message.slice('undefined: '.length);
    if (textAt(code, index) !== name || textAt(code, index + 1) !== '.') return;
    const [path, ...others] = packagesNamed(name, membersUsed(problem, name));
    if (path === undefined || others.length > 0) return;
    if (importsOf(code).some(each => each.path === path || each.name === name)) return;
    yield {
      edits: importEdits(source, path),
      explanation: `The package ${path} is used, so it has to be imported.`,
    };
  },
  examples: [
    inOnePlace({
      before: mainWith('fmt.Println(strings.ToUpper("a"))'),
      wrong: 'import "fmt"\n',
      right: lines('import (', '\t"fmt"', '\t"strings"', ')'),
      output: 'A\n',
    }),
    {
      before: lines('package main', '', 'func main() {', '\tfmt.Println("a")', '}'),
      after: mainWith('fmt.Println("a")'),
      output: 'a\n',
    },
  ],
});

/** What is asked of the package, in any case: a wrong case is another error. */
function membersUsed({code}: Problem, name: string): string[] {
  return code.tokens.flatMap(({text}, at) => {
    const member = textAt(code, at + 2);
    const isUse = text === name && textAt(code, at + 1) === '.' && textAt(code, at - 1) !== '.';
    return isUse && /^[A-Z]/.test(member) ? [member] : [];
  });
}
