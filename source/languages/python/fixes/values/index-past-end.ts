import type {Rule, Suggestion} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, insert, replace, type Edit} from '../../code/edits.ts';
import {headerColon, textOf} from '../../code/expressions.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import {isClosing, isOpening, type Token} from '../../code/token.ts';

/** A loop or an index that goes one past the end: `range(len(x) + 1)`, `while i <= len(x)`, `x[len(x)]`, `x[i + 1]`. */
export const indexPastEnd: Rule = {
  id: 'index-past-end',
  tier: 2,
  answers: report =>
    report.type === 'IndexError' &&
    /(?:index|assignment index) out of range/.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    if (messageOf(context.report).startsWith('list assignment')) {
      const added = asAppend(spot);
      if (added) yield added;
    }
    const edits = loopsAround(spot).flatMap(loop => shortened(spot, loop));
    const own = itemPastEnd(spot);
    const suggestion = edits.length > 0 ? edits.slice(0, 1) : own;
    if (suggestion.length === 0) return;
    yield {
      source: applyEdits(context.source, suggestion),
      explanation: 'The last index is one less than the length: this went past the end.',
    };
  },
  examples: [
    {
      before: program`
        values = [4, 5]
        for i in range(len(values) + 1):
            print(values[i])
      `,
      after: program`
        values = [4, 5]
        for i in range(len(values)):
            print(values[i])
      `,
      output: '4\n5\n',
    },
    inOnePlace({
      before: program`
        values = [4, 5]
        i = 0
        while i <= len(values):
            print(values[i])
            i += 1
      `,
      wrong: 'while i <= len(values):',
      right: 'while i < len(values):',
      output: '4\n5\n',
    }),
    {
      before: program`
        values = [4, 5]
        print(values[len(values)])
      `,
      after: program`
        values = [4, 5]
        print(values[len(values) - 1])
      `,
      output: '5\n',
    },
    {
      before: program`
        values = [4, 6, 9]
        for i in range(len(values)):
            print(values[i + 1] - values[i])
      `,
      after: program`
        values = [4, 6, 9]
        for i in range(len(values) - 1):
            print(values[i + 1] - values[i])
      `,
      output: '2\n3\n',
    },
    {
      before: program`
        squares = []
        for i in range(3):
            squares[i] = i * i
        print(squares)
      `,
      after: program`
        squares = []
        for i in range(3):
            squares.append(i * i)
        print(squares)
      `,
      output: '[0, 1, 4]\n',
    },
  ],
};

/** Headers of the loops around the statement, innermost first. */
function loopsAround({code, statement}: Spot): LogicalLine[] {
  const loops: LogicalLine[] = [];
  let width = statement.width;
  for (let index = code.lines.indexOf(statement) - 1; index >= 0; index--) {
    const line = code.lines[index];
    if (!line || line.width >= width) continue;
    width = line.width;
    const word = line.tokens[0]?.text ?? '';
    if (word === 'def' || word === 'class') break;
    if (word === 'for' || word === 'while') loops.push(line);
  }
  return statement.tokens[0]?.text === 'while' ? [statement, ...loops] : loops;
}

/** The edit that lets a loop end one earlier, when its bound is the length of a sequence. */
function shortened(spot: Spot, {tokens}: LogicalLine): Edit[] {
  if (tokens[0]?.text === 'while') return shortenedWhile(spot, tokens);
  const open = tokens.findIndex(
    ({text}, index) => text === '(' && tokens[index - 1]?.text === 'range',
  );
  const close = open < 0 ? null : matchingBracket(tokens, open);
  const variable = tokens[1]?.text ?? '';
  if (close === null || !usesAsIndex(spot.tokens, variable)) return [];
  const end = lengthEnd(tokens, open + 1, close);
  if (end === null) return [];
  const [sign, amount, last] = [tokens[end + 1], tokens[end + 2], tokens[end]];
  if (sign?.text === '+' && amount?.kind === 'number' && end + 3 === close) {
    return [replace({start: last?.end ?? 0, end: amount.end}, '')];
  }
  const ahead = stepsAhead(spot.tokens, variable);
  return end + 1 === close && last && ahead !== null ? [insert(last.end, ` - ${ahead}`)] : [];
}

/** `i <= len(x)` as `i < len(x)`. */
function shortenedWhile({tokens: used}: Spot, tokens: readonly Token[]): Edit[] {
  const sign = tokens.findIndex(
    ({text}, index) =>
      text === '<=' &&
      tokens[index + 1]?.text === 'len' &&
      usesAsIndex(used, tokens[index - 1]?.text ?? ''),
  );
  const token = tokens[sign];
  const colon = headerColon(tokens) ?? tokens.length;
  return token && sign < colon ? [replace(token, '<')] : [];
}

/** `x[len(x)]` as `x[len(x) - 1]`. */
function itemPastEnd({tokens, code}: Spot): Edit[] {
  const close = tokens.length - 1;
  const open = tokens[close]?.text === ']' ? matchingBracket(tokens, close) : null;
  const index = open === null ? [] : tokens.slice(open + 1, close);
  const receiver = textOf(code.source, tokens.slice(0, open ?? 0));
  const last = index.at(-1);
  const isLength = textOf(code.source, index).replaceAll(' ', '') === `len(${receiver})`;
  return isLength && last ? [insert(last.end, ' - 1')] : [];
}

/** Index of the `)` of the last `len(…)` among the arguments of a `range`. */
function lengthEnd(tokens: readonly Token[], from: number, to: number): number | null {
  const at = tokens.findLastIndex(({text}, index) => text === 'len' && index >= from && index < to);
  return at < 0 ? null : matchingBracket(tokens, at + 1);
}

/** Whether a variable stands in square brackets. */
function usesAsIndex(tokens: readonly Token[], name: string): boolean {
  let depth = 0;
  return tokens.some(token => {
    if (isOpening(token) && token.text === '[') depth++;
    if (isClosing(token) && token.text === ']') depth--;
    return depth > 0 && token.kind === 'name' && token.text === name;
  });
}

/** The number that is added to a variable in the failing index: 1 for `x[i + 1]`. */
function stepsAhead(tokens: readonly Token[], name: string): string | null {
  const at = tokens.findIndex(
    ({text}, index) =>
      text === name && tokens[index + 1]?.text === '+' && tokens[index + 2]?.kind === 'number',
  );
  return at < 0 ? null : (tokens[at + 2]?.text ?? null);
}

/** `values[i] = x` for an empty list that is being filled: `values.append(x)`. */
function asAppend({code, statement}: Spot): Suggestion | null {
  const {tokens} = statement;
  const close = matchingBracket(tokens, 1);
  const [name, value] = [tokens[0], tokens.slice((close ?? 0) + 2)];
  if (!name || close === null || tokens[1]?.text !== '[' || tokens[close + 1]?.text !== '=')
    return null;
  const isEmpty = bindingsOf(code).some(
    ({name: bound, kind, line}) =>
      bound === name.text &&
      kind === 'assignment' &&
      /=\s*(?:\[\s*\]|list\(\))$/.test(textOf(code.source, line.tokens)),
  );
  if (!isEmpty || value.length === 0) return null;
  const text = `${name.text}.append(${textOf(code.source, value)})`;
  return {
    source: applyEdits(code.source, [replace(statement, text)]),
    explanation: 'An empty list has no items to assign to: new ones are appended.',
  };
}
