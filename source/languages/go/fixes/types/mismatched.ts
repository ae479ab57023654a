import {endOfExpression, startOfExpression, textAt, type Code} from '../../code/code.ts';
import {replaceTokens, type Edit} from '../../code/edit.ts';
import {goRule, mainWith, type Mending, type Problem} from '../go-rule.ts';
import {conversion, conversionEdits} from './conversion.ts';
import {itemOfRange} from './item-of-range.ts';

/** Two operands of different types: the narrower is converted, and a literal is written as the other's type. */
export const mismatched = goRule({
  id: 'mismatched-types',
  tier: 3,
  types: ['MismatchedTypes', 'InvalidConversion'],
  message: /^invalid operation: .+ \((?:mismatched types .+ and .+|cannot convert .+)\)$/,
  *mend(problem) {
    const {code, message} = problem;
    const [, expression = '', left = '', right = ''] =
      /^invalid operation: (.{1,500}) \(mismatched types (.{1,100}) and (.{1,100})\)$/.exec(
        message,
      ) ?? [];
    const index = startOfExpression(code, problem.index, expression);
    const end = index === null ? null : endOfExpression(code, index, expression);
    if (index === null || end === null || left === '') return;
    const item = itemOfRange(code, index) ?? itemOfRange(code, end - 1);
    if (item !== null) {
      yield item;
      return;
    }
    const operator = mainOperator(code, index, end);
    if (operator === null) return;
    const one: Side = {from: index, to: operator, type: left};
    const other: Side = {from: operator + 1, to: end, type: right};
    const isSum = /^\+=?$/.test(textAt(code, operator));
    yield* mendSides(
      problem,
      one,
      other,
      isSum,
      textAt(code, operator).endsWith('=') && /^[-+*/%]=$/.test(textAt(code, operator)),
    );
  },
  examples: [
    {
      before: mainWith('price, n := 2.5, 4', 'fmt.Println(price * n)'),
      after: mainWith('price, n := 2.5, 4', 'fmt.Println(price * float64(n))'),
      output: '10\n',
    },
    {
      before: mainWith('word := "go"', 'fmt.Println(word[0] == "g")'),
      after: mainWith('word := "go"', "fmt.Println(word[0] == 'g')"),
      output: 'true\n',
    },
  ],
});

interface Side {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

function* mendSides(
  problem: Problem,
  left: Side,
  right: Side,
  isSum: boolean,
  isAssignment: boolean,
): Generator<Mending> {
  const literal =
    literalEdit(problem, left, right, isSum) ?? literalEdit(problem, right, left, isSum);
  if (literal) {
    yield {
      edits: [literal],
      explanation: `Both sides have to be of one type, ${left.type.replace('untyped ', '')} and ${right.type.replace('untyped ', '')} are two.`,
    };
    return;
  }
  const found = [
    ...converted(problem, right, left, isSum),
    ...(isAssignment ? [] : converted(problem, left, right, isSum)),
  ];
  if (found.length === 1) yield* found;
}

/** The types from narrow to wide; the narrower of two is converted. */
const widths = [
  'byte',
  'uint8',
  'int8',
  'int16',
  'uint16',
  'rune',
  'int32',
  'uint32',
  'int',
  'int64',
  'float32',
  'float64',
  'time.Duration',
];

function* converted(
  {code, source}: Problem,
  side: Side,
  other: Side,
  isSum: boolean,
): Generator<Mending> {
  const to = other.type.replace(/^untyped /, '');
  if (to === 'string' && !isSum) return;
  const isWider = widths.indexOf(side.type) > widths.indexOf(to);
  if (to !== 'string' && (isWider || !widths.includes(to))) return;
  // A quotient of whole numbers has lost its fraction already.
  const isQuotient = code.tokens.slice(side.from, side.to).some(({text}) => text === '/');
  const change = isQuotient && to.startsWith('float') ? null : conversion(side.type, to);
  const start = code.tokens[side.from]?.start;
  const end = code.tokens[side.to - 1]?.end;
  if (!change || start === undefined || end === undefined) return;
  yield {
    edits: conversionEdits(source, change, start, end),
    explanation: `${side.type} and ${to} do not go together, so the ${side.type} is converted.`,
  };
}

/** A literal of the wrong type, written as the other side's. */
function literalEdit({code}: Problem, side: Side, other: Side, isSum: boolean): Edit | null {
  if (!side.type.startsWith('untyped ') || side.to !== side.from + 1) return null;
  const text = textAt(code, side.from);
  const to = other.type.replace(/^untyped /, '');
  const put = (written: string) => replaceTokens(code, side.from, side.to, written);
  if (side.type === 'untyped string' && /^(?:byte|rune|uint8|int32)$/.test(to)) {
    const inner = text.slice(1, -1);
    const letter = inner === "'" ? "\\'" : inner === '\\"' ? '"' : inner;
    return /^(?:\\.|[^\\])$/u.test(inner) || inner === "'" ? put(`'${letter}'`) : null;
  }
  if (side.type === 'untyped string' && /^(?:int|int64|float64)$/.test(to)) {
    return /^"-?\d+"$/.test(text) && !isSum ? put(text.slice(1, -1)) : null;
  }
  if (to !== 'string') return null;
  if (side.type === 'untyped nil' && text === 'nil') return put('""');
  if (side.type === 'untyped rune')
    return put(`"${text.slice(1, -1).replace(/^"$/, '\\"').replace("\\'", "'")}"`);
  return /^untyped (?:int|float)$/.test(side.type) && isSum ? put(`"${text}"`) : null;
}

const levels = [
  ['||'],
  ['&&'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-', '|', '^'],
  ['*', '/', '%', '<<', '>>', '&', '&^'],
];
const assigning = /^(?:[-+*/%&|^]|<<|>>|&\^)=$/;

/** The operator that is applied last: of the lowest precedence, the last of several. */
function mainOperator(code: Code, from: number, to: number): number | null {
  const found: (number | undefined)[] = [];
  for (let at = from; at < to; at++) {
    const text = textAt(code, at);
    if (/^[([{]$/.test(text)) at = code.partner.get(at) ?? at;
    else if (assigning.test(text)) return at;
    const isUnary =
      at === from ||
      (code.tokens[at - 1]?.kind === 'operator' && !/^[)\]}]$/.test(textAt(code, at - 1)));
    const level = levels.findIndex(each => each.includes(text));
    if (level !== -1 && !isUnary) found[level] = at;
  }
  return found.find(each => each !== undefined) ?? null;
}
