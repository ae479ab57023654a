import {nearest} from '../../../near-names.ts';
import type {Code} from '../../code/code.ts';
import {replaceToken, type Edit} from '../../code/edit.ts';
import {addImports, importsOf} from '../../code/imports.ts';
import {methodsOf, splitAtCommas} from '../../code/methods.ts';
import {keywords} from '../../code/syntax.ts';
import {typesOf} from '../../code/types.ts';
import {namesInScope} from '../../code/variables.ts';
import {knownClasses, ownClasses, wholeNameOf} from '../../knowledge/classes.ts';
import {membersOf} from '../../knowledge/members.ts';
import {javaRule, mainWith, programWith} from '../java-rule.ts';
import {symbolOf, unknownSymbol, type Symbol} from './symbol.ts';

/** A variable, method or class that is called almost so, or otherwise than in another language. */
export const misspeltName = javaRule({
  id: 'misspelt-name',
  tier: 2,
  types: ['cant.resolve'],
  message: unknownSymbol,
  *mend(problem) {
    const symbol = symbolOf(problem);
    const {code} = problem;
    if (!symbol || symbol.owner !== null) return;
    const {name, at} = symbol;
    // Of a class of a package the whole name is written, or it is one to be imported.
    if (code.text(at - 1) === '.' && symbol.kind !== 'class') return;
    const own = ownNameFor(code, symbol);
    if (own === null) return;
    yield {
      edits: [replaceToken(code, at, own.text), ...own.edits],
      explanation: `There is no '${name}' here; '${own.text}' is meant.`,
    };
  },
  examples: [
    {
      before: mainWith('int count = 3;', 'System.out.println(coutn);'),
      after: mainWith('int count = 3;', 'System.out.println(count);'),
      output: '3\n',
    },
    {
      before: programWith(
        ['static int twice(int n) {', '    return n * 2;', '}'],
        ['System.out.println(twise(2));'],
      ),
      after: programWith(
        ['static int twice(int n) {', '    return n * 2;', '}'],
        ['System.out.println(twice(2));'],
      ),
      output: '4\n',
    },
    {
      before: mainWith('string name = "Ada";', 'System.out.println(name);'),
      after: mainWith('String name = "Ada";', 'System.out.println(name);'),
      output: 'Ada\n',
    },
    {
      before: mainWith('System.out.println(max(1, 2));'),
      after: mainWith('System.out.println(Math.max(1, 2));'),
      output: '2\n',
    },
  ],
});

/** Types of other languages. */
const foreignTypes: Readonly<Record<string, string>> = {
  bool: 'boolean',
  Bool: 'boolean',
  str: 'String',
  integer: 'int',
  Int: 'int',
  int32: 'int',
  int64: 'long',
  float64: 'double',
  number: 'double',
  real: 'double',
  unsigned: 'int',
  auto: 'var',
  self: 'this',
};

interface OwnName {
  readonly text: string;
  readonly edits: readonly Edit[];
}

function ownNameFor(code: Code, symbol: Symbol): OwnName | null {
  const {kind, name, at} = symbol;
  const only = (text: string | null): OwnName | null => (text === null ? null : {text, edits: []});
  if (kind === 'method') return only(methodFor(code, name, at));
  const foreign = Object.hasOwn(foreignTypes, name) ? (foreignTypes[name] ?? null) : null;
  if (foreign !== null) return only(foreign);
  if (kind === 'variable') {
    const near = nearest(
      name,
      [...namesInScope(code, at)].filter(each => !keywords.has(each)),
      // `for (int row : row)`
      code.text(at - 1) === ':' && code.text(at - 2) === name ? 'alike' : 'differ',
    );
    const isStatic = code.text(at + 1) === '.';
    return near === null && isStatic ? classFor(code, name) : only(near);
  }
  return classFor(code, name);
}

/** A class of the program before one that is imported, and that before any of the library. */
function classFor(code: Code, name: string): OwnName | null {
  // It is only to be imported.
  if (knownClasses.has(name)) return null;
  const imported = importsOf(code).map(each => each.split('.').at(-1) ?? '');
  const near =
    nearest(
      name,
      typesOf(code).map(each => each.name),
    ) ??
    nearest(
      name,
      [...imported, ...ownClasses].filter(each => each !== '*'),
    ) ??
    nearest(name, [...knownClasses]);
  if (near === null) return null;
  const wholeName = wholeNameOf(near);
  const isThere =
    wholeName === undefined ||
    imported.includes(near) ||
    imported.includes('*') ||
    typesOf(code).some(each => each.name === near);
  return {text: near, edits: isThere ? [] : addImports(code, [wholeName])};
}

const bare: Readonly<Record<string, string>> = {
  print: 'System.out.print',
  println: 'System.out.println',
  printf: 'System.out.printf',
  puts: 'System.out.println',
  echo: 'System.out.println',
  parseInt: 'Integer.parseInt',
  parseDouble: 'Double.parseDouble',
};

function methodFor(code: Code, name: string, at: number): string | null {
  const count = splitAtCommas(code, at + 1, code.partner(at + 1)).length;
  const fitting = methodsOf(code).filter(
    ({params, returnType}) => returnType !== null && params.length === count,
  );
  const near = nearest(
    name,
    fitting.map(each => each.name),
    'alike',
  );
  if (near !== null) return near;
  if (Object.hasOwn(bare, name)) return bare[name] ?? null;
  if (membersOf('Math')?.has(name) && !/^(?:E|PI)$/.test(name)) return `Math.${name}`;
  return null;
}
