import {inOnePlace, lines} from '../../../rule-examples.ts';
import {
  indentOf,
  isName,
  startsStatement,
  statementEnd,
  textAt,
  textBetween,
  type Code,
} from '../../code/code.ts';
import {insertBefore, type Edit} from '../../code/edit.ts';
import {declarationsOf} from '../../code/declarations.ts';
import {blockAround, functionAround, type GoFunction} from '../../code/functions.ts';
import {goRule, withFmt, type Mending} from '../go-rule.ts';

/** A function that ends without a `return`, where what it should return is plain from what it does. */
export const missingReturn = goRule({
  id: 'missing-return',
  tier: 3,
  types: ['MissingReturn'],
  *mend({code, index, errors}) {
    const around = functionAround(code, index);
    if (!around || around.bodyClose !== index) return;
    const last = lastStatement(code, around);
    if (
      last !== null &&
      isUnused(
        code,
        last,
        errors.map(({message}) => message),
      )
    ) {
      yield {
        edits: [insertBefore(code, last, 'return ')],
        explanation: 'The last value is what the function returns.',
      };
      return;
    }
    const value = plainEnd(code, around) ?? gathered(code, around);
    if (value !== null) yield withReturn(code, around, value);
  },
  examples: [
    inOnePlace({
      before: withFmt(
        'func sum(xs []int) int {',
        '\ttotal := 0',
        '\tfor _, x := range xs {',
        '\t\ttotal += x',
        '\t}',
        '}',
        '',
        'func main() {',
        '\tfmt.Println(sum([]int{1, 2}))',
        '}',
      ),
      wrong: '\t}\n',
      right: lines('\t}', '\treturn total'),
      output: '3\n',
    }),
    inOnePlace({
      before: withFmt(
        'func double(n int) int {',
        '\tn * 2',
        '}',
        '',
        'func main() {',
        '\tfmt.Println(double(4))',
        '}',
      ),
      wrong: 'n * 2',
      right: 'return n * 2',
      output: '8\n',
    }),
  ],
});

function withReturn(code: Code, around: GoFunction, value: string): Mending {
  const brace = code.tokens[around.bodyClose];
  const lineStart = code.lineStarts[(brace?.line ?? 1) - 1] ?? 0;
  const isOwnLine = code.source.slice(lineStart, brace?.start).trim() === '';
  const indent = indentOf(code, around.bodyClose);
  const edit: Edit = isOwnLine
    ? {from: lineStart, to: lineStart, text: `${indent}\treturn ${value}\n`}
    : insertBefore(code, around.bodyClose, `; return ${value} `);
  return {
    edits: [edit],
    explanation: `The function ends without saying what it returns, which is ${value}.`,
  };
}

/** The first token of the last statement of a body; null when it is a block or there is none. */
function lastStatement(code: Code, {bodyOpen, bodyClose}: GoFunction): number | null {
  let last: number | null = null;
  for (let at = bodyOpen + 1; at < bodyClose; at++) {
    if (startsStatement(code, at)) last = at;
    if (/^[([{]$/.test(textAt(code, at))) at = code.partner.get(at) ?? at;
  }
  return last;
}

/** Whether the compiler says that nothing uses the value of this statement, or it calls a function for its result. */
function isUnused(code: Code, start: number, messages: readonly string[]): boolean {
  const text = textBetween(code, start, statementEnd(code, start));
  return messages.some(each => each.endsWith(' is not used') && each.startsWith(text));
}

/** The other outcome, where all `return`s of a bool say the same, or all errors are returned where they appear. */
function plainEnd(code: Code, around: GoFunction): string | null {
  const returned = returnsOf(code, around);
  const [type, ...more] = around.results;
  if (type === undefined || returned.length === 0 || around.resultNames.length > 0)
    return type === 'error' && more.length === 0 && around.resultNames.length === 0 ? 'nil' : null;
  if (type === 'bool' && more.length === 0) {
    if (returned.every(each => each === 'true')) return 'false';
    if (returned.every(each => each === 'false')) return 'true';
  }
  const isErrorOnly = type === 'error' && more.length === 0;
  return isErrorOnly && returned.every(each => each !== 'nil') ? 'nil' : null;
}

function returnsOf(code: Code, around: GoFunction): string[] {
  const found: string[] = [];
  for (let at = around.bodyOpen + 1; at < around.bodyClose; at++) {
    if (textAt(code, at) !== 'return' || functionAround(code, at) !== around) continue;
    found.push(textBetween(code, at + 1, statementEnd(code, at)));
  }
  return found;
}

/** The one variable at the top of a body that is changed there and never returned: a sum, a list, a text. */
function gathered(code: Code, around: GoFunction): string | null {
  if (around.results.length !== 1) return null;
  const own = declarationsOf(code).filter(
    ({kind, index}) =>
      kind === 'variable' &&
      index > around.bodyOpen &&
      index < around.bodyClose &&
      blockAround(code, index)?.[0] === around.bodyOpen &&
      !/^(?:for|if|switch)$/.test(headOf(code, index)),
  );
  const returned = returnsOf(code, around);
  if (returned.length > 0) return null;
  const changed = own.filter(({name}) => changes(code, around, name));
  const [only, ...others] = changed;
  if (!only || others.length > 0) return null;
  const isOfType = only.type === null || only.type === around.results[0] || only.type === 'int';
  return isOfType ? only.name : null;
}

function headOf(code: Code, index: number): string {
  let at = index - 1;
  while (isName(code, at) || textAt(code, at) === ',') {
    if (/^(?:for|if|switch)$/.test(textAt(code, at))) return textAt(code, at);
    at -= 1;
  }
  return '';
}

function changes(code: Code, {bodyOpen, bodyClose}: GoFunction, name: string): boolean {
  for (let at = bodyOpen; at < bodyClose; at++) {
    if (textAt(code, at) !== name || textAt(code, at - 1) === '.') continue;
    const next = textAt(code, at + 1);
    if (/^(?:[-+*/|^]?=|\+\+|--)$/.test(next)) return true;
    const end = next === '[' ? code.partner.get(at + 1) : undefined;
    if (end !== undefined && /^(?:[-+*/|^]?=|\+\+|--)$/.test(textAt(code, end + 1))) return true;
  }
  return false;
}
