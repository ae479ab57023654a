import type {Code} from '../../code/code.ts';
import {replaceToken, replaceTokens} from '../../code/edit.ts';
import {statementEnd, variableAt} from '../../code/variables.ts';
import {javaRule, mainWith, type Mending} from '../java-rule.ts';

/** A loop that goes one step too far: `<=` for `<`, or a neighbour behind the last element. */
export const lastStep = javaRule({
  id: 'last-step',
  tier: 3,
  types: [
    'ArrayIndexOutOfBoundsException',
    'StringIndexOutOfBoundsException',
    'IndexOutOfBoundsException',
  ],
  message:
    /(?:Index|index|Index:) (\d+),? *(?:out of bounds for |Size: |length )?(?:length )?(\d+)/,
  *mend({code, match, line}) {
    if (match[1] !== match[2]) return;
    const found = loopsAround(code, line).flatMap(loop => shorter(code, loop, line) ?? []);
    const [only, ...others] = found;
    if (only && others.length === 0) yield only;
  },
  examples: [
    {
      before: mainWith(
        'int[] a = {1, 2, 3};',
        'int sum = 0;',
        'for (int i = 0; i <= a.length; i++) {',
        '    sum += a[i];',
        '}',
        'System.out.println(sum);',
      ),
      after: mainWith(
        'int[] a = {1, 2, 3};',
        'int sum = 0;',
        'for (int i = 0; i < a.length; i++) {',
        '    sum += a[i];',
        '}',
        'System.out.println(sum);',
      ),
      output: '6\n',
    },
    {
      before: mainWith(
        'int[] a = {1, 2, 4};',
        'for (int i = 0; i < a.length; i++) {',
        '    System.out.println(a[i + 1] - a[i]);',
        '}',
      ),
      after: mainWith(
        'int[] a = {1, 2, 4};',
        'for (int i = 0; i < a.length - 1; i++) {',
        '    System.out.println(a[i + 1] - a[i]);',
        '}',
      ),
      output: '1\n2\n',
    },
  ],
});

/** A loop with a variable that counts up to a length, or down from one. Indices of tokens. */
interface Loop {
  readonly variable: string;
  /** Of `<` or `<=`; of the last token of the first value for one that counts down. */
  readonly at: number;
  readonly boundEnd: number;
  readonly countsDown: boolean;
}

const lengthOf = /\.(?:length(?:\(\))?|size\(\))$/;

/** Whether a variable holds a length. With any other bound the array may be what is too short. */
function isNamedLength(code: Code, name: string, index: number): boolean {
  const variable = /^[a-zA-Z]\w*$/.test(name) ? variableAt(code, name, index) : undefined;
  if (variable === undefined || code.text(variable.nameAt + 1) !== '=') return false;
  return lengthOf.test(code.between(variable.nameAt + 2, statementEnd(code, variable.nameAt) - 1));
}

function loopsAround(code: Code, line: number): readonly Loop[] {
  return code.indicesOf('for').flatMap((at): readonly Loop[] => {
    const close = code.partner(at + 1);
    const signs = code.tokens.flatMap(({text}, index) =>
      text === ';' && index > at && index < close ? [index] : [],
    );
    const [first, second] = signs;
    if (close === -1 || first === undefined || second === undefined) return [];
    const end =
      code.text(close + 1) === '{' ? code.partner(close + 1) : statementEnd(code, close + 1);
    if (line < code.line(at) || line > code.line(end)) return [];
    const [variable, comparison] = [code.text(first + 1), code.text(first + 2)];
    const bound = code.between(first + 3, second - 1);
    const isLength = lengthOf.test(bound) || isNamedLength(code, bound, at);
    if (/^<=?$/.test(comparison) && isLength)
      return [{variable, at: first + 2, boundEnd: second - 1, countsDown: false}];
    const start =
      code.between(first - 1, first - 1) === ')'
        ? code.between(first - 5, first - 1)
        : code.between(first - 3, first - 1);
    if (
      /^(?:>=|>)$/.test(comparison) &&
      /\.(?:length(?:\(\))?|size\(\))$/.test(start) &&
      /--/.test(code.between(second + 1, close - 1))
    )
      return [{variable, at: first - 1, boundEnd: first - 1, countsDown: true}];
    return [];
  });
}

function shorter(
  code: Code,
  {variable, at, boundEnd, countsDown}: Loop,
  line: number,
): Mending | null {
  const {from, end} = code.tokensOfLine(line);
  const indices: number[] = [];
  for (let open = from; open < end; open++) {
    const isIndex =
      code.text(open) === '[' ||
      (code.text(open) === '(' && /^(?:get|charAt|set)$/.test(code.text(open - 1)));
    if (isIndex && code.text(open + 1) === variable) indices.push(open);
  }
  if (indices.length === 0) return null;
  const isPlain = indices.some(open => /^[\]),]$/.test(code.text(open + 2)));
  if (countsDown) {
    return isPlain
      ? {
          edits: [replaceToken(code, boundEnd, `${code.text(boundEnd)} - 1`)],
          explanation: `The last index is the length less one: ${variable} starts there.`,
        }
      : null;
  }
  if (code.text(at) === '<=' && isPlain) {
    return {
      edits: [replaceToken(code, at, '<')],
      explanation: `The loop runs once too often: ${variable} must stay below the length.`,
    };
  }
  const isNeighbour = indices.some(
    open => code.text(open + 2) === '+' && code.text(open + 3) === '1',
  );
  if (code.text(at) !== '<' || !isNeighbour) return null;
  return {
    edits: [replaceTokens(code, boundEnd, boundEnd, `${code.text(boundEnd)} - 1`)],
    explanation: `The loop looks at the element behind ${variable}, so it must end one earlier.`,
  };
}
