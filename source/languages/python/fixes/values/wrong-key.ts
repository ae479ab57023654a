import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {called} from '../../code/binary.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {nearest} from '../../code/near.ts';
import type {Code} from '../../code/parse.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

/** A key that is near one that the program uses, or that is text where the keys are numbers. */
export const wrongKey: Rule = {
  id: 'wrong-key',
  tier: 3,
  answers: report => report.type === 'KeyError',
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const message = messageOf(context.report);
    const key = /^(["'])(.*)\1$/.exec(message)?.[2];
    const subscript = subscriptIn(spot) ?? [];
    const keys = keysOf(spot.code);
    if (key === undefined) {
      const isText = /^\d+$/.test(message) && keys.texts.includes(message);
      if (isText && subscript.length > 0) yield converted(spot, subscript, 'str', message);
      return;
    }
    const literal = literalOf(spot, subscript, key);
    const right = nearest(key, keys.texts) ?? otherCase(key, spot.code);
    const slip = right === null ? null : onlyLiteral(spot.code, right);
    if (slip && countOf(spot.code, key) > 1) {
      // The key is used elsewhere too, and the near one nowhere: the table has the slip.
      yield {
        source: applyEdits(context.source, [replace(slip, slip.text.replace(right ?? '', key))]),
        explanation: `\`${right ?? ''}\` is a slip for the key \`${key}\`.`,
      };
    } else if (literal && right !== null) {
      const quote = literal.text[0] ?? '"';
      yield {
        source: applyEdits(context.source, [replace(literal, quote + right + quote)]),
        explanation: `There is no key \`${key}\`; there is \`${right}\`.`,
      };
    } else if (
      keys.numbers.includes(key) &&
      subscript.length > 0 &&
      !(literal && subscript.includes(literal))
    ) {
      yield converted(spot, subscript, 'int', key);
    }
  },
  examples: [
    {
      before: program`
        person = {"name": "Ada", "birth_year": 1815}
        print(person["birthyear"])
      `,
      after: program`
        person = {"name": "Ada", "birth_year": 1815}
        print(person["birth_year"])
      `,
      output: '1815\n',
    },
    {
      before: program`
        prices = {"lamp": 35, "chari": 48}
        stock = {"lamp": 4, "chair": 9}
        print(prices["chair"] * stock["chair"])
      `,
      after: program`
        prices = {"lamp": 35, "chair": 48}
        stock = {"lamp": 4, "chair": 9}
        print(prices["chair"] * stock["chair"])
      `,
      output: '432\n',
    },
    {
      before: program`
        exits = {"hall": "celar", "cellar": "hall"}
        print(exits[exits["hall"]])
      `,
      after: program`
        exits = {"hall": "cellar", "cellar": "hall"}
        print(exits[exits["hall"]])
      `,
      output: 'hall\n',
    },
    {
      before: program`
        rooms = {1: "hall", 2: "attic"}
        wanted = "2"
        print(rooms[wanted])
      `,
      after: program`
        rooms = {1: "hall", 2: "attic"}
        wanted = "2"
        print(rooms[int(wanted)])
      `,
      output: 'attic\n',
    },
  ],
};

/** Where the key is written: in the brackets, or, when it came out of a variable, at the only other place. */
function literalOf({code}: Spot, subscript: readonly Token[], key: string): Token | null {
  const isKey = ({kind, text}: Token) => kind === 'string' && text.slice(1, -1) === key;
  // A key of another table is right there.
  const written = code.tokens.filter(
    (token, index) => isKey(token) && code.tokens[index + 1]?.text !== ':',
  );
  return subscript.find(isKey) ?? (written.length === 1 ? (written[0] ?? null) : null);
}

const literalsOf = ({tokens}: Code, text: string) =>
  tokens.filter(token => token.kind === 'string' && token.text.slice(1, -1) === text);

const countOf = (code: Code, text: string) => literalsOf(code, text).length;

function onlyLiteral(code: Code, text: string): Token | null {
  const [only, ...others] = literalsOf(code, text);
  return only && others.length === 0 ? only : null;
}

/** What stands in the last square brackets of the failing expression. */
function subscriptIn({tokens}: Spot): readonly Token[] | null {
  const close = tokens.findLastIndex(({text}) => text === ']');
  const open = close < 0 ? null : matchingBracket(tokens, close);
  return open === null || open === 0 ? null : tokens.slice(open + 1, close);
}

/** The keys that the program writes out: in dicts, and where items are assigned. */
function keysOf({tokens}: Code): {texts: string[]; numbers: string[]} {
  const found = tokens.filter((_, index) => {
    const [before, next, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    const inDict = /^[{,]$/.test(before?.text ?? '') && next?.text === ':';
    return inDict || (before?.text === '[' && next?.text === ']' && second?.text === '=');
  });
  // A text may hold JSON, whose keys look the same.
  const inTexts = tokens
    .filter(({kind, text}) => kind === 'string' && text.includes(':'))
    .flatMap(({text}) =>
      Array.from(text.matchAll(/["'](\w+)\\?["']\s*:/g), match => match[1] ?? ''),
    );
  return {
    texts: [
      ...found.flatMap(({kind, text}) => (kind === 'string' ? [text.slice(1, -1)] : [])),
      ...inTexts,
    ],
    numbers: found.flatMap(({kind, text}) => (kind === 'number' ? [text] : [])),
  };
}

/** The key as a word of some text of the program, with other capitals: a heading of a table, mostly. */
function otherCase(key: string, {tokens}: Code): string | null {
  const words = tokens
    .filter(({kind}) => kind === 'string')
    .flatMap(({text}) => text.match(/\w+/g) ?? [])
    .filter(word => word !== key && word.toLowerCase() === key.toLowerCase());
  const [only, ...others] = new Set(words);
  return only !== undefined && others.length === 0 ? only : null;
}

function converted({code}: Spot, tokens: readonly Token[], type: string, key: string) {
  const place = {start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0};
  const text =
    tokens.length === 1 && tokens[0]?.kind === 'number'
      ? `"${tokens[0].text}"`
      : called(type, code.source, tokens);
  return {
    source: applyEdits(code.source, [replace(place, text)]),
    explanation: `The key \`${key}\` is there as another type: \`${text}\` is of that one.`,
  };
}
