import type {Code} from './code.ts';
import {chainStart} from './expressions.ts';
import {typeOf, type Type} from './types.ts';

/** Methods that only values of one type have. */
const telling: Readonly<Record<string, RegExp>> = {
  Array: /^(?:push|pop|shift|unshift|splice|map|filter|reduce|some|every|sort)$/,
  String:
    /^(?:toUpperCase|toLowerCase|trim|charAt|charCodeAt|split|startsWith|endsWith|padStart|padEnd)$/,
  Map: /^(?:set|get)$/,
  Set: /^(?:add)$/,
};

/** The type of the value that ends at a token, from what it is made of or else from what is done with it. */
export function receiverType(code: Code, end: number): Type | null {
  const start = chainStart(code, end);
  return typeOf(code, start, end) ?? typeFromUse(code, code.slice(start, end));
}

/** From the methods that are called on the same expression elsewhere; null when they disagree. */
function typeFromUse(code: Code, text: string): Type | null {
  const found = new Set<string>();
  for (const [index, token] of code.tokens.entries()) {
    if (token.text !== '.' || code.text(index + 2) !== '(') continue;
    const type = Object.keys(telling).find(name => telling[name]?.test(code.text(index + 1)));
    if (type === undefined) continue;
    if (code.slice(chainStart(code, index - 1), index - 1) === text) found.add(type);
  }
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : {name: only};
}
