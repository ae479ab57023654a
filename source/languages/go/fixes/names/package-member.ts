import {nearest} from '../../../near-names.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {textAt} from '../../code/code.ts';
import {replaceToken} from '../../code/edit.ts';
import {importEdits, importsOf, nameOfPath} from '../../code/imports.ts';
import {foreignFunctions} from '../../knowledge/foreign.ts';
import {packageMembers} from '../../knowledge/packages.ts';
import {packagesWith} from '../../knowledge/standard.ts';
import {goRule, mainWith, type Problem} from '../go-rule.ts';

/** A package does not export this name: it is misspelt, another language's, or another package's. */
export const packageMember = goRule({
  id: 'package-member',
  tier: 3,
  types: ['UndeclaredImportedName'],
  *mend(problem) {
    const found = usedMember(problem);
    if (!found) return;
    const {code, source} = problem;
    const {name, member, at} = found;
    const path = importsOf(code).find(each => each.name === name)?.path ?? name;
    const members = packageMembers.get(path);
    const meant = members
      ? (foreignFunctions.get(`${name}.${member}`) ?? near(member, members))
      : null;
    if (meant !== null && meant !== undefined) {
      const isOther = meant.includes('.');
      const edits = isOther
        ? [
            replaceToken(code, at - 2, ''),
            {...replaceToken(code, at, meant), from: code.tokens[at - 2]?.end ?? 0},
          ]
        : [replaceToken(code, at, meant)];
      yield {edits, explanation: `The package ${name} has no ${member}, but there is ${meant}.`};
      return;
    }
    const [other, ...more] = packagesWith(member).filter(each => each !== path);
    if (other === undefined || more.length > 0) return;
    yield {
      edits: [replaceToken(code, at - 2, nameOfPath(other)), ...importEdits(source, other)],
      explanation: `${member} is in the package ${other}.`,
    };
  },
  examples: [
    {
      before: mainWith('fmt.println("hello")'),
      after: mainWith('fmt.Println("hello")'),
      output: 'hello\n',
    },
    inOnePlace({
      before: lines(
        'package main',
        '',
        'import (',
        '\t"fmt"',
        '\t"strings"',
        ')',
        '',
        'func main() {',
        '\tfmt.Println(strings.startsWith("go", "g"))',
        '}',
      ),
      wrong: 'fmt.Println(strings.startsWith("go", "g"))',
      right: 'fmt.Println(strings.HasPrefix("go", "g"))',
      output: 'true\n',
    }),
  ],
});

function usedMember({
  code,
  index,
  message,
}: Problem): {name: string; member: string; at: number} | null {
  const [, dotted, plain] = /^undefined: (\S+)$|^name (\w+) not exported/.exec(message) ?? [];
  const member = dotted?.split('.').at(-1) ?? plain ?? '';
  const at = textAt(code, index) === member ? index : index + 2;
  if (textAt(code, at) !== member || textAt(code, at - 1) !== '.') return null;
  return {name: textAt(code, at - 2), member, at};
}

/** A name in another case is the same word; otherwise it may be a letter or two off. */
function near(member: string, members: ReadonlySet<string>): string | null {
  const capital = member.charAt(0).toUpperCase() + member.slice(1);
  return members.has(capital) ? capital : nearest(member, members, 'alike');
}
