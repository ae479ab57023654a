import {costOf, nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {namesInScope, useAt, usesOf} from '../../code/names.ts';
import {cHeaderOf} from '../../knowledge/headers.ts';
import {errorsSaying, type Found, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** What GCC says of a name that it does not know, in C and in C++. */
export const unknownName =
  /^'([\p{L}_][\p{L}\p{N}_]*)' (?:undeclared|was not declared in this scope|does not name a type|has not been declared)|^(?:implicit declaration of function|unknown type name) '([\p{L}_][\p{L}\p{N}_]*)'/u;

/** A name that nothing declares, spelt almost like one that something does. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  tier: 2,
  answers: says(unknownName),
  *suggest(context) {
    const slips = errorsSaying(context, unknownName).flatMap(found => {
      const name = found.match[1] ?? found.match[2] ?? '';
      const meant = meantBy(found, name);
      return meant === null || found.code.text(found.index) !== name ? [] : [{name, meant, found}];
    });
    const [first] = slips;
    if (!first) return;
    const {code} = first.found;
    const each = new Map(slips.map(({name, meant}) => [name, meant]));
    if (each.size > 1) {
      const edits = [...each].flatMap(([name, meant]) =>
        usesOf(code, name).map(at => replaceToken(code, at, meant)),
      );
      yield {
        source: edited(code, ...edits),
        explanation: `Nothing declares ${[...each.keys()].join(' and ')}; ${[...each.values()].join(' and ')} are near.`,
      };
    }
    const {name, meant} = first;
    yield {
      source: edited(code, ...usesOf(code, name).map(at => replaceToken(code, at, meant))),
      explanation: `Nothing declares ${name}; ${meant} is near.`,
    };
  },
  examples: [
    {
      before: mainWith('int counter = 3;', 'printf("%d\\n", conuter);'),
      after: mainWith('int counter = 3;', 'printf("%d\\n", counter);'),
      output: '3\n',
    },
    {
      before: mainWith('prinft("hello\\n");'),
      after: mainWith('printf("hello\\n");'),
      output: 'hello\n',
    },
  ],
};

const asked = /did you mean '(?:\w+::)*([^']+)'\?/;

/** The name in scope that is nearest, or the one that GCC names when nothing of the program is near. */
function meantBy({code, index, error}: Found, name: string): string | null {
  const isCall = useAt(code, index) === 'call';
  const own = nearest(name, namesInScope(code, index, name));
  if (own !== null) return own;
  const isTied = [...namesInScope(code, index, name)].some(each => costOf(name, each) < Infinity);
  if (isTied) return null;
  if (isCall) {
    const library = nearest(name, [...cHeaderOf.keys()], 'alike');
    if (library !== null && cHeaderOf.get(library) === 'stdio.h') return library;
  }
  const hint = asked.exec(error.message)?.[1];
  return hint !== undefined && costOf(name, hint) < Infinity && !hint.startsWith('_') ? hint : null;
}
