import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {applyEdits, replaceToken} from '../../code/edit.ts';
import {findUndefinedName, isUndefinedName} from './undefined-name.ts';

const kinds = /^(?:string|number|boolean|object|function|symbol|bigint|undefined)$/;

/** `typeof x === string`: typeof gives the name of a type, as a string. */
export const quotedTypeof: Rule = {
  id: 'quoted-typeof',
  tier: 3,
  answers: isUndefinedName,
  *suggest(context) {
    const found = findUndefinedName(context);
    if (found === null || !kinds.test(found.name)) return;
    const {code, name, uses} = found;
    const compared = uses.filter(
      use =>
        /^[!=]==?$/.test(code.text(use - 1)) &&
        code.tokens.slice(Math.max(0, use - 8), use).some(({text}) => text === 'typeof'),
    );
    if (compared.length === 0) return;
    yield {
      source: applyEdits(
        code.source,
        compared.map(use => replaceToken(code, use, `'${name}'`)),
      ),
      explanation: `typeof gives the string '${name}'.`,
    };
  },
  examples: [
    {
      before: lines("const x = 'a';", "console.log(typeof x === string ? 'text' : 'other');"),
      after: lines("const x = 'a';", "console.log(typeof x === 'string' ? 'text' : 'other');"),
      output: 'text\n',
    },
  ],
};
