import {replaceToken, type Edit} from '../../code/edit.ts';
import {textAt} from '../../code/code.ts';
import {importsOf, nameOfPath} from '../../code/imports.ts';
import {standardPaths} from '../../knowledge/standard.ts';
import {nearest} from '../../../near-names.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {goRule, type Problem} from '../go-rule.ts';

/** An import of the standard library without its folder, or misspelt. */
export const wrongPath = goRule({
  id: 'wrong-import-path',
  tier: 3,
  types: ['BrokenImport'],
  message: /^package \S+ is not in (?:std|GOROOT)/,
  *mend({code, message}) {
    const path = /^package (\S+)/.exec(message)?.[1] ?? '';
    const wrong = importsOf(code).find(each => each.path === path);
    const meant = meantPath(path);
    if (!wrong || meant === null) return;
    if (importsOf(code).some(each => each.path === meant)) return;
    yield {
      edits: [
        replaceToken(code, wrong.index, `"${meant}"`),
        ...renamed(code, wrong.name, nameOfPath(meant)),
      ],
      explanation: `The standard library has no package ${path}, but it has ${meant}.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'package main',
        '',
        'import "string"',
        '',
        'import "fmt"',
        '',
        'func main() {',
        '\tfmt.Println(strings.ToUpper("a"))',
        '}',
      ),
      wrong: 'import "string"',
      right: 'import "strings"',
      output: 'A\n',
    }),
  ],
});

function meantPath(path: string): string | null {
  const wanted = path.toLowerCase();
  const below = [...standardPaths].filter(each => each.endsWith(`/${wanted}`));
  if (below.length === 1) return below[0] ?? null;
  const all = [...standardPaths];
  return (
    nearest(path, all, 'alike') ??
    nearest(
      path,
      all.filter(each => !each.includes('/')),
      'alike',
    )
  );
}

/** The uses of the package under its wrong name. */
function renamed(code: Problem['code'], from: string, to: string): Edit[] {
  if (from === to) return [];
  return code.tokens.flatMap(({text}, at) =>
    text === from && textAt(code, at + 1) === '.' && textAt(code, at - 1) !== '.'
      ? [replaceToken(code, at, to)]
      : [],
  );
}
