/**
 * Methods and attributes of other languages and of Python 2 with what Python has for them, by the type of the
 * object. `$` is the object, `$1` the first argument: `a.includes(b)` becomes `b in a`. A bare word is another name
 * for the method. Of several, the first with as many arguments counts.
 */
type Rewrites = Readonly<Record<string, readonly string[]>>;

const any: Rewrites = {
  toString: ['str($)'],
  to_s: ['str($)'],
  to_string: ['str($)'],
  equals: ['$ == $1'],
};

const sized: Rewrites = {
  length: ['len($)'],
  size: ['len($)'],
  len: ['len($)'],
  Length: ['len($)'],
  Count: ['len($)'],
  isEmpty: ['len($) == 0'],
  is_empty: ['len($) == 0'],
  empty: ['len($) == 0'],
  contains: ['$1 in $'],
  includes: ['$1 in $'],
  include: ['$1 in $'],
  has: ['$1 in $'],
  Contains: ['$1 in $'],
};

const sequence: Rewrites = {
  ...any,
  ...sized,
  indexOf: ['index'],
  index_of: ['index'],
  slice: ['$[$1:$2]', '$[$1:]'],
  first: ['$[0]'],
  last: ['$[-1]'],
  reversed: ['$[::-1]'],
  sorted: ['sorted($)'],
  at: ['$[$1]'],
};

const list: Rewrites = {
  ...sequence,
  push: ['append'],
  push_back: ['append'],
  pushBack: ['append'],
  add: ['append'],
  Add: ['append'],
  enqueue: ['append'],
  addAll: ['extend'],
  append_all: ['extend'],
  concat: ['$ + $1'],
  update: ['extend'],
  shift: ['$.pop(0)'],
  popleft: ['$.pop(0)'],
  pop_front: ['$.pop(0)'],
  dequeue: ['$.pop(0)'],
  pop_back: ['$.pop()'],
  unshift: ['$.insert(0, $1)'],
  appendleft: ['$.insert(0, $1)'],
  push_front: ['$.insert(0, $1)'],
  prepend: ['$.insert(0, $1)'],
  removeAt: ['pop'],
  remove_at: ['pop'],
  get: ['$[$1]'],
  set: ['$[$1] = $2'],
  peek: ['$[-1]'],
  top: ['$[-1]'],
  back: ['$[-1]'],
  front: ['$[0]'],
  join: ['$1.join($)'],
  map: ['list(map($1, $))'],
  filter: ['list(filter($1, $))'],
  sum: ['sum($)'],
  max: ['max($)'],
  min: ['min($)'],
  find: ['index'],
};

const str: Rewrites = {
  ...sequence,
  toLowerCase: ['lower'],
  toLower: ['lower'],
  to_lower: ['lower'],
  lowercase: ['lower'],
  downcase: ['lower'],
  tolower: ['lower'],
  toUpperCase: ['upper'],
  toUpper: ['upper'],
  to_upper: ['upper'],
  uppercase: ['upper'],
  upcase: ['upper'],
  toupper: ['upper'],
  trim: ['strip'],
  Trim: ['strip'],
  trimStart: ['lstrip'],
  trimLeft: ['lstrip'],
  ltrim: ['lstrip'],
  trimEnd: ['rstrip'],
  trimRight: ['rstrip'],
  rtrim: ['rstrip'],
  chomp: ['rstrip'],
  indexOf: ['find'],
  index_of: ['find'],
  lastIndexOf: ['rfind'],
  charAt: ['$[$1]'],
  char_at: ['$[$1]'],
  charCodeAt: ['ord($[$1])'],
  substring: ['$[$1:$2]', '$[$1:]'],
  substr: ['$[$1:]'],
  replaceAll: ['replace'],
  replace_all: ['replace'],
  gsub: ['replace'],
  hasPrefix: ['startswith'],
  hasSuffix: ['endswith'],
  reverse: ['$[::-1]'],
  concat: ['$ + $1'],
  append: ['$ += $1'],
  push: ['$ += $1'],
  repeat: ['$ * $1'],
  padStart: ['rjust'],
  padEnd: ['ljust'],
  toCharArray: ['list($)'],
  chars: ['list($)'],
  to_i: ['int($)'],
  to_f: ['float($)'],
  decode: ['$', '$'],
};

