import type {Rule, Suggestion} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {argumentsIn, matchingBracket, partnerOf} from '../../code/brackets.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {blockWords} from '../../code/keywords.ts';
import {isCallBracket, openBrackets} from '../../code/open-brackets.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf, type SyntaxSpot} from '../../code/syntax-spot.ts';
import {isOpening} from '../../code/token.ts';
import {builtinFunctions} from '../../knowledge/builtins.ts';
import {closingPlaces} from './closing-places.ts';

/** A bracket that is opened and never closed: where its end belongs on its own line, or on those below. */
export const missingBracket: Rule = {
  id: 'missing-bracket',
  tier: 2,
  answers: report =>
    /^'.' was never closed/.test(report.message) ||
    isSyntaxError(report, 'invalid syntax', "expected ':'", 'cannot assign'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const place = openedAt(spot);
    const bracket = place && spot.code.outer[place];
    if (!bracket) return;
    const closing = partnerOf(bracket.text);
    const slip = turnedRound(spot, place) ?? otherTwice(spot, place);
    if (slip) {
      yield slip;
      return;
    }
    const twice = sameTwice(spot, place);
    if (twice) yield twice;
    for (const {offset, text, tier} of closingPlaces(spot.code, place)) {
      yield {
        source: applyEdits(spot.code.source, [insert(offset, text)]),
        explanation: `The \`${bracket.text}\` on line ${bracket.line} gets its \`${closing}\`.`,
        tier: twice && tier === 2 ? 3 : tier,
      } satisfies Suggestion;
    }
  },
  examples: [
    {
      before: program`
        numbers = [1, 2, 3]
        print("sum:", sum(numbers)
        for n in numbers:
            print(n)
      `,
      after: program`
        numbers = [1, 2, 3]
        print("sum:", sum(numbers))
        for n in numbers:
            print(n)
      `,
      output: 'sum: 6\n1\n2\n3\n',
    },
    {
      before: program`
        for n in range(len("ab"):  # each
            print(n)
      `,
      after: program`
        for n in range(len("ab")):  # each
            print(n)
      `,
      output: '0\n1\n',
    },
    {
      before: program`
        point = dict(
            x=1,
            y=2,
        total = point["x"] + point["y"]
        print(total)
      `,
      after: program`
        point = dict(
            x=1,
            y=2,
        )
        total = point["x"] + point["y"]
        print(total)
      `,
      output: '3\n',
    },
    {
      before: program`
        n = 4
        print("n is " + str(n + "!")
      `,
      after: program`
        n = 4
        print("n is " + str(n) + "!")
      `,
      output: 'n is 4!\n',
    },
    {
      before: program`
        a, b = 1, 2
        if (a == 1 and (b == 2):
            print("both")
      `,
      after: program`
        a, b = 1, 2
        if (a == 1 and (b == 2)):
            print("both")
      `,
      output: 'both\n',
    },
    {
      before: program`
        a, b = 4, 8
        mean = (a + b / 2
        print(mean)
      `,
      after: program`
        a, b = 4, 8
        mean = (a + b) / 2
        print(mean)
      `,
      output: '6.0\n',
    },
    {
      before: program`
        print("largest:", max(1, 2){
      `,
      after: program`
        print("largest:", max(1, 2))
      `,
      output: 'largest: 2\n',
    },
    {
      before: program`
        best = 3
        print[("never more than", best)
      `,
      after: program`
        best = 3
        print("never more than", best)
      `,
      output: 'never more than 3\n',
    },
    {
      before: program`
        values = {"a": 3}
        if values["a" == 3:
            print("three")
      `,
      after: program`
        values = {"a": 3}
        if values["a"] == 3:
            print("three")
      `,
      output: 'three\n',
    },
    {
      before: program`
        data = [3, 1, 2
        data.sort()
        print(data)
      `,
      after: program`
        data = [3, 1, 2]
        data.sort()
        print(data)
      `,
      output: '[1, 2, 3]\n',
    },
  ],
};

/** `print(sum(values){`: the last bracket of the line opens where the one before it was to be closed. */
function turnedRound({code, line}: SyntaxSpot, place: number): Suggestion | null {
  const tokens = code.outer.filter(token => token.line === line);
  const isHeader = blockWords.has(tokens[0]?.text ?? '');
  const last = tokens.at(tokens.at(-1)?.text === ':' ? -2 : -1);
  const before = code.outer.slice(0, place);
  const open = before[openBrackets(before).at(-1) ?? -1];
  const isTurned =
    last === code.outer[place] && open?.line === line && (!isHeader || last !== tokens.at(-1));
  if (!isTurned || !last) return null;
  return {
    source: applyEdits(code.source, [replace(last, partnerOf(open.text))]),
    explanation: `The \`${open.text}\` is closed by \`${partnerOf(open.text)}\`, not by \`${last.text}\`.`,
  };
}

/** `print[("x")`: a function is called, and not asked for an item. */
function otherTwice({code}: SyntaxSpot, place: number): Suggestion | null {
  const [name, bracket, next] = code.outer.slice(place - 1, place + 2);
  const isFunction =
    builtinFunctions.includes(name?.text ?? '') ||
    code.blocks.some(block => block.kind === 'function' && block.name.text === name?.text);
  if (!bracket || bracket.text !== '[' || next?.text !== '(' || !isFunction) return null;
  return {
    source: applyEdits(code.source, [replace(bracket, '')]),
    explanation: `\`${name?.text}\` is called by its \`(\`: the \`[\` before it is one too many.`,
  };
}

/** `print((a, b)`: a call of two values, or of one pair. */
function sameTwice({code}: SyntaxSpot, place: number): Suggestion | null {
  const [bracket, next] = code.outer.slice(place, place + 2);
  const close = next?.text === '(' ? matchingBracket(code.outer, place + 1) : null;
  if (!bracket || bracket.text !== '(' || close === null) return null;
  if (!isCallBracket(code.outer, place) || argumentsIn(code.outer, place + 1, close).length < 2)
    return null;
  return {
    source: applyEdits(code.source, [replace(bracket, '')]),
    explanation: `The \`(\` on line ${bracket.line} stands there twice.`,
    tier: 3,
  };
}

/** Index of the bracket that was left open, as the message says, or as the line shows. */
function openedAt({code, message, at, tokens, index}: SyntaxSpot): number | null {
  if (message.includes('was never closed')) {
    const found = code.outer.findIndex(token => token.start === at && isOpening(token));
    return found < 0 ? null : found;
  }
  // A colon, or what follows the statement, cannot be inside of a bracket: one was left open before it.
  const pointed = tokens[index];
  const isHeaderEnd = pointed?.text === ':' && blockWords.has(tokens[0]?.text ?? '');
  const before = tokens.slice(0, index);
  const [open] = openBrackets(before);
  const bracket = before[open ?? -1];
  return isHeaderEnd && bracket ? code.outer.indexOf(bracket) : null;
}
