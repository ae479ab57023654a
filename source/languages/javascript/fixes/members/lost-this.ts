import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {classAround, classesIn} from '../../code/classes.ts';
import {readCode, type Code} from '../../code/code.ts';
import {edited, insertAfter, replaceTokens, type Edit} from '../../code/edit.ts';
import {chainStart} from '../../code/expressions.ts';
import {
  functionAround,
  functionsIn,
  thisFunctionAround,
  type FunctionCode,
} from '../../code/functions.ts';

/** A callback that has another `this`: a `function` inside a method, or a method given away by itself. */
export const lostThis: Rule = {
  id: 'lost-this',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' &&
    /is not a function$|^Cannot (?:read|set) properties of undefined|iterable$/.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    if (at === -1) return;
    const owner = thisFunctionAround(code, at);
    if (owner === null || !usesThis(code, at)) return;
    if (owner.kind === 'function') {
      const edits = asArrow(code, owner);
      if (edits === null) return;
      yield {
        source: edited(code, ...edits),
        explanation: 'A function has a this of its own; an arrow function keeps the one around it.',
      };
      return;
    }
    const edits = bindings(code, owner);
    if (edits.length === 0) return;
    yield {
      source: edited(code, ...edits),
      explanation: `${code.text(owner.name)} is given away without its object; bind keeps them together.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Cart {',
        '  constructor() {',
        '    this.rate = {vat: 2};',
        '  }',
        '  totals(prices) {',
        '    return prices.map(function (price) {',
        '      return price * this.rate.vat;',
        '    });',
        '  }',
        '}',
        'console.log(new Cart().totals([1, 2]));',
      ),
      wrong: 'return prices.map(function (price) {',
      right: 'return prices.map((price) => {',
      output: '[ 2, 4 ]\n',
    }),
    inOnePlace({
      before: lines(
        'class Greeter {',
        "  constructor() { this.words = ['hi']; }",
        '  greet(name) {',
        "    return this.words[0] + ' ' + name;",
        '  }',
        '  all(names) {',
        '    return names.map(this.greet);',
        '  }',
        '}',
        "console.log(new Greeter().all(['Bo']));",
      ),
      wrong: 'return names.map(this.greet);',
      right: 'return names.map(this.greet.bind(this));',
      output: "[ 'hi Bo' ]\n",
    }),
    inOnePlace({
      before: lines(
        'class Clock {',
        '  ticks = [];',
        '  tick() {',
        '    this.ticks.push(1);',
        '    console.log(this.ticks.length);',
        '  }',
        '}',
        'const clock = new Clock();',
        'setTimeout(clock.tick, 1);',
      ),
      wrong: 'setTimeout(clock.tick, 1);',
      right: 'setTimeout(clock.tick.bind(clock), 1);',
      output: '1\n',
    }),
  ],
};

/** Whether what failed is reached through `this`. */
function usesThis(code: Code, at: number): boolean {
  for (let index = at; index >= at - 2 && index >= 0; index--) {
    if (code.text(chainStart(code, index)) === 'this') return true;
  }
  return false;
}

/** `function (x) {` as `(x) => {`; null for one that has a name, or that is no callback in a method. */
function asArrow(code: Code, owner: FunctionCode): Edit[] | null {
  const keyword = owner.async ? owner.start + 1 : owner.start;
  const isNamed = owner.params[0] !== keyword + 1;
  const outer = functionAround(code, owner.start - 1);
  const method = outer === null ? null : thisFunctionAround(code, owner.start - 1);
  const hasThis = method?.kind === 'method' || classAround(code, owner.start) !== null;
  if (isNamed || owner.generator || !hasThis) return null;
  for (let at = owner.body[0]; at < owner.body[1]; at++)
    if (code.text(at) === 'arguments') return null;
  return [
    replaceTokens(code, keyword, owner.params[0], '('),
    insertAfter(code, owner.params[1], ' =>'),
  ];
}

/** A `bind` for every place where the method is passed on as a value. */
function bindings(code: Code, owner: FunctionCode): Edit[] {
  const name = code.text(owner.name);
  const methods = functionsIn(code).filter(one => one.name !== -1 && code.text(one.name) === name);
  if (name === '' || methods.length !== 1 || classesIn(code).length === 0) return [];
  return code.tokens.flatMap((token, index) => {
    if (token.text !== name || !code.isProperty(index)) return [];
    const start = chainStart(code, index);
    const isArgument = /^[(,]$/.test(code.text(start - 1)) && /^[),]$/.test(code.text(index + 1));
    const isValue = code.text(start - 1) === '=' && /^[;]?$/.test(code.text(index + 1));
    const callee = code.parent(start) - 1;
    const isHead =
      /^(?:if|while|switch)$/.test(code.text(callee)) || code.text(callee - 2) === 'console';
    if ((!isArgument && !isValue) || isHead) return [];
    return [insertAfter(code, index, `.bind(${code.slice(start, index - 2)})`)];
  });
}