const dict: Rewrites = {
  ...any,
  ...sized,
  has_key: ['$1 in $'],
  hasKey: ['$1 in $'],
  containsKey: ['$1 in $'],
  contains_key: ['$1 in $'],
  ContainsKey: ['$1 in $'],
  hasOwnProperty: ['$1 in $'],
  containsValue: ['$1 in $.values()'],
  has_value: ['$1 in $.values()'],
  iteritems: ['items'],
  viewitems: ['items'],
  entries: ['items'],
  entrySet: ['items'],
  iterkeys: ['keys'],
  viewkeys: ['keys'],
  keySet: ['keys'],
  itervalues: ['values'],
  viewvalues: ['values'],
  put: ['$[$1] = $2'],
  set: ['$[$1] = $2'],
  add: ['$[$1] = $2', 'update'],
  insert: ['$[$1] = $2'],
  append: ['$[$1] = $2', 'update'],
  getOrDefault: ['get'],
  get_or_default: ['get'],
  fetch: ['get'],
  putIfAbsent: ['setdefault'],
  putAll: ['update'],
  merge: ['update'],
  extend: ['update'],
  remove: ['pop'],
  delete: ['pop'],
};

const set: Rewrites = {
  ...any,
  ...sized,
  append: ['add'],
  push: ['add'],
  insert: ['add'],
  delete: ['discard'],
  erase: ['discard'],
  extend: ['update'],
  addAll: ['update'],
  retainAll: ['intersection_update'],
  removeAll: ['difference_update'],
};

const deque: Rewrites = {
  ...any,
  ...sized,
  push: ['append'],
  add: ['append'],
  enqueue: ['append'],
  put: ['append'],
  shift: ['popleft'],
  dequeue: ['popleft'],
  pop_left: ['popleft'],
  unshift: ['appendleft'],
  push_front: ['appendleft'],
  append_left: ['appendleft'],
  peek: ['$[0]'],
};

const number: Rewrites = {
  ...any,
  toFixed: ['format($, ".$1f")'],
  round: ['round($, $1)', 'round($)'],
  abs: ['abs($)'],
};

const iterator: Rewrites = {...any, next: ['next($)']};

const byType: Readonly<Record<string, Rewrites>> = {
  list,
  str,
  dict,
  defaultdict: dict,
  'collections.defaultdict': dict,
  'collections.OrderedDict': dict,
  Counter: dict,
  set,
  tuple: {...sequence, append: ['$ += ($1,)'], push: ['$ += ($1,)']},
  'collections.deque': deque,
  int: number,
  float: number,
  bytes: {...any, ...sized, encode: ['$', '$']},
  range: {...any, ...sized},
  frozenset: {...any, ...sized},
  bytearray: {...any, ...sized, push: ['append']},
  bool: any,
  generator: iterator,
  map: iterator,
  filter: iterator,
  zip: iterator,
  enumerate: iterator,
  '_csv.reader': iterator,
  '_io.TextIOWrapper': iterator,
};

/** What Python has for a foreign attribute of a type; null when nothing is known. */
export function rewritesOf(type: string, attribute: string): readonly string[] | null {
  const known = byType[type] ?? (type.endsWith('_iterator') ? iterator : undefined);
  return known && Object.hasOwn(known, attribute) ? (known[attribute] ?? null) : null;
}

/** Foreign names that no Python library uses either: they are wrong wherever they stand. */
const onlyForeign =
  /[a-z][A-Z]|^(?:push|push_back|unshift|has_key|iteritems|iterkeys|itervalues|trim|length|includes|substr|substring)$/;

/** Whether an attribute is foreign on every object, and is written the same way on all that are known. */
export function isForeignEverywhere(attribute: string): boolean {
  const meanings = Object.values(byType).flatMap(rewrites =>
    Object.hasOwn(rewrites, attribute) ? [String(rewrites[attribute])] : [],
  );
  return onlyForeign.test(attribute) && new Set(meanings).size === 1;
}
