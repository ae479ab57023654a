import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {endsOperand, startsOperand} from '../../code/expressions.ts';
import {statementAt} from '../../code/logical-lines.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** Two operators side by side that are one in another language. */
const pairs: Readonly<Record<string, string>> = {
  '&&': 'and',
  '||': 'or',
  '===': '==',
  '!==': '!=',
  '<>': '!=',
  '=<': '<=',
  '=>': '>=',
};

/** Operators of other languages: `&&`, `||`, `!`, `===`, `<>`, `i++`. */
export const foreignOperator: Rule = {
  id: 'foreign-operator',
  tier: 2,
  answers: report => isSyntaxError(report),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const found = foreignOperators(spot.code);
    const own = found.find(({line}) => line === spot.line);
    if (!own) return;
    yield {
      source: applyEdits(
        context.source,
        found.map(({edit}) => edit),
      ),
      explanation: `Python writes \`${own.written}\` as \`${own.edit.text.trim()}\`.`,
    };
  },
  examples: [
    {
      before: program`
        a, b = True, False
        if a&&!b || a === b:
            print("a && !b")
        if !(a <> True):
            print("same")
      `,
      after: program`
        a, b = True, False
        if a and not b or a == b:
            print("a && !b")
        if not (a != True):
            print("same")
      `,
      output: 'a && !b\nsame\n',
    },
    {
      before: program`
        count = 0
        while count < 3:
            count++
        print(count)
      `,
      after: program`
        count = 0
        while count < 3:
            count += 1
        print(count)
      `,
      output: '3\n',
    },
    {
      before: program`
        n = 3
        if n => 3:
            print("enough")
      `,
      after: program`
        n = 3
        if n >= 3:
            print("enough")
      `,
      output: 'enough\n',
    },
  ],
};

interface Found {
  readonly written: string;
  readonly line: number;
  readonly edit: Edit;
}

function foreignOperators(code: Code): Found[] {
  const {outer, source} = code;
  return outer.flatMap((token, index): Found[] => {
    const next = outer[index + 1];
    const touches = next !== undefined && next.start === token.end;
    const written = touches ? token.text + next.text : token.text;
    const before = outer[index - 1];
    const text = touches ? wordFor(code, written, before, outer[index + 2]) : undefined;
    if (text !== undefined && next) {
      const edit = spaced(source, token.start, next.end, text);
      return [{written, line: token.line, edit}];
    }
    const isNot = token.text === '!' && next !== undefined && startsOperand(next);
    if (!isNot || (before && endsOperand(before) && before.line === token.line)) return [];
    return [
      {
        written: '!',
        line: token.line,
        edit: replace({start: token.start, end: next.start}, 'not '),
      },
    ];
  });
}

function wordFor(code: Code, written: string, before: Token | undefined, after: Token | undefined) {
  const endsLine = !after || after.line !== before?.line || after.text === ';';
  const isStep = (written === '++' || written === '--') && endsLine;
  if (isStep && isOperand(before)) return written === '++' ? '+= 1' : '-= 1';
  // Outside of conditions an arrow may also be one of JavaScript's functions.
  if (written === '=>' && !isInCondition(code, before)) return undefined;
  return Object.hasOwn(pairs, written) ? pairs[written] : undefined;
}

function isInCondition({lines}: Code, token: Token | undefined): boolean {
  const first = token && statementAt(lines, token.line)?.tokens[0];
  return first !== undefined && /^(?:if|elif|while|return|assert)$/.test(first.text);
}

const isOperand = (token: Token | undefined) => token !== undefined && endsOperand(token);

/** Words need space around them where symbols did not. */
function spaced(source: string, start: number, end: number, text: string): Edit {
  const left = /\s/.test(source[start - 1] ?? ' ') ? '' : ' ';
  const right = /\s/.test(source[end] ?? ' ') ? '' : ' ';
  return replace({start, end}, `${left}${text}${right}`);
}
