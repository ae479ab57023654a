import {inOnePlace} from '../../../rule-examples.ts';
import {textAt, textBetween, type Code} from '../../code/code.ts';
import {insertAfter, replaceTokens} from '../../code/edit.ts';
import {functionAround, splitAtCommas, type GoFunction} from '../../code/functions.ts';
import {statementEnd, statementStart} from '../../code/code.ts';
import {goRule, withFmt, type Mending, type Problem} from '../go-rule.ts';

/** A `return` with more or fewer values than the function says: `nil` for no error, or the type of the result. */
export const results = goRule({
  id: 'wrong-number-of-results',
  tier: 3,
  types: ['WrongResultCount'],
  *mend(problem) {
    const {code, index} = problem;
    const around = functionAround(code, index);
    const start = statementStart(code, index);
    if (!around || textAt(code, start) !== 'return') return;
    const [have, want] = ['have', 'want'].map(word => typesIn(problem, word));
    if (!have || !want) return;
    const end = statementEnd(code, start);
    const mending =
      want.length > have.length
        ? added(code, want.slice(have.length), end)
        : dropped(problem, around, have, want, start, end);
    if (mending) yield mending;
  },
  examples: [
    inOnePlace({
      before: withFmt(
        'func half(n int) (int, error) {',
        '\treturn n / 2',
        '}',
        '',
        'func main() {',
        '\tfmt.Println(half(8))',
        '}',
      ),
      wrong: 'return n / 2',
      right: 'return n / 2, nil',
      output: '4 <nil>\n',
    }),
    inOnePlace({
      before: withFmt(
        'func greet(name string) {',
        '\treturn "hi " + name',
        '}',
        '',
        'func main() {',
        '\tfmt.Println(greet("Ada"))',
        '}',
      ),
      wrong: 'func greet(name string) {',
      right: 'func greet(name string) string {',
      output: 'hi Ada\n',
    }),
  ],
});

/** The types in `have (int, error)`. */
function typesIn({report}: Problem, word: string): readonly string[] | null {
  const line = report.notes.find(note => note.startsWith(`${word} (`));
  const inner = /^\w+ \((.*)\)$/.exec(line ?? '')?.[1];
  if (inner === undefined) return null;
  return inner === '' ? [] : inner.split(', ');
}

/** Only of an error is it known what to return when there is none. */
function added(code: Code, missing: readonly string[], end: number): Mending | null {
  if (missing.length !== 1 || missing[0] !== 'error' || textAt(code, end - 1) === 'return')
    return null;
  return {
    edits: [insertAfter(code, end - 1, ', nil')],
    explanation: 'The function also returns an error, and there is none here.',
  };
}

function dropped(
  {code}: Problem,
  around: GoFunction,
  have: readonly string[],
  want: readonly string[],
  start: number,
  end: number,
): Mending | null {
  const values = splitAtCommas(code, start + 1, end);
  const last = values.at(-1);
  const lastKept = values.at(-2);
  if (
    have.length === want.length + 1 &&
    have.at(-1) === 'nil' &&
    last &&
    lastKept &&
    want.length > 0
  ) {
    return {
      edits: [
        {
          ...replaceTokens(code, last[0], last[1], ''),
          from: code.tokens[lastKept[1] - 1]?.end ?? 0,
        },
      ],
      explanation: `The function returns ${want.length === 1 ? 'one value' : `${want.length} values`}, and no error.`,
    };
  }
  const isMain = around.name === 'main' && around.receiver === null;
  const isKnown = have.every(type => !/^(?:nil|number)$/.test(type));
  if (want.length > 0 || isMain || around.bodyOpen === -1) return null;
  const types = isKnown
    ? have
    : have.map((type, at) => (type === 'number' ? numberType(code, values[at]) : type));
  if (types.some(type => type === null || type === 'nil')) return null;
  const written = types.length === 1 ? String(types[0]) : `(${types.join(', ')})`;
  return {
    edits: [insertAfter(code, around.close, ` ${written}`)],
    explanation: `The function returns a value, so it has to say of which type: ${written}.`,
  };
}

function numberType(code: Code, value: readonly [number, number] | undefined): string | null {
  const text = value ? textBetween(code, value[0], value[1]) : '';
  return /^-?\d+$/.test(text) ? 'int' : null;
}
