import {replaceTokens} from '../../code/edit.ts';
import {typesOf} from '../../code/types.ts';
import {knownClasses, ownClasses} from '../../knowledge/classes.ts';
import {javaRule, mainWith} from '../java-rule.ts';
import {symbolOf, unknownSymbol} from './symbol.ts';

/** An object that is made without `new`. */
export const missingNew = javaRule({
  id: 'missing-new',
  tier: 2,
  types: ['cant.resolve'],
  message: unknownSymbol,
  *mend(problem) {
    const symbol = symbolOf(problem);
    const {code} = problem;
    if (symbol?.kind !== 'method' || symbol.owner !== null || code.text(symbol.at - 1) === '.')
      return;
    const {name, at} = symbol;
    const isClass =
      typesOf(code).some(each => each.name === name) ||
      ownClasses.has(name) ||
      knownClasses.has(name);
    if (!isClass) return;
    yield {
      edits: [replaceTokens(code, at, at, `new ${name}`)],
      explanation: `${name} is a class: an object of it is made with 'new'.`,
    };
  },
  examples: [
    {
      before: mainWith('StringBuilder b = StringBuilder("a");', 'System.out.println(b);'),
      after: mainWith('StringBuilder b = new StringBuilder("a");', 'System.out.println(b);'),
      output: 'a\n',
    },
  ],
});
