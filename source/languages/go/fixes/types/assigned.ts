import {lines} from '../../../rule-examples.ts';
import {endOfExpression, statementStart, textAt, textBetween, type Code} from '../../code/code.ts';
import {insertAfter, insertBefore, replaceTokens, type Edit} from '../../code/edit.ts';
import {functionAround, functionsOf} from '../../code/functions.ts';
import {importEdits} from '../../code/imports.ts';
import {goRule, mainWith, withFmt, type Mending, type Problem} from '../go-rule.ts';
import {conversion, conversionEdits} from './conversion.ts';
import {itemOfRange} from './item-of-range.ts';

/** A value of one type where another is wanted, in an argument, a result, a literal or an assignment. */
export const assigned = goRule({
  id: 'wrong-type-of-value',
  tier: 3,
  types: ['IncompatibleAssign'],
  message: /^cannot use /,
  *mend(problem) {
    const use = readUse(problem);
    if (!use) return;
    const {code, source} = problem;
    const mending =
      itemOfRange(code, use.from) ??
      pointer(problem, use) ??
      error(problem, use) ??
      literal(problem, use) ??
      variadic(problem, use) ??
      call(code, use);
    if (mending) {
      yield mending;
      return;
    }
    const change = isRisky(code, use) || use.isConstant ? null : conversion(use.type, use.wanted);
    if (!change) return;
    const start = code.tokens[use.from]?.start ?? 0;
    const end = code.tokens[use.to - 1]?.end ?? start;
    yield {
      edits: conversionEdits(source, change, start, end),
      explanation: `A ${use.wanted} is wanted here, so the ${use.type} is converted.`,
    };
  },
  examples: [
    {
      before: mainWith('letter := "A"[0]', 'var name string = letter', 'fmt.Println(name)'),
      after: mainWith('letter := "A"[0]', 'var name string = string(letter)', 'fmt.Println(name)'),
      output: 'A\n',
    },
    {
      before: withFmt(
        'func check(n int) error {',
        '\tif n < 0 {',
        '\t\treturn "negative"',
        '\t}',
        '\treturn nil',
        '}',
        '',
        'func main() {',
        '\tfmt.Println(check(-1))',
        '}',
      ),
      after: lines(
        'package main',
        '',
        'import (',
        '\t"errors"',
        '\t"fmt"',
        ')',
        '',
        'func check(n int) error {',
        '\tif n < 0 {',
        '\t\treturn errors.New("negative")',
        '\t}',
        '\treturn nil',
        '}',
        '',
        'func main() {',
        '\tfmt.Println(check(-1))',
        '}',
      ),
      output: 'negative\n',
    },
  ],
});

interface Use {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly wanted: string;
  /** Such as `argument to double` or `return statement`. */
  readonly where: string;
  readonly isConstant: boolean;
  readonly remark: string;
}

const format =
  /^cannot use (.{1,600}?) \((.{1,300}?)\) as (.{1,200}?) value in (argument to \S+|return statement|assignment|variable declaration|struct literal|map literal|array or slice literal|send|range clause)(.*)$/;
const nilFormat = /^cannot use nil as (.{1,200}?) value in ([\w ]+)(.*)$/;

function readUse({code, index, message}: Problem): Use | null {
  const [, expression, what = '', wanted = '', where = '', remark = ''] =
    format.exec(message) ?? [];
  if (expression !== undefined) {
    const to = endOfExpression(code, index, expression);
    const type = /(?:of type|of \w+ type|untyped) (.+?)(?: constant.*)?$/.exec(what)?.[1] ?? '';
    const plain = type.replace(/ with .*$/, '');
    return to === null
      ? null
      : {from: index, to, type: plain, wanted, where, isConstant: /constant/.test(what), remark};
  }
  const [, type, place = '', rest = ''] = nilFormat.exec(message) ?? [];
  if (type === undefined || textAt(code, index) !== 'nil') return null;
  return {
    from: index,
    to: index + 1,
    type: 'nil',
    wanted: type,
    where: place,
    isConstant: true,
    remark: rest,
  };
}

/**
 * What was computed may be wrong rather than its type: a quotient of whole numbers that is to be a float has lost its
 * fraction already, and a number that is declared as a text may be meant as a number.
 */
function isRisky(code: Code, {type, wanted, from, to, where}: Use): boolean {
  if (type === 'int' && wanted === 'string') return where === 'variable declaration';
  if (!wanted.startsWith('float')) return false;
  const around = functionAround(code, from);
  const [start, end] =
    where === 'return statement' && around ? [around.bodyOpen, around.bodyClose] : [from, to];
  return code.tokens.slice(start, end).some(({text}) => /^\/=?$/.test(text));
}

