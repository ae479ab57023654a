import {applyEdits, replaceToken, replaceTokens} from '../../../javascript/code/edit.ts';
import {entryOf} from '../../../javascript/entry-of.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {typeArgumentsEnd} from '../../code/type-end.ts';
import {spotOf} from '../spot.ts';

const unknown = /^Cannot find name '([A-Za-z]\w{0,30})'/;
const wrapper = /'(\w+)' is a primitive, but '(\w+)' is a wrapper object/;

/** What other languages call the types that TypeScript has. */
const types: Readonly<Record<string, string>> = {
  int: 'number',
  integer: 'number',
  Int: 'number',
  Integer: 'number',
  float: 'number',
  Float: 'number',
  double: 'number',
  Double: 'number',
  long: 'number',
  i32: 'number',
  i64: 'number',
  u32: 'number',
  usize: 'number',
  f64: 'number',
  str: 'string',
  char: 'string',
  Str: 'string',
  bool: 'boolean',
  Bool: 'boolean',
  None: 'null',
  Void: 'void',
  Any: 'any',
  dict: 'Record',
  Dict: 'Record',
  HashMap: 'Map',
  HashSet: 'Set',
  List: 'Array',
  ArrayList: 'Array',
  Vec: 'Array',
};

/** A type as another language calls it: `int`, `bool`, `List<T>`. */
export const foreignType: Rule = {
  id: 'foreign-type',
  tier: 3,
  answers: ({message, notes}) =>
    entryOf(types, unknown.exec(message)?.[1] ?? '') !== undefined ||
    [message, ...notes].some(text => wrapper.test(text)),
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const {report} = context;
    const [, right, wrapped] =
      [report.message, ...report.notes].map(text => wrapper.exec(text)).find(Boolean) ?? [];
    const wrong = wrapped ?? code.text(index);
    const meant = right ?? entryOf(types, wrong);
    if (meant === undefined) return;
    const uses = code.tokens.flatMap(({text}, at) =>
      text === wrong && isType(code.text(at - 1), code.text(at + 1)) ? [at] : [],
    );
    const edits = uses.flatMap(at => {
      const end =
        meant === 'Array' && code.text(at + 1) === '<' ? typeArgumentsEnd(code, at + 1) : -1;
      const inner = code.slice(at + 2, end - 1);
      const isShort = end !== -1 && /^[\w$.[\]]+$/.test(inner) && code.text(at - 1) !== 'new';
      return isShort
        ? [replaceTokens(code, at, end, `${inner}[]`)]
        : [replaceToken(code, at, meant)];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(code.source, edits),
      explanation: `TypeScript calls the type ${wrong} ${meant}.`,
    };
  },
  examples: [
    {
      before: lines(
        'function half(value: int): string {',
        '  return (value / 2).toFixed(1);',
        '}',
        'console.log(half(5));',
      ),
      after: lines(
        'function half(value: number): string {',
        '  return (value / 2).toFixed(1);',
        '}',
        'console.log(half(5));',
      ),
      output: '2.5\n',
    },
  ],
};

/** A name after `:` or in `<…>`, not one that is called or a key. */
function isType(before: string, after: string): boolean {
  return /^(?:[:<|&,=(]|as|extends|new|keyof|=>)$/.test(before) && !/^[:.]$/.test(after);
}
