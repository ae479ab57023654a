import type {Rule} from '../../../rule.ts';
import {inOnePlace} from '../../../rule-examples.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, replaceToken, replaceTokens} from '../../code/edit.ts';
import {isCrash} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const pastTheEnd =
  /^index \d+ out of bounds|-overflow$|^assertion failed: __n < |_M_range_check|::at: __n|>= this->size\(\)/;

/** A loop that goes one step too far: `<=` for `<`, or a neighbour behind the last element. */
export const lastStep: Rule = {
  id: 'last-step',
  tier: 3,
  answers: report =>
    isCrash(report) && (pastTheEnd.test(report.message) || pastTheEnd.test(report.type)),
  *suggest({report, source, entry}) {
    const code = readCode(source);
    const places = report.frames.filter(({location}) => location.file === entry);
    for (const {location} of places.slice(0, 1)) {
      const found = loopsAround(code, location.line).flatMap(
        loop => shorter(code, loop, location.line) ?? [],
      );
      const [only, ...others] = found;
      if (only && others.length === 0) yield only;
    }
  },
  examples: [
    inOnePlace({
      before: mainWith(
        'int a[3] = {1, 2, 3};',
        'int sum = 0;',
        'for (int i = 0; i <= 3; i++) {',
        '    sum += a[i];',
        '}',
        'printf("%d\\n", sum);',
      ),
      wrong: 'for (int i = 0; i <= 3; i++) {',
      right: 'for (int i = 0; i < 3; i++) {',
      output: '6\n',
    }),
    inOnePlace({
      before: mainWith(
        'int a[3] = {1, 2, 4};',
        'int n = 3;',
        'for (int i = 0; i < n; i++) {',
        '    printf("%d\\n", a[i + 1] - a[i]);',
        '}',
      ),
      wrong: 'for (int i = 0; i < n; i++) {',
      right: 'for (int i = 0; i + 1 < n; i++) {',
      output: '1\n2\n',
    }),
  ],
};

/** A loop with a variable that counts up to a bound. Indices of tokens. */
interface Loop {
  readonly variable: string;
  /** Of `<` or `<=`. */
  readonly comparison: number;
}

function loopsAround(code: Code, line: number): readonly Loop[] {
  return code.indicesOf('for').flatMap(at => {
    const close = code.partner(at + 1);
    const first = code.indicesOf(';').find(each => each > at);
    if (close === -1 || first === undefined || first > close) return [];
    const [variable, comparison] = [code.text(first + 1), first + 2];
    if (!code.isName(first + 1) || !/^<=?$/.test(code.text(comparison))) return [];
    const end =
      code.text(close + 1) === '{'
        ? code.partner(close + 1)
        : code.indicesOf(';').find(each => each > close);
    const isAround = code.line(at) <= line && end !== undefined && line <= code.line(end);
    return isAround ? [{variable, comparison}] : [];
  });
}

function shorter(code: Code, {variable, comparison}: Loop, line: number) {
  const {from, end} = code.tokensOfLine(line);
  const indices = code.tokens.flatMap(({text}, at) => {
    const opens = text === '[' || (text === '(' && code.text(at - 1) === 'at');
    return opens && at >= from && at < end && code.text(at + 1) === variable ? [at] : [];
  });
  if (indices.length === 0) return null;
  const neighbours = indices.some(at => code.text(at + 2) === '+' && code.text(at + 3) === '1');
  const isEqual = code.text(comparison) === '<=';
  if (isEqual && indices.some(at => /^[\])]$/.test(code.text(at + 2)))) {
    return {
      source: edited(code, replaceToken(code, comparison, '<')),
      explanation: `The loop runs once too often: ${variable} must stay below its bound.`,
    };
  }
  if (isEqual || !neighbours) return null;
  return {
    source: edited(code, replaceTokens(code, comparison - 1, comparison - 1, `${variable} + 1`)),
    explanation: `The loop looks at the element behind ${variable}, so it must end one earlier.`,
  };
}
