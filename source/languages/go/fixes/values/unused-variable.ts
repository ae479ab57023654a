import {statementEnd, statementStart, textAt, type Code} from '../../code/code.ts';
import {removeLines, replaceToken, replaceTokens} from '../../code/edit.ts';
import {visibleAt} from '../../code/declarations.ts';
import {splitAtCommas} from '../../code/functions.ts';
import {goRule, mainWith, type Mending, type Problem} from '../go-rule.ts';

/**
 * A variable that nothing reads. A new one that hides another of its name was to be that one; one of several becomes
 * `_`; one that holds but a plain value was left over. One that was computed may have been forgotten elsewhere.
 */
export const unusedVariable = goRule({
  id: 'unused-variable',
  tier: 3,
  types: ['UnusedVar'],
  *mend(problem) {
    const {code, index, message, errors} = problem;
    const name = message
      .replace(/^declared and not used: /, '')
      .replace(/ declared and not used$/, '');
    if (textAt(code, index) !== name || errors.some(({type}) => type.startsWith('Undeclared')))
      return;
    const operator = operatorOf(code, index);
    if (operator === null) return yield* leftOver(code, index);
    const start = firstName(code, index);
    const names = splitAtCommas(code, start, operator).map(([at]) => textAt(code, at));
    const hidden = visibleAt(code, start).filter(
      each => each.kind === 'variable' || each.kind === 'parameter',
    );
    if (names.every(each => each === '_' || hidden.some(one => one.name === each))) {
      yield {
        edits: [replaceToken(code, operator, '=')],
        explanation: `:= makes a new ${name} that hides the one outside; = changes that one.`,
      };
      return;
    }
    if (names.length > 1) yield blank(problem, start, operator, name, names);
    else yield* leftOver(code, index);
  },
  examples: [
    {
      before: mainWith(
        'best := 0',
        'for _, n := range []int{3, 5} {',
        '\tif n > 3 {',
        '\t\tbest := n',
        '\t}',
        '}',
        'fmt.Println(best)',
      ),
      after: mainWith(
        'best := 0',
        'for _, n := range []int{3, 5} {',
        '\tif n > 3 {',
        '\t\tbest = n',
        '\t}',
        '}',
        'fmt.Println(best)',
      ),
      output: '5\n',
    },
    {
      before: mainWith('for i, n := range []int{3, 5} {', '\tfmt.Println(n)', '}'),
      after: mainWith('for _, n := range []int{3, 5} {', '\tfmt.Println(n)', '}'),
      output: '3\n5\n',
    },
    {
      before: mainWith('debug := false', 'fmt.Println("hi")'),
      after: mainWith('fmt.Println("hi")'),
      output: 'hi\n',
    },
  ],
});

/** The `:=` of the declaration that a name is in; null for one with `var`. */
function operatorOf(code: Code, index: number): number | null {
  let at = index + 1;
  while (textAt(code, at) === ',') at += 2;
  return textAt(code, at) === ':=' ? at : null;
}

function firstName(code: Code, index: number): number {
  let at = index;
  while (textAt(code, at - 1) === ',') at -= 2;
  return at;
}

function blank(
  {code, index}: Problem,
  start: number,
  operator: number,
  name: string,
  names: readonly string[],
): Mending {
  const others = names.filter(each => each !== name && each !== '_');
  const isRange = textAt(code, operator + 1) === 'range';
  const explanation = `Nothing reads ${name}, and _ says so.`;
  if (others.length > 0) {
    const isLast = names.at(-1) === name;
    const edit =
      isRange && isLast
        ? {...replaceTokens(code, index, index + 1, ''), from: code.tokens[index - 2]?.end ?? 0}
        : replaceToken(code, index, '_');
    return {edits: [edit], explanation};
  }
  const text = isRange ? '' : names.map(() => '_').join(', ');
  const edits = isRange
    ? [{...replaceTokens(code, start, operator + 1, ''), to: code.tokens[operator + 1]?.start ?? 0}]
    : [replaceTokens(code, start, operator, text), replaceToken(code, operator, '=')];
  return {edits, explanation};
}

/** Removes the line of a declaration without a value, or with one that is no call and no other variable. */
function* leftOver(code: Code, index: number): Generator<Mending> {
  const start = statementStart(code, index);
  const end = statementEnd(code, start);
  const tokens = code.tokens.slice(start, end);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const plain = /^(?:true|false|nil|var|int|string|bool|float64|byte|rune)$/;
  const isPlain = tokens.every(
    ({kind, text}, at) => kind !== 'name' || start + at === index || plain.test(text),
  );
  if (
    !first ||
    !last ||
    !isPlain ||
    first.line !== last.line ||
    tokens.some(({text}) => text === '(' || text === '{')
  )
    return;
  const isAlone =
    code.tokens[start - 1]?.line !== first.line && code.tokens[end]?.line !== first.line;
  if (!isAlone || !/^(?:var|:=)$/.test(textAt(code, start === index ? start + 1 : start))) return;
  yield {
    edits: [removeLines(code, first.line, first.line)],
    explanation: `Nothing reads ${textAt(code, index)}, so it can go.`,
  };
}
