import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {declarationsIn} from '../../code/declarations.ts';
import {replaceToken} from '../../code/edit.ts';
import {costOf} from '../../../near-names.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';
import {entryOf} from '../../entry-of.ts';

const keywords =
  'async await break case catch class const continue default delete do else export extends finally for from function get if import in instanceof let new null of return set static super switch throw try typeof var void while yield'.split(
    ' ',
  );

/** Keywords of other languages that stand for one of JavaScript's. */
const foreign: Readonly<Record<string, string>> = {
  def: 'function',
  fn: 'function',
  func: 'function',
  fun: 'function',
  sub: 'function',
  elif: 'else if',
  elsif: 'else if',
  elseif: 'else if',
  elsf: 'else if',
  except: 'catch',
  rescue: 'catch',
  raise: 'throw',
  foreach: 'for',
  forEach: 'for',
  val: 'const',
  auto: 'let',
  mut: 'let',
  local: 'let',
  my: 'let',
  int: 'let',
  float: 'let',
  double: 'let',
  string: 'let',
  String: 'let',
  bool: 'let',
  boolean: 'let',
  char: 'let',
  final: 'const',
  constant: 'const',
  and: '&&',
  AND: '&&',
  or: '||',
  OR: '||',
  not: '!',
  NOT: '!',
  is: '===',
  implements: 'extends',
  inherits: 'extends',
  extend: 'extends',
  None: 'null',
};

/** A keyword that is misspelt, or another language's: `fucntion`, `retrun`, `elif`, `and`. */
export const misspeltKeyword: Rule = {
  id: 'misspelt-keyword',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax), {further: true});
  },
  examples: [
    {
      before: lines('fucntion twice(n) {', '  return n * 2;', '}', 'console.log(twice(4));'),
      after: lines('function twice(n) {', '  return n * 2;', '}', 'console.log(twice(4));'),
      output: '8\n',
    },
    {
      before: lines(
        'const n = 5;',
        'if (n < 3) {',
        "  console.log('small');",
        '} elif (n < 9) {',
        "  console.log('middle');",
        '} elif (n < 99) {',
        "  console.log('large');",
        '}',
      ),
      after: lines(
        'const n = 5;',
        'if (n < 3) {',
        "  console.log('small');",
        '} else if (n < 9) {',
        "  console.log('middle');",
        '} else if (n < 99) {',
        "  console.log('large');",
        '}',
      ),
      output: 'middle\n',
    },
    {
      before: lines(
        'const [a, b] = [1, 2];',
        'if (a > 0 and not (b > 5 or b < 0)) console.log(a + b);',
      ),
      after: lines('const [a, b] = [1, 2];', 'if (a > 0 && !(b > 5 || b < 0)) console.log(a + b);'),
      output: '3\n',
    },
    {
      before: lines('int count = 3;', 'cosnt label = `n = ${count}`;', 'console.log(label);'),
      after: lines('let count = 3;', 'const label = `n = ${count}`;', 'console.log(label);'),
      output: 'n = 3\n',
    },
    {
      before: lines('class Dog extend Object {}', 'console.log(new Dog() instaceof Dog);'),
      after: lines('class Dog extends Object {}', 'console.log(new Dog() instanceof Dog);'),
      output: 'true\n',
    },
  ],
};

/** Each suspect by itself, those nearest to the error first, then all of them at once. */
function* attempts({code, at, line}: SyntaxContext): Generator<Attempt> {
  const declared = new Set(declarationsIn(code).map(one => one.name));
  const suspects = new Map<string, string>();
  for (const [index, token] of code.tokens.entries()) {
    const isNear = token.line === line || Math.abs(index - at) < 5;
    if (isNear) collect(code, index, declared, suspects);
  }
  for (const [word, meant] of suspects) yield attempt(code, new Map([[word, meant]]));
  for (let index = 0; index < code.tokens.length; index++) collect(code, index, declared, suspects);
  if (suspects.size > 1) yield attempt(code, suspects);
}

function collect(
  code: Code,
  index: number,
  declared: ReadonlySet<string>,
  into: Map<string, string>,
): void {
  const word = code.text(index);
  if (code.kind(index) !== 'name' || code.isProperty(index) || declared.has(word) || into.has(word))
    return;
  const meant = entryOf(foreign, word) ?? nearestKeyword(word);
  if (meant !== undefined && !into.has(word)) into.set(word, meant);
}

/** Short words have too many neighbours: only a swap or a case may be wrong with them. */
export function nearestKeyword(word: string): string | undefined {
  const near = keywords
    .map(keyword => ({keyword, cost: costOf(word, keyword, 'alike')}))
    .filter(
      ({keyword, cost}) =>
        Math.floor(cost) <= (keyword.length <= 5 ? 1 : 2) && (keyword.length > 2 || cost < 1),
    )
    .sort((a, b) => a.cost - b.cost);
  const [first, second] = near;
  return first !== undefined && first.cost !== second?.cost ? first.keyword : undefined;
}

function attempt(code: Code, meanings: ReadonlyMap<string, string>): Attempt {
  const edits = code.tokens.flatMap((token, index) => {
    const meant = meanings.get(token.text);
    if (meant === undefined || token.kind !== 'name' || code.isProperty(index) || code.isKey(index))
      return [];
    if (meant !== '!') return [replaceToken(code, index, meant)];
    const next = code.tokens[index + 1]?.start ?? token.end;
    return [{start: token.start, end: next, text: '!'}];
  });
  const list = [...meanings].map(([word, meant]) => `${meant} for ${word}`).join(', ');
  return {edits, explanation: `JavaScript reads no such word; meant is ${list}.`};
}