function pointer({code}: Problem, {from, to, type, wanted, remark}: Use): Mending | null {
  const isStruct =
    textAt(code, to - 1) === '}' ||
    to - from === 1 ||
    textAt(code, to - 1) === ']' ||
    textAt(code, to - 2) === '.';
  if ((`*${type}` === wanted || remark.includes('has pointer receiver')) && isStruct) {
    return {
      edits: [insertBefore(code, from, '&')],
      explanation: `A pointer to the ${type} is wanted here.`,
    };
  }
  if (type === `*${wanted}`) {
    return {
      edits: [insertBefore(code, from, '*')],
      explanation: `The ${wanted} itself is wanted here, not a pointer to it.`,
    };
  }
  return null;
}

function error({code, source}: Problem, {from, to, type, wanted}: Use): Mending | null {
  if (wanted !== 'error' || type !== 'string') return null;
  const isFormat = textBetween(code, from, from + 3) === 'fmt.Sprintf';
  const edits: Edit[] = isFormat
    ? [replaceTokens(code, from, from + 3, 'fmt.Errorf')]
    : [
        insertBefore(code, from, 'errors.New('),
        insertAfter(code, to - 1, ')'),
        ...importEdits(source, 'errors'),
      ];
  return {edits, explanation: 'An error is wanted here, and a text is none.'};
}

/** A constant of the wrong type, written as the wanted one. */
function literal(
  {code}: Problem,
  {from, to, type, wanted, where, isConstant, remark}: Use,
): Mending | null {
  if (!isConstant || to !== from + 1) return null;
  const text = textAt(code, from);
  const put = (written: string): Mending => ({
    edits: [replaceTokens(code, from, to, written)],
    explanation: `A ${wanted} is wanted here, and ${text} is none.`,
  });
  if (type === 'nil')
    return wanted === 'string'
      ? put('""')
      : /^u?int\d*$|^float/.test(wanted) && where === 'return statement'
        ? put('0')
        : wanted === 'bool'
          ? put('false')
          : null;
  if (type === 'rune' && wanted === 'string')
    return put(`"${text.slice(1, -1).replace(/^"$/, '\\"').replace("\\'", "'")}"`);
  if (type === 'string' && /^(?:rune|byte)$/.test(wanted) && /^"[^\\"']"$/u.test(text))
    return put(`'${text.slice(1, -1)}'`);
  if (type === 'string' && /^(?:u?int\d*|float\d\d)$/.test(wanted) && /^"-?\d+"$/.test(text))
    return put(text.slice(1, -1));
  if (
    type === 'int' &&
    wanted === 'string' &&
    where !== 'variable declaration' &&
    where !== 'return statement'
  )
    return put(`"${text}"`);
  if (remark.includes('truncated') && where === 'variable declaration')
    return declaredType(code, from, wanted);
  return null;
}

/** `var price int = 2.5`: the value says what the type should have been. */
function declaredType(code: Code, value: number, wanted: string): Mending | null {
  const start = statementStart(code, value);
  if (
    textAt(code, value - 1) !== '=' ||
    textAt(code, value - 2) !== wanted ||
    textAt(code, start) !== 'var'
  )
    return null;
  return {
    edits: [replaceTokens(code, value - 2, value - 1, 'float64')],
    explanation: `${textAt(code, value)} is no ${wanted}, so the variable has to be a float64.`,
  };
}

function variadic({code}: Problem, {to, type, wanted, where}: Use): Mending | null {
  const name = /^argument to (\S+)$/.exec(where)?.[1] ?? '';
  const own = functionsOf(code).find(one => one.name === name);
  const takesMany = name === 'append' || own?.params.at(-1)?.type === `...${wanted}`;
  if (type !== `[]${wanted}` || !takesMany || textAt(code, to) !== ')') return null;
  return {
    edits: [insertAfter(code, to - 1, '...')],
    explanation: 'The items of the slice are wanted one by one, which three dots do.',
  };
}

/** A function is given where its result is wanted. */
function call(code: Code, {to, type, wanted}: Use): Mending | null {
  if (type !== `func() ${wanted}`) return null;
  return {
    edits: [insertAfter(code, to - 1, '()')],
    explanation: 'What the function returns is wanted here, so it has to be called.',
  };
}
