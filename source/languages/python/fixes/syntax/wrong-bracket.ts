import type {Rule} from '../../../rule.ts';
import {partnerOf} from '../../code/brackets.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {endsOperand, startsOperand} from '../../code/expressions.ts';
import {lineEndingOf} from '../../code/imports.ts';
import {isKeyword} from '../../code/keywords.ts';
import {openBrackets} from '../../code/open-brackets.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf, type SyntaxSpot} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';
import {program} from '../program.ts';

/** A closing bracket that does not match the one that is open, or that nothing opened. */
export const wrongBracket: Rule = {
  id: 'wrong-bracket',
  tier: 2,
  answers: report => isSyntaxError(report, 'closing parenthesis', 'unmatched '),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const closing = spot?.tokens[spot.index];
    if (!spot || !closing) return;
    if (spot.message.startsWith('unmatched')) yield* unmatched(spot, closing);
    else yield* mismatched(spot, closing);
  },
  examples: [
    {
      before: program`
        numbers = [1, 2]
        print(numbers[0)
      `,
      after: program`
        numbers = [1, 2]
        print(numbers[0])
      `,
      output: '1\n',
    },
    {
      before: program`
        print(max(1, 2])
      `,
      after: program`
        print(max(1, 2))
      `,
      output: '2\n',
    },
    {
      before: program`
        print("done"))
      `,
      after: program`
        print("done")
      `,
      output: 'done\n',
    },
    {
      before: program`
        total = sum [1, 2])
        print(total)
      `,
      after: program`
        total = sum([1, 2])
        print(total)
      `,
      output: '3\n',
    },
    {
      before: program`
        settings = {
            "sizes": [1, 2,
            "name": "box",
        }
        print(settings["name"])
      `,
      after: program`
        settings = {
            "sizes": [1, 2],
            "name": "box",
        }
        print(settings["name"])
      `,
      output: 'box\n',
    },
    {
      before: program`
        table = [
            ("a", 1),
            ("b", 2
        ]
        print(len(table))
      `,
      after: program`
        table = [
            ("a", 1),
            ("b", 2)
        ]
        print(len(table))
      `,
      output: '2\n',
    },
  ],
};

function* unmatched({code, tokens, index}: SyntaxSpot, closing: Token) {
  const opening = partnerOf(closing.text);
  // `sum [1, 2])`: two operands side by side show where the bracket was left out.
  const gap = tokens.findIndex((token, at) => {
    const next = tokens[at + 1];
    const isGap = next && at + 1 < index && endsOperand(token) && startsOperand(next);
    return isGap && token.kind === 'name' && next.start > token.end;
  });
  const [name, next] = [tokens[gap], tokens[gap + 1]];
  if (name && next && closing.text === ')') {
    yield {
      source: applyEdits(code.source, [replace({start: name.end, end: next.start}, opening)]),
      explanation: `The \`${closing.text}\` gets its \`${opening}\` after \`${name.text}\`.`,
    };
    return;
  }
  const isBlockEnd = closing.text === '}' && tokens.length === 1;
  if (isBlockEnd) return;
  yield {
    source: applyEdits(code.source, [replace(closing, '')]),
    explanation: `Nothing is open that the \`${closing.text}\` could close.`,
  };
}

function* mismatched({code, message}: SyntaxSpot, closing: Token) {
  const before = code.outer.slice(0, code.outer.indexOf(closing));
  const open = openBrackets(before);
  const bracket = before[open.at(-1) ?? -1];
  const outer = before[open.at(-2) ?? -1];
  // A brace of an f-string is in its token: that is another rule's work.
  if (!bracket || !message.includes(`opening parenthesis '${bracket.text}'`)) return;
  const missing = partnerOf(bracket.text);
  const isOuterClosed = outer?.text === partnerOf(closing.text);
  if (!isOuterClosed) {
    yield {
      source: applyEdits(code.source, [replace(closing, missing)]),
      explanation: `The \`${bracket.text}\` is closed by \`${missing}\`, not by \`${closing.text}\`.`,
    };
    return;
  }
  const {offset, text} = endFor(code.source, before, bracket, closing, missing);
  yield {
    source: applyEdits(code.source, [insert(offset, text)]),
    explanation: `The \`${bracket.text}\` on line ${bracket.line} gets its \`${missing}\`.`,
  };
}

/** Before the wrong bracket when they share a line, else at the end of the line on which it was opened. */
function endFor(
  source: string,
  before: readonly Token[],
  bracket: Token,
  closing: Token,
  text: string,
) {
  const last = before.at(-1) ?? bracket;
  if (bracket.line === closing.line) return {offset: last.end, text};
  const line = before.filter(token => token.line === bracket.line);
  const end = line.at(-1);
  if (end === bracket) {
    const lineStart = bracket.start - bracket.column + 1;
    const indent = /^[ \t]*/.exec(source.slice(lineStart, bracket.start))?.[0] ?? '';
    return {offset: last.end, text: `${lineEndingOf(source)}${indent}${text}`};
  }
  const isSeparator = end?.text === ',' || end?.text === ':' || isKeyword(end?.text ?? '');
  return {offset: (isSeparator ? line.at(-2) : end)?.end ?? last.end, text};
}
