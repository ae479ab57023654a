import {nearest} from '../../../near-names.ts';
import {replaceToken, replaceTokens} from '../../code/edit.ts';
import {knownClasses, knownPackages, ownClasses, wholeNameOf} from '../../knowledge/classes.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** A package that is misspelt, and a class that is taken for a package because it is. */
export const misspeltPackage = javaRule({
  id: 'misspelt-package',
  tier: 2,
  types: ['doesnt.exist'],
  message: /^package (\S+) does not exist$/,
  *mend({code, match, from, line}) {
    const name = match[1] ?? '';
    const tokens = code.tokensOfLine(line);
    if (code.text(tokens.from) !== 'import') {
      if (name === 'console' && code.text(from) === 'console' && code.text(from + 2) === 'log') {
        yield {
          edits: [replaceTokens(code, from, from + 2, 'System.out.println')],
          explanation: 'In Java it is System.out.println.',
        };
        return;
      }
      const own = nearest(name, [...ownClasses, ...knownClasses]);
      const at = code.text(from) === name ? from : -1;
      if (own === null || at === -1 || code.text(at - 1) === '.') return;
      yield {
        edits: [replaceToken(code, at, own)],
        explanation: `There is no '${name}'; the class is called ${own}.`,
      };
      return;
    }
    const isStatic = code.text(tokens.from + 1) === 'static';
    const first = tokens.from + (isStatic ? 2 : 1);
    let last = first;
    while (code.text(last + 1) === '.') last += 2;
    const className = code.text(last);
    const byClass = isStatic ? undefined : wholeNameOf(className);
    const near = byClass ?? withPackage(nearest(name, knownPackages), className);
    if (near === null) return;
    yield {
      edits: [replaceTokens(code, first, last, near)],
      explanation: `There is no package ${name}; ${near} is meant.`,
    };
  },
  examples: [
    {
      before:
        lines('import java.utl.Arrays;', '') + mainWith('System.out.println(Arrays.asList(1));'),
      after:
        lines('import java.util.Arrays;', '') + mainWith('System.out.println(Arrays.asList(1));'),
      output: '[1]\n',
    },
    {
      before: mainWith('system.out.println(1);'),
      after: mainWith('System.out.println(1);'),
      output: '1\n',
    },
  ],
});

function withPackage(name: string | null, member: string): string | null {
  return name === null ? null : `${name}.${member}`;
}
