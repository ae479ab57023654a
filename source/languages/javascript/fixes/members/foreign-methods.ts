import type {FailedCall} from './failed-call.ts';

/** What to write in place of the whole call, receiver included; null when the arguments do not fit. */
export type Translation = (call: FailedCall) => string | null;

/** The name of the same method here, or how the call is written instead. */
export type Meaning = string | Translation;

const text = ({code, receiver}: FailedCall): string => code.slice(...receiver);

const argument = ({code, args}: FailedCall, index: number): string | null => {
  const found = args[index];
  return found === undefined ? null : code.slice(...found);
};

/** A translation for calls with so many arguments. */
function taking(
  count: number,
  write: (receiver: string, ...args: string[]) => string,
): Translation {
  return call => {
    if (call.args.length !== count) return null;
    return write(text(call), ...call.args.map(([from, to]) => call.code.slice(from, to)));
  };
}

const isEmpty = taking(0, receiver => `(${receiver}.length === 0)`);
const spread = (name: string): Translation =>
  taking(1, (receiver, list) => `${receiver}.${name}(...${list})`);
const equals = taking(1, (receiver, other) => `(${receiver} === ${other})`);

const list: Readonly<Record<string, Meaning>> = {
  append: 'push',
  add: 'push',
  push_back: 'push',
  enqueue: 'push',
  dequeue: 'shift',
  prepend: 'unshift',
  extend: spread('push'),
  addAll: spread('push'),
  insert: taking(2, (receiver, at, value) => `${receiver}.splice(${at}, 0, ${value})`),
  contains: 'includes',
  has: 'includes',
  index: 'indexOf',
  each: 'forEach',
  select: 'filter',
  where: 'filter',
  collect: 'map',
  all: 'every',
  any: 'some',
  findAll: 'filter',
  first: taking(0, receiver => `${receiver}[0]`),
  last: taking(0, receiver => `${receiver}.at(-1)`),
  get: taking(1, (receiver, index) => `${receiver}[${index}]`),
  copy: 'slice',
  clone: 'slice',
  isEmpty,
  is_empty: isEmpty,
  sum: taking(0, receiver => `${receiver}.reduce((total, value) => total + value, 0)`),
  max: taking(0, receiver => `Math.max(...${receiver})`),
  min: taking(0, receiver => `Math.min(...${receiver})`),
};

const string: Readonly<Record<string, Meaning>> = {
  upper: 'toUpperCase',
  toUpper: 'toUpperCase',
  upcase: 'toUpperCase',
  lower: 'toLowerCase',
  toLower: 'toLowerCase',
  downcase: 'toLowerCase',
  strip: 'trim',
  lstrip: 'trimStart',
  ltrim: 'trimStart',
  rstrip: 'trimEnd',
  rtrim: 'trimEnd',
  contains: 'includes',
  has: 'includes',
  find: 'indexOf',
  index: 'indexOf',
  compareTo: 'localeCompare',
  ljust: 'padEnd',
  rjust: 'padStart',
  zfill: taking(1, (receiver, width) => `${receiver}.padStart(${width}, '0')`),
  chars: taking(0, receiver => `[...${receiver}]`),
  toCharArray: taking(0, receiver => `[...${receiver}]`),
  splitlines: taking(0, receiver => `${receiver}.split('\\n')`),
  reverse: taking(0, receiver => `[...${receiver}].reverse().join('')`),
  equals,
  isEmpty,
  is_empty: isEmpty,
  to_i: taking(0, receiver => `Number.parseInt(${receiver}, 10)`),
  toInt: taking(0, receiver => `Number.parseInt(${receiver}, 10)`),
};

const map: Readonly<Record<string, Meaning>> = {
  put: 'set',
  add: 'set',
  insert: 'set',
  contains: 'has',
  containsKey: 'has',
  includes: 'has',
  has_key: 'has',
  hasKey: 'has',
  remove: 'delete',
  items: 'entries',
  getOrDefault: taking(2, (receiver, key, other) => `(${receiver}.get(${key}) ?? ${other})`),
  isEmpty: taking(0, receiver => `(${receiver}.size === 0)`),
};

const set: Readonly<Record<string, Meaning>> = {
  push: 'add',
  append: 'add',
  insert: 'add',
  contains: 'has',
  includes: 'has',
  remove: 'delete',
  discard: 'delete',
  isEmpty: taking(0, receiver => `(${receiver}.size === 0)`),
};

const hasKey = taking(1, (receiver, key) => `Object.hasOwn(${receiver}, ${key})`);
const count = taking(0, receiver => `Object.keys(${receiver}).length`);

const object: Readonly<Record<string, Meaning>> = {
  has_key: hasKey,
  hasKey,
  has: hasKey,
  contains: hasKey,
  containsKey: hasKey,
  includes: hasKey,
  keys: taking(0, receiver => `Object.keys(${receiver})`),
  values: taking(0, receiver => `Object.values(${receiver})`),
  entries: taking(0, receiver => `Object.entries(${receiver})`),
  items: taking(0, receiver => `Object.entries(${receiver})`),
  size: count,
  length: count,
  update: taking(1, (receiver, other) => `Object.assign(${receiver}, ${other})`),
  get: call => {
    const [key, other] = [argument(call, 0), argument(call, 1)];
    if (key === null) return null;
    return other === null ? `${text(call)}[${key}]` : `(${text(call)}[${key}] ?? ${other})`;
  },
};

const rounding = (name: string): Translation => taking(0, receiver => `Math.${name}(${receiver})`);

const number: Readonly<Record<string, Meaning>> = {
  abs: rounding('abs'),
  ceil: rounding('ceil'),
  floor: rounding('floor'),
  round: rounding('round'),
  sqrt: rounding('sqrt'),
  to_s: 'toString',
  equals,
};

/** By type, the methods of other languages. */
export const methodsByType: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  Array: list,
  String: string,
  Map: map,
  Set: set,
  Object: object,
  Number: number,
};

/** Members of globals as other languages name them. */
export const staticMethods: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  console: {
    print: 'log',
    println: 'log',
    write: 'log',
    writeLine: 'log',
    puts: 'log',
    printf: 'log',
  },
  JSON: {
    dumps: 'stringify',
    encode: 'stringify',
    loads: 'parse',
    decode: 'parse',
    serialize: 'stringify',
  },
  Math: {
    rand: 'random',
    power: 'pow',
    maximum: 'max',
    minimum: 'min',
    ceiling: 'ceil',
    int: 'trunc',
    fabs: 'abs',
  },
  Object: {items: 'entries'},
  path: {combine: 'join'},
  process: {getcwd: 'cwd', pwd: 'cwd'},
};
