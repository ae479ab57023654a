import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace, type Edit} from '../../code/edits.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {textOf} from '../../code/expressions.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';

/** An item of a text or a tuple that is assigned to: they cannot change. */
export const fixedSequence: Rule = {
  id: 'fixed-sequence',
  tier: 3,
  answers: report =>
    /^'(?:str|tuple)' object (?:does not support item assignment|has no attribute '(?:append|extend|insert|remove|sort)')/.test(
      messageOf(report),
    ),
  *suggest(context) {
    const spot = spotOf(context);
    const isText = messageOf(context.report).startsWith("'str'");
    const letters = spot && isText ? asLetters(spot) : [];
    const isJoined = letters !== null && letters.length > 0;
    const edits = spot && (isJoined ? letters : isText ? sliced(spot) : asList(spot));
    if (!edits || edits.length === 0) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation: isJoined
        ? 'A text cannot change: a list of its letters can, until they are joined.'
        : isText
          ? 'A text cannot change: a new one is made with the other character in it.'
          : 'A tuple cannot change: a list can.',
    };
  },
  examples: [
    {
      before: program`
        word = "cat"
        word[0] = "b"
        print(word)
      `,
      after: program`
        word = "cat"
        word = word[:0] + "b" + word[0 + 1:]
        print(word)
      `,
      output: 'bat\n',
    },
    {
      before: program`
        letters = "cat"
        letters[-1] = "p"
        print("".join(letters))
      `,
      after: program`
        letters = list("cat")
        letters[-1] = "p"
        print("".join(letters))
      `,
      output: 'cap\n',
    },
    {
      before: program`
        point = (1, 2)
        point[0] = 5
        print(point[0], point[1])
      `,
      after: program`
        point = [1, 2]
        point[0] = 5
        print(point[0], point[1])
      `,
      output: '5 2\n',
    },
  ],
};

/** `s[i] = c` as `s = s[:i] + c + s[i + 1:]`, for an index that is not negative. */
function sliced({code, statement}: Spot): Edit[] {
  const {tokens} = statement;
  const close = matchingBracket(tokens, 1);
  const [name, sign] = [tokens[0], tokens[(close ?? 0) + 1]];
  if (!name || close === null || tokens[1]?.text !== '[' || sign?.text !== '=') return [];
  const index = tokens.slice(2, close);
  if (index.some(({text}) => text === ':' || text === '-')) return [];
  const at = textOf(code.source, index);
  const value = textOf(code.source, tokens.slice(close + 2));
  const text = `${name.text} = ${name.text}[:${at}] + ${value} + ${name.text}[${at} + 1:]`;
  return [replace(statement, text)];
}

/** A variable that is joined in the end was to have the letters of its text. */
function asLetters({code, statement, block}: Spot): Edit[] {
  const [name] = statement.tokens;
  const isJoined = code.tokens.some(
    ({text}, index) => text === 'join' && code.tokens[index + 2]?.text === name?.text,
  );
  const found = bindingsOf(code).filter(
    b => b.name === name?.text && b.kind === 'assignment' && b.scope === (block ?? null),
  );
  const line = found.length === 1 ? (found[0]?.line.tokens ?? []) : [];
  const [first, last] = [line[2], line.at(-1)];
  if (!isJoined || line[1]?.text !== '=' || !first || !last) return [];
  return [insert(first.start, 'list('), insert(last.end, ')')];
}

/** The tuple becomes a list where its variable gets it. */
function asList({code, tokens, statement}: Spot): Edit[] {
  const name = (tokens[0]?.kind === 'name' ? tokens[0] : statement.tokens[0])?.text;
  const found = bindingsOf(code).filter(b => b.name === name && b.kind === 'assignment');
  const line = found.length === 1 ? (found[0]?.line.tokens ?? []) : [];
  const open = line.findIndex(({text}) => text === '=') + 1;
  const close = matchingBracket(line, open);
  const [first, last] = [line[open], line[close ?? -1]];
  if (first?.text !== '(' || !last || close !== line.length - 1) return [];
  const comma = line[close - 1]?.text === ',' ? [replace(line[close - 1] ?? last, '')] : [];
  return [replace(first, '['), ...comma, replace(last, ']')];
}
