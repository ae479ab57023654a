import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {braceKinds} from '../../code/braces.ts';
import {classAround, isClosed, keysOf, membersOf} from '../../code/classes.ts';
import type {Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {typeOf, type Type} from '../../code/types.ts';
import {costOf, nearest} from '../../../near-names.ts';
import {exportsOf} from '../../vocabulary.ts';
import {memberNames} from './fits.ts';
import {failedChain} from '../values/undefined-value.ts';

/** A property that an object of the source does not have, but one of almost that name. */
export const misspeltProperty: Rule = {
  id: 'misspelt-property',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' && /^Cannot (?:read|set) properties of undefined|iterable$/.test(message),
  *suggest(context) {
    const chain = failedChain(context);
    if (chain === null) return;
    const {code, from, to} = chain;
    const wrong =
      wrongMember(code, from, to) ??
      wrongPattern(code, from) ??
      wrongField(code, from) ??
      wrongKey(code, to) ??
      oddKey(code);
    if (wrong === null) return;
    yield {
      source: edited(code, replaceToken(code, wrong.index, wrong.text)),
      explanation: `There is no property ${code.text(wrong.index)} here, but there is ${wrong.meant}.`,
    };
  },
  examples: [
    {
      before: lines(
        "const user = {name: 'Ada', address: {city: 'London'}};",
        'console.log(user.adress.city);',
      ),
      after: lines(
        "const user = {name: 'Ada', address: {city: 'London'}};",
        'console.log(user.address.city);',
      ),
      output: 'London\n',
    },
    inOnePlace({
      before: lines(
        'class Queue {',
        '  constructor() {',
        '    this.items = [];',
        '  }',
        '  add(item) {',
        '    this.itmes.push(item);',
        '    return this;',
        '  }',
        '}',
        'console.log(new Queue().add(7).items[0]);',
      ),
      wrong: 'this.itmes.push(item);',
      right: 'this.items.push(item);',
      output: '7\n',
    }),
    {
      before: lines(
        "const config = {hostName: 'a.org', ports: [80]};",
        'const {hostname, ports} = config;',
        'console.log(hostname.length + ports[0]);',
      ),
      after: lines(
        "const config = {hostName: 'a.org', ports: [80]};",
        'const {hostName: hostname, ports} = config;',
        'console.log(hostname.length + ports[0]);',
      ),
      output: '85\n',
    },
    {
      before: lines(
        "const orders = [{id: 1, lines: [{sku: 'a'}]}];",
        'for (const order of orders) {',
        '  for (const line of order.Lines) console.log(order.id, line.sku);',
        '}',
      ),
      after: lines(
        "const orders = [{id: 1, lines: [{sku: 'a'}]}];",
        'for (const order of orders) {',
        '  for (const line of order.lines) console.log(order.id, line.sku);',
        '}',
      ),
      output: '1 a\n',
    },
  ],
};

interface Wrong {
  readonly index: number;
  readonly meant: string;
  /** What to write in place of the token. */
  readonly text: string;
}

function wrongMember(code: Code, from: number, to: number): Wrong | null {
  for (let at = to; at > from; at--) {
    if (!code.isProperty(at) || code.kind(at) !== 'name' || code.text(at + 1) === '(') continue;
    const owner = typeOf(code, from, at - 2);
    const meant = owner === null ? null : nearMember(code, owner, code.text(at));
    if (meant !== null) return {index: at, meant, text: meant};
  }
  return null;
}

/** `const {adress} = user`, when what is undefined starts with `adress`. */
function wrongPattern(code: Code, from: number): Wrong | null {
  const declared = resolve(code, from);
  if (declared === null || declared.value === null || declared.from !== 'pattern') return null;
  const index = declared.token;
  if (code.text(code.parent(index)) !== '{' || !/^[,}]$/.test(code.text(index + 1))) return null;
  if (!/^[{,]$/.test(code.text(index - 1))) return null;
  const owner = typeOf(code, ...declared.value);
  const meant = owner === null ? null : nearMember(code, owner, declared.name);
  return meant === null ? null : {index, meant, text: `${meant}: ${declared.name}`};
}

/** The one `this.name` of the class around the error that the class does not have. */
function wrongField(code: Code, at: number): Wrong | null {
  const owner = classAround(code, at);
  if (owner === null || !isClosed(code, owner)) return null;
  const known = membersOf(code, owner).map(member => member.name);
  const found: Wrong[] = [];
  for (let index = owner.body[0]; index < owner.body[1]; index++) {
    const isField = code.isProperty(index) && code.text(index - 2) === 'this';
    if (!isField || known.includes(code.text(index)) || code.text(index + 1) === '(') continue;
    const meant = nearest(code.text(index), known, 'alike');
    if (meant !== null) found.push({index, meant, text: meant});
  }
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : null;
}

/** A key of an object literal that nothing reads, almost like the property that was read in vain. */
function wrongKey(code: Code, to: number): Wrong | null {
  const name = code.text(to);
  if (!code.isProperty(to) || code.kind(to) !== 'name') return null;
  const keys = code.tokens.flatMap((token, index) =>
    code.isKey(index) && costOf(token.text, name) <= 1 ? [index] : [],
  );
  const [index, ...more] = keys;
  if (index === undefined || more.length > 0) return null;
  const isRead = code.tokens.some((token, at) => token.text === code.text(index) && at !== index);
  return isRead ? null : {index, meant: name, text: name};
}

/** A key that one literal has instead of the one that all its like have. */
function oddKey(code: Code): Wrong | null {
  const literals = [...braceKinds(code)].flatMap(([brace, kind]) =>
    kind === 'object' ? [(keysOf(code, brace) ?? []).filter(key => key.kind === 'field')] : [],
  );
  const counts = new Map<string, number>();
  for (const {name} of literals.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const keys of literals) {
    const own = new Set(keys.map(key => key.name));
    const alike = literals.filter(other => other !== keys && other.some(({name}) => own.has(name)));
    for (const {name, token} of keys) {
      const isAlone =
        counts.get(name) === 1 && !code.tokens.some(({text}, at) => text === name && at !== token);
      const missing = new Set(alike.flatMap(other => other.map(key => key.name)));
      for (const one of own) missing.delete(one);
      const meant = isAlone ? nearest(name, missing, 'alike') : null;
      if (meant !== null) return {index: token, meant, text: meant};
    }
  }
  return null;
}

function nearMember(code: Code, owner: Type, name: string): string | null {
  const known = owner.module === undefined ? memberNames(code, owner) : exportsOf(owner.module);
  if (known === null || known.includes(name)) return null;
  return nearest(name, known, 'alike');
}
