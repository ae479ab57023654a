import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {endsOperand, startsOperand} from '../../code/expressions.ts';
import {isCallBracket, openBrackets} from '../../code/open-brackets.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import {isClosing, isOpening, type Token} from '../../code/token.ts';

/** Values side by side in brackets, without the comma or the colon between them. */
export const missingComma: Rule = {
  id: 'missing-comma',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid syntax', 'cannot assign to', "':' expected"),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const {outer} = spot.code;
    const at = outer.findIndex(({start}) => start >= spot.at);
    const open = openBrackets(outer.slice(0, Math.max(at, 0))).at(-1);
    const bracket = outer[open ?? -1];
    if (open === undefined || !bracket) return;
    if (bracket.text === '(' && isGroup(outer, open)) return;
    const found = bracket.text === '{' ? dictGaps(outer, open) : gapsIn(outer, open);
    if (found.length === 0 || !found.some(({token}) => Math.abs(token.line - spot.line) <= 1))
      return;
    const [first] = found;
    const template = found.length === 1 && isTemplate(first?.token) ? first?.token : undefined;
    if (template) {
      yield {
        source: applyEdits(context.source, [insert(template.end, ' %')]),
        explanation: 'A text with places for values gets them by `%`.',
        tier: 3,
      };
    }
    yield {
      source: applyEdits(
        context.source,
        found.map(({token, text}) => insert(token.end, text)),
      ),
      explanation: `A ${first?.text === ':' ? 'colon' : 'comma'} is missing after \`${first?.token.text}\`.`,
      tier: template ? 3 : 2,
    };
  },
  examples: [
    {
      before: program`
        n = 3
        print("n is" n, "or" n + 1)
      `,
      after: program`
        n = 3
        print("n is", n, "or", n + 1)
      `,
      output: 'n is 3 or 4\n',
    },
    {
      before: program`
        total = 3
        print("sum: %d"  total)
      `,
      after: program`
        total = 3
        print("sum: %d" %  total)
      `,
      output: 'sum: 3\n',
    },
    {
      before: program`
        ages = {
            "Ada": 36
            "Bob": 27
            "Eve" 41,
        }
        print(ages["Bob"])
      `,
      after: program`
        ages = {
            "Ada": 36,
            "Bob": 27,
            "Eve": 41,
        }
        print(ages["Bob"])
      `,
      output: '27\n',
    },
    {
      before: program`
        def add(a b):
            return a + b


        print(add(1, 2))
      `,
      after: program`
        def add(a, b):
            return a + b


        print(add(1, 2))
      `,
      output: '3\n',
    },
    inOnePlace({
      before: program`
        rows = [
            {"n": 1}
            {"n": 2}
        ]
        print(len(rows))
      `,
      wrong: '{"n": 1}',
      right: '{"n": 1},',
      output: '2\n',
    }),
  ],
};

interface Gap {
  readonly token: Token;
  readonly text: ',' | ':';
}

/** Whether a bracket groups part of a formula or a condition: there an operator is missing, not a comma. */
function isGroup(tokens: readonly Token[], open: number): boolean {
  if (isCallBracket(tokens, open)) return false;
  const before = tokens[open - 1];
  const hasComma = directly(tokens, open).some(index => tokens[index]?.text === ',');
  return !hasComma && !(before === undefined || /^(?:=|return|in|[([{,:])$/.test(before.text));
}

/** Tokens directly inside a bracket that are followed by another value without anything between. */
function gapsIn(tokens: readonly Token[], open: number): Gap[] {
  return directly(tokens, open).flatMap(index => {
    const [token, next] = [tokens[index], tokens[index + 1]];
    return token && next && isGap(token, next) ? [{token, text: ','} as const] : [];
  });
}

/** In a dict each entry has one colon: after its key when that has none, else a comma ends it. */
function dictGaps(tokens: readonly Token[], open: number): Gap[] {
  const inner = directly(tokens, open);
  const isDict = inner.some(index => tokens[index]?.text === ':' || tokens[index]?.text === '=');
  const gaps: Gap[] = [];
  let hasColon = false;
  for (const index of inner) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token || !next) break;
    if (token.text === ',') hasColon = false;
    if (token.text === ':') hasColon = true;
    // `"a": "b"` above `"c": "d"`: the two strings in the middle are not one.
    const isNextKey = hasColon && next.kind === 'string' && tokens[index + 2]?.text === ':';
    if (!isGap(token, next) && !(token.kind === 'string' && isNextKey)) continue;
    const isKey: boolean = (isDict || token.kind === 'string') && !hasColon;
    gaps.push({token, text: isKey ? ':' : ','});
    hasColon = isKey;
  }
  return gaps;
}

/** Indexes of the tokens directly inside a bracket; closing ones of inner brackets, not what is between. */
function directly(tokens: readonly Token[], open: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let index = open + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (isClosing(token) && depth-- === 0) break;
    if (depth === 0) found.push(index);
    if (isOpening(token)) depth++;
  }
  return found;
}

function isGap(token: Token, next: Token): boolean {
  if (!endsOperand(token) || !startsOperand(next)) return false;
  const sameLine = next.line === token.line;
  // Strings that follow each other are one string; a bracket on the same line calls or asks for an item.
  if (token.kind === 'string' && next.kind === 'string') return false;
  if (isOpening(next) && next.text !== '{' && sameLine) return false;
  // `"He said "hi""`: quotes inside of a string, not two values.
  return token.kind !== 'string' && next.kind !== 'string' ? true : next.start > token.end;
}

/** Whether it is a text such as `"%d of %s"`. */
const isTemplate = (token: Token | undefined): boolean =>
  token?.kind === 'string' && /%(?:\.\d+)?[sdifrx]/.test(token.text);
