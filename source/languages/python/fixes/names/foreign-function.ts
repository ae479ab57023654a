import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {addImport} from '../../code/imports.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';

/** Python's functions for those of other languages and of Python 2, called with the same arguments. */
const functions: Readonly<Record<string, string>> = {
  'console.log': 'print',
  'console.info': 'print',
  'console.error': 'print',
  'System.out.println': 'print',
  'Console.WriteLine': 'print',
  'fmt.Println': 'print',
  println: 'print',
  puts: 'print',
  echo: 'print',
  parseInt: 'int',
  parseFloat: 'float',
  'Number.parseInt': 'int',
  'Number.parseFloat': 'float',
  'Integer.parseInt': 'int',
  'Double.parseDouble': 'float',
  'String.valueOf': 'str',
  Number: 'float',
  String: 'str',
  Boolean: 'bool',
  toString: 'str',
  to_string: 'str',
  strlen: 'len',
  length: 'len',
  size: 'len',
  raw_input: 'input',
  xrange: 'range',
  unicode: 'str',
  unichr: 'chr',
  long: 'int',
  readline: 'input',
  'Math.abs': 'abs',
  'Math.max': 'max',
  'Math.min': 'min',
  'Math.round': 'round',
  'Math.pow': 'pow',
  'Math.sqrt': 'math.sqrt',
  'Math.floor': 'math.floor',
  'Math.ceil': 'math.ceil',
  'Math.trunc': 'math.trunc',
  'Math.sin': 'math.sin',
  'Math.cos': 'math.cos',
  'Math.tan': 'math.tan',
  'Math.log': 'math.log',
  'Math.log2': 'math.log2',
  'Math.log10': 'math.log10',
  'Math.exp': 'math.exp',
  'Math.hypot': 'math.hypot',
  'Math.random': 'random.random',
  'JSON.stringify': 'json.dumps',
  'JSON.parse': 'json.loads',
  'Date.now': 'time.time',
};
/** Values, which are not called. */
const values: Readonly<Record<string, string>> = {'Math.PI': 'math.pi', 'Math.E': 'math.e'};
const firstParts: ReadonlySet<string> = new Set(
  [...Object.keys(functions), ...Object.keys(values)].map(name => name.split('.', 1)[0] ?? name),
);

/** Functions as other languages and Python 2 name them: `console.log`, `parseInt`, `xrange`. */
export const foreignFunction: Rule = {
  id: 'foreign-function',
  tier: 2,
  answers: report => firstParts.has(undefinedName(report) ?? ''),
  *suggest(context) {
    const spot = spotOf(context);
    const name = undefinedName(context.report);
    if (!spot || name === null) return;
    const {code} = spot;
    const found = callsOf(code, name);
    if (found.length === 0) return;
    const bound = new Set(bindingsOf(code).map(binding => binding.name));
    const modules = new Set(found.flatMap(({right}) => right.match(/^\w+(?=\.)/) ?? []));
    const imports = [...modules]
      .filter(m => !bound.has(m))
      .map(m => addImport(code, `import ${m}`));
    const [first] = found;
    yield {
      source: applyEdits(code.source, [...imports, ...found.map(({edit}) => edit)]),
      explanation: `Python's name for \`${first?.wrong}\` is \`${first?.right}\`.`,
    };
  },
  examples: [
    {
      before: program`
        names = ["Ada", "Grace"]
        console.log("names:", names)
        console.log("console.log")
      `,
      after: program`
        names = ["Ada", "Grace"]
        print("names:", names)
        print("console.log")
      `,
      output: "names: ['Ada', 'Grace']\nconsole.log\n",
    },
    {
      before: program`
        for n in xrange(2):
            print(n)
      `,
      after: program`
        for n in range(2):
            print(n)
      `,
      output: '0\n1\n',
    },
    {
      before: program`
        print(Math.floor(Math.sqrt(17)), Math.max(1, 2))
      `,
      after: program`
        import math

        print(math.floor(math.sqrt(17)), max(1, 2))
      `,
      output: '4 2\n',
    },
  ],
};

interface Found {
  readonly wrong: string;
  readonly right: string;
  readonly edit: Edit;
}

/** Every place where a foreign function whose name starts with `name` is called. */
function callsOf(code: Code, name: string): Found[] {
  const {tokens} = code;
  return tokens.flatMap((token, index): Found[] => {
    const starts = token.kind === 'name' && token.text === name;
    if (!starts || tokens[index - 1]?.text === '.') return [];
    let end = index;
    while (tokens[end + 1]?.text === '.' && tokens[end + 2]?.kind === 'name') end += 2;
    const wrong = tokens
      .slice(index, end + 1)
      .map(({text}) => text)
      .join('');
    const isCall = tokens[end + 1]?.text === '(';
    const right = isCall ? functions[wrong] : values[wrong];
    const last = tokens[end];
    if (right === undefined || !last) return [];
    return [{wrong, right, edit: replace({start: token.start, end: last.end}, right)}];
  });
}
