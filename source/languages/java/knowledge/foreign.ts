/** What members are called in other languages, or in other classes, by what they are called here. */
const foreign: readonly (readonly [classes: RegExp, Readonly<Record<string, string>>])[] = [
  [
    /^(?:String|StringBuilder|StringBuffer)$/,
    {
      size: 'length',
      len: 'length',
      count: 'length',
      getLength: 'length',
      at: 'charAt',
      getCharAt: 'charAt',
    },
  ],
  [
    /^String$/,
    {
      upper: 'toUpperCase',
      lower: 'toLowerCase',
      toUpper: 'toUpperCase',
      toLower: 'toLowerCase',
      upperCase: 'toUpperCase',
      lowerCase: 'toLowerCase',
      startswith: 'startsWith',
      endswith: 'endsWith',
      substr: 'substring',
      includes: 'contains',
      find: 'indexOf',
      search: 'indexOf',
      empty: 'isEmpty',
      compare: 'compareTo',
      equalIgnoreCase: 'equalsIgnoreCase',
    },
  ],
  [
    /^(?:StringBuilder|StringBuffer)$/,
    {add: 'append', push: 'append', concat: 'append', write: 'append'},
  ],
  [
    /^(?:List|ArrayList|LinkedList|Vector|Collection|Set|HashSet|TreeSet|LinkedHashSet)$/,
    {
      push: 'add',
      append: 'add',
      push_back: 'add',
      insert: 'add',
      put: 'add',
      length: 'size',
      len: 'size',
      count: 'size',
      getSize: 'size',
      includes: 'contains',
      has: 'contains',
      extend: 'addAll',
      concat: 'addAll',
      empty: 'isEmpty',
    },
  ],
  [
    /^(?:List|ArrayList|LinkedList|Vector)$/,
    {
      at: 'get',
      elementAt: 'get',
      getAt: 'get',
      charAt: 'get',
      index: 'indexOf',
      findIndex: 'indexOf',
    },
  ],
  [
    /^(?:Map|HashMap|TreeMap|LinkedHashMap)$/,
    {
      add: 'put',
      set: 'put',
      insert: 'put',
      has: 'containsKey',
      contains: 'containsKey',
      hasKey: 'containsKey',
      keys: 'keySet',
      entries: 'entrySet',
      items: 'entrySet',
      length: 'size',
      count: 'size',
    },
  ],
  [
    /^(?:Queue|Deque|ArrayDeque|PriorityQueue|Stack)$/,
    {
      enqueue: 'add',
      dequeue: 'poll',
      length: 'size',
      count: 'size',
      append: 'add',
      top: 'peek',
      shift: 'poll',
    },
  ],
  [
    /^PrintStream$/,
    {
      writeln: 'println',
      writeLine: 'println',
      log: 'println',
      puts: 'println',
      WriteLine: 'println',
    },
  ],
  [
    /^Scanner$/,
    {
      readLine: 'nextLine',
      nextString: 'nextLine',
      readInt: 'nextInt',
      getInt: 'nextInt',
      getLine: 'nextLine',
    },
  ],
  [
    /^Integer$/,
    {
      parse: 'parseInt',
      parseInteger: 'parseInt',
      toInt: 'parseInt',
      MAX: 'MAX_VALUE',
      MIN: 'MIN_VALUE',
    },
  ],
  [/^Double$/, {parse: 'parseDouble', toDouble: 'parseDouble'}],
  [
    /^Math$/,
    {
      ceiling: 'ceil',
      power: 'pow',
      squareRoot: 'sqrt',
      absolute: 'abs',
      maximum: 'max',
      minimum: 'min',
    },
  ],
  [
    /^Character$/,
    {
      isNumber: 'isDigit',
      isNumeric: 'isDigit',
      isAlpha: 'isLetter',
      isSpace: 'isWhitespace',
      isUpper: 'isUpperCase',
      isLower: 'isLowerCase',
    },
  ],
];

/** What a member of a class is called in Java that has another name elsewhere. */
export function ownNameOf(className: string, member: string): string | undefined {
  for (const [classes, names] of foreign) {
    if (classes.test(className) && Object.hasOwn(names, member)) return names[member];
  }
  return undefined;
}
