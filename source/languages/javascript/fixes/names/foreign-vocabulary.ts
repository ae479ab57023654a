import type {Code} from '../../code/code.ts';
import {typeOf} from '../../code/types.ts';

/** Values and classes, in use as names rather than calls. */
export const constants: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  nil: 'null',
  Nil: 'null',
  NULL: 'null',
  Null: 'null',
  nullptr: 'null',
  Undefined: 'undefined',
  NAN: 'NaN',
  Nan: 'NaN',
  Inf: 'Infinity',
  inf: 'Infinity',
  self: 'this',
  Exception: 'Error',
  ValueError: 'Error',
  RuntimeError: 'Error',
  ArithmeticError: 'Error',
  IllegalArgumentException: 'Error',
  RuntimeException: 'Error',
  HashMap: 'Map',
  Dictionary: 'Map',
  HashSet: 'Set',
};

/** A call of a function that JavaScript does not have. */
export interface ForeignCall {
  readonly code: Code;
  /** First and last token of each argument. */
  readonly args: readonly (readonly [from: number, to: number])[];
}

/** What to write in place of the whole call; null when the arguments do not make it plain. */
type Translation = (call: ForeignCall) => string | null;

/** Calls that become a call of another function with the same arguments. */
export const renamed: Readonly<Record<string, string>> = {
  print: 'console.log',
  println: 'console.log',
  puts: 'console.log',
  echo: 'console.log',
  alert: 'console.log',
  printf: 'console.log',
  print_r: 'console.log',
  var_dump: 'console.log',
  str: 'String',
  float: 'Number',
  bool: 'Boolean',
  list: 'Array.from',
  chr: 'String.fromCharCode',
  exit: 'process.exit',
  abs: 'Math.abs',
  ceil: 'Math.ceil',
  floor: 'Math.floor',
  round: 'Math.round',
  sqrt: 'Math.sqrt',
  pow: 'Math.pow',
  random: 'Math.random',
  sin: 'Math.sin',
  cos: 'Math.cos',
};

/** Calls of a member of a foreign object: `System.out.println(x)`. */
export const renamedPaths: Readonly<Record<string, string>> = {
  'System.out.println': 'console.log',
  'System.out.print': 'console.log',
  'Console.WriteLine': 'console.log',
  'Console.Write': 'console.log',
  'fmt.Println': 'console.log',
  'fmt.Printf': 'console.log',
  'window.console.log': 'console.log',
  'window.alert': 'console.log',
  'Integer.parseInt': 'Number.parseInt',
  'Double.parseDouble': 'Number.parseFloat',
  'Arrays.asList': 'Array.of',
  'String.valueOf': 'String',
  'json.dumps': 'JSON.stringify',
  'json.loads': 'JSON.parse',
  'sys.exit': 'process.exit',
};

/** Calls that become something else than a call with the same arguments. */
export const translated: Readonly<Record<string, Translation>> = {
  len: length,
  strlen: length,
  sizeof: length,
  count: length,
  int: ({code, args: [value, ...more]}) =>
    value === undefined || more.length > 0 ? null : `Math.trunc(${code.slice(...value)})`,
  type: ({code, args: [value, ...more]}) =>
    value === undefined || more.length > 0 ? null : `typeof ${operand(code, value)}`,
  range: ({code, args}) => {
    const [start, end, ...more] = args.map(arg => code.slice(...arg));
    if (start === undefined || more.length > 0) return null;
    if (end === undefined) return `[...Array(${start}).keys()]`;
    return `Array.from({length: ${end} - ${start}}, (_, i) => i + ${start})`;
  },
  sum: ({code, args: [value, ...more]}) =>
    value === undefined || more.length > 0
      ? null
      : `${operand(code, value)}.reduce((total, value) => total + value, 0)`,
  max: call => extreme('max', call),
  min: call => extreme('min', call),
  sorted: ({code, args: [value, ...more]}) => {
    if (value === undefined || more.length > 0) return null;
    const held = typeOf(code, ...value)?.of?.name;
    if (held === 'Number') return `[...${operand(code, value)}].sort((a, b) => a - b)`;
    return held === 'String' ? `[...${operand(code, value)}].sort()` : null;
  },
  reversed: ({code, args: [value, ...more]}) =>
    value === undefined || more.length > 0 ? null : `[...${operand(code, value)}].reverse()`,
  enumerate: ({code, args: [value, ...more]}) =>
    value === undefined || more.length > 0 ? null : `${operand(code, value)}.entries()`,
  isinstance: ({code, args: [value, kind]}) =>
    value === undefined || kind === undefined || !/^[A-Z]/.test(code.text(kind[0]))
      ? null
      : `${operand(code, value)} instanceof ${code.slice(...kind)}`,
  ord: ({code, args: [value, ...more]}) =>
    value === undefined || more.length > 0 ? null : `${operand(code, value)}.charCodeAt(0)`,
};

function length({code, args: [value, ...more]}: ForeignCall): string | null {
  if (value === undefined || more.length > 0) return null;
  const type = typeOf(code, ...value);
  if (type?.name === 'Map' || type?.name === 'Set') return `${operand(code, value)}.size`;
  if (type?.name === 'Object') return `Object.keys(${code.slice(...value)}).length`;
  return `${operand(code, value)}.length`;
}

/** Python's `max(list)` is `Math.max(...list)`; with several numbers both are the same. */
function extreme(name: string, {code, args}: ForeignCall): string | null {
  const [value, ...more] = args;
  if (value === undefined) return null;
  if (more.length > 0) return `Math.${name}(${args.map(arg => code.slice(...arg)).join(', ')})`;
  return `Math.${name}(${code.text(value[0]) === '...' ? '' : '...'}${code.slice(...value)})`;
}

/** An argument as the operand of something that binds tightly. */
function operand(code: Code, [from, to]: readonly [number, number]): string {
  const text = code.slice(from, to);
  const simple = code.kind(from) !== 'number' && chainOnly(code, from, to);
  return simple ? text : `(${text})`;
}

function chainOnly(code: Code, from: number, to: number): boolean {
  if (code.kind(from) === 'keyword' && code.text(from) !== 'this') return false;
  for (let at = from; at <= to && at !== -1; at = code.skip(at)) {
    if (code.kind(at) === 'punctuator' && !/^(?:\.|\?\.|\(|\[|\))$/.test(code.text(at)))
      return false;
  }
  return true;
}
