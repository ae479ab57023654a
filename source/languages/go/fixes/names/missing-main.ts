import {textAt} from '../../code/code.ts';
import {replaceToken} from '../../code/edit.ts';
import {functionsOf} from '../../code/functions.ts';
import {costOf} from '../../../near-names.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {goRule} from '../go-rule.ts';

/** A program is the function `main` in the package `main`. */
export const missingMain = goRule({
  id: 'missing-main',
  tier: 3,
  types: ['MissingMain'],
  *mend({code}) {
    const functions = functionsOf(code).filter(one => one.name !== null && one.receiver === null);
    const own = functions.find(({name}) => name === 'main');
    if (own) {
      const isOther = textAt(code, 0) === 'package' && textAt(code, 1) !== 'main';
      if (isOther)
        yield {
          edits: [replaceToken(code, 1, 'main')],
          explanation: 'A program is the package main.',
        };
      return;
    }
    const near = functions.filter(
      ({name, params}) => params.length === 0 && costOf(name ?? '', 'main') < 2,
    );
    const [only, ...others] = near;
    if (!only || others.length > 0) return;
    yield {
      edits: [replaceToken(code, only.nameIndex, 'main')],
      explanation: `A program starts with main, which is called ${only.name} here.`,
    };
  },
  examples: [
    {
      before: lines('package main', '', 'func Main() {', '\tprint()', '}'),
      after: lines('package main', '', 'func main() {', '\tprint()', '}'),
      output: '',
    },
    inOnePlace({
      before: lines(
        'package hello',
        '',
        'import "fmt"',
        '',
        'func main() {',
        '\tfmt.Println(1)',
        '}',
      ),
      wrong: 'package hello',
      right: 'package main',
      output: '1\n',
    }),
  ],
});
