import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {classAround, keysOf, membersOf, type ClassCode} from '../../code/classes.ts';
import {braceKinds} from '../../code/braces.ts';
import type {Code} from '../../code/code.ts';
import {applyEdits, replaceToken} from '../../code/edit.ts';
import {thisFunctionAround} from '../../code/functions.ts';
import {findUndefinedName, isUndefinedName} from './undefined-name.ts';

/** A field or method of the object that a method is for, without the `this.` that JavaScript wants. */
export const missingThis: Rule = {
  id: 'missing-this',
  tier: 3,
  answers: isUndefinedName,
  *suggest(context) {
    const found = findUndefinedName(context);
    if (found === null) return;
    const {code, name, index, uses} = found;
    if (memberPrefix(code, index, name) === null) return;
    // `this.name = name`: what is missing is a parameter.
    if (code.text(index - 1) === '=' && code.text(index - 2) === name) return;
    const edits = uses.flatMap(use => {
      const prefix = memberPrefix(code, use, name);
      if (prefix === null) return [];
      const text = isShorthand(code, use) ? `${name}: ${prefix}.${name}` : `${prefix}.${name}`;
      return [replaceToken(code, use, text)];
    });
    yield {
      source: applyEdits(code.source, edits),
      explanation: `${name} belongs to the object: a method reaches it through ${memberPrefix(code, index, name) ?? 'this'}.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Basket {',
        '  constructor() {',
        '    this.items = [];',
        '  }',
        '  add(item) {',
        '    items.push(item);',
        '    return this.items.length;',
        '  }',
        '}',
        "console.log(new Basket().add('pear'));",
      ),
      wrong: 'items.push(item);',
      right: 'this.items.push(item);',
      output: '1\n',
    }),
    inOnePlace({
      before: lines(
        'class Circle {',
        '  static unit = 2;',
        '  radius = 3;',
        '  area() {',
        '    return radius * radius * Circle.unit;',
        '  }',
        '}',
        'console.log(new Circle().area());',
      ),
      wrong: 'return radius * radius * Circle.unit;',
      right: 'return this.radius * this.radius * Circle.unit;',
      output: '18\n',
    }),
    inOnePlace({
      before: lines(
        'const lamp = {',
        '  on: false,',
        '  toggle() {',
        '    this.on = !on;',
        '    return this.on;',
        '  },',
        '};',
        'console.log(lamp.toggle());',
      ),
      wrong: 'this.on = !on;',
      right: 'this.on = !this.on;',
      output: 'true\n',
    }),
  ],
};

/** What a member has to be reached through at a token: `this`, or the class of a static one. */
export function memberPrefix(code: Code, index: number, name: string): string | null {
  const method = thisFunctionAround(code, index);
  const owner = classAround(code, index);
  if (owner !== null && (method === null || method.kind === 'method')) {
    const member = membersOf(code, owner).find(one => one.name === name);
    if (member === undefined) return isMentioned(code, owner, name) ? 'this' : null;
    const inStatic = method !== null && /^static$/.test(code.text(method.start));
    if (member.static) return inStatic || owner.name === '' ? 'this' : owner.name;
    return inStatic ? null : 'this';
  }
  if (method?.kind !== 'method') return null;
  const brace = code.parent(method.start);
  if (braceKinds(code).get(brace) !== 'object') return null;
  return keysOf(code, brace)?.some(key => key.name === name) === true ? 'this' : null;
}

/** Whether the class itself speaks of `this.name`. */
function isMentioned(code: Code, owner: ClassCode, name: string): boolean {
  const [from, to] = owner.body;
  return code.tokens
    .slice(from, to)
    .some(
      ({text}, at) =>
        text === name && code.text(from + at - 1) === '.' && code.text(from + at - 2) === 'this',
    );
}

/** `{name}`, short for `{name: name}`. */
function isShorthand(code: Code, index: number): boolean {
  const inObject = braceKinds(code).get(code.parent(index)) === 'object';
  return inObject && /^[{,]$/.test(code.text(index - 1)) && /^[},]$/.test(code.text(index + 1));
}
