import type {Rule, Suggestion} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {edited, replaceToken, replaceTokens} from '../../code/edit.ts';
import {findFailedCall, isNotFunction, type FailedCall} from './failed-call.ts';
import {methodsByType, staticMethods, type Meaning} from './foreign-methods.ts';
import {entryOf} from '../../entry-of.ts';

/** A method as another language calls it: `list.append(x)`, `text.upper()`, `map.put(key, value)`. */
export const foreignMethod: Rule = {
  id: 'foreign-method',
  tier: 3,
  answers: isNotFunction,
  *suggest(context) {
    const call = findFailedCall(context);
    if (call === null) return;
    const {code, name, receiver, type} = call;
    const own = entryOf(entryOf(staticMethods, code.slice(...receiver)) ?? {}, name);
    if (own !== undefined) {
      yield rewrite(call, own);
      return;
    }
    if (type !== null) {
      const meaning = meaningOf(type.name, name);
      const rewritten = meaning === null ? null : rewrite(call, meaning);
      if (rewritten !== null) yield rewritten;
      return;
    }
    // Of an unknown type, only another method: where the type is not the one for it, it does not run.
    const tried = new Set<Meaning>();
    for (const unknown of ['Array', 'String', 'Map', 'Set']) {
      const meaning = meaningOf(unknown, name);
      if (typeof meaning === 'string' && !tried.has(meaning)) yield rewrite(call, meaning);
      if (meaning !== null) tried.add(meaning);
    }
  },
  examples: [
    {
      before: lines('const list = [1];', 'list.append(2);', "console.log(list.join(' '));"),
      after: lines('const list = [1];', 'list.push(2);', "console.log(list.join(' '));"),
      output: '1 2\n',
    },
    {
      before: lines("const name = ' ada ';", 'console.log(name.strip());'),
      after: lines("const name = ' ada ';", 'console.log(name.trim());'),
      output: 'ada\n',
    },
    {
      before: lines(
        'const ages = new Map();',
        "ages.put('Ada', 36);",
        "console.log(ages.get('Ada'));",
      ),
      after: lines(
        'const ages = new Map();',
        "ages.set('Ada', 36);",
        "console.log(ages.get('Ada'));",
      ),
      output: '36\n',
    },
    {
      before: lines(
        'const stock = {pear: 3, fig: 0};',
        "if (stock.has_key('fig')) console.log(stock.fig);",
      ),
      after: lines(
        'const stock = {pear: 3, fig: 0};',
        "if (Object.hasOwn(stock, 'fig')) console.log(stock.fig);",
      ),
      output: '0\n',
    },
    {
      before: lines(
        'function shout(text) {',
        '  return text.upper() + "!";',
        '}',
        'console.log(process.argv.slice(2).concat("hey").map(shout)[0]);',
      ),
      after: lines(
        'function shout(text) {',
        '  return text.toUpperCase() + "!";',
        '}',
        'console.log(process.argv.slice(2).concat("hey").map(shout)[0]);',
      ),
      output: 'HEY!\n',
    },
    {
      before: lines("console.println('hello');"),
      after: lines("console.log('hello');"),
      output: 'hello\n',
    },
    {
      before: lines("const word = 'stressed';", 'console.log(word.reverse());'),
      after: lines("const word = 'stressed';", "console.log([...word].reverse().join(''));"),
      output: 'desserts\n',
    },
  ],
};

function meaningOf(type: string, name: string): Meaning | null {
  return entryOf(entryOf(methodsByType, type) ?? {}, name) ?? null;
}

function rewrite(call: FailedCall, meaning: string): Suggestion;
function rewrite(call: FailedCall, meaning: Meaning): Suggestion | null;
function rewrite(call: FailedCall, meaning: Meaning): Suggestion | null {
  const {code, name, index, receiver, close} = call;
  if (typeof meaning === 'string') {
    return {
      source: edited(code, replaceToken(code, index, meaning)),
      explanation: `JavaScript calls ${name}() ${meaning}().`,
    };
  }
  const text = meaning(call);
  if (text === null) return null;
  return {
    source: edited(code, replaceTokens(code, receiver[0], close, text)),
    explanation: `There is no ${name}(): the same is written ${text}.`,
  };
}
