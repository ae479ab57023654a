const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const ofStr = words(`
  capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii
  isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip
  maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
  startswith strip swapcase title translate upper zfill`);
const ofSet = words(`
  add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset
  pop remove symmetric_difference symmetric_difference_update union update`);

/** The public attributes of built-in types, from `dir()` of CPython 3.13. */
export const methodsByType: Readonly<Record<string, readonly string[]>> = {
  str: ofStr,
  bytes: [
    ...ofStr.filter(name => !/^(?:format|encode|casefold|isnumeric)/.test(name)),
    'decode',
    'hex',
    'fromhex',
  ],
  list: words('append clear copy count extend index insert pop remove reverse sort'),
  dict: words('clear copy fromkeys get items keys pop popitem setdefault update values'),
  set: ofSet,
  tuple: words('count index'),
  int: words(
    'as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes',
  ),
  float: words('as_integer_ratio conjugate fromhex hex imag is_integer real'),
  frozenset: words(
    'copy difference intersection isdisjoint issubset issuperset symmetric_difference union',
  ),
  'collections.deque': words(
    'append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove reverse rotate',
  ),
  '_io.TextIOWrapper': words(
    'buffer close closed encoding flush mode name newlines read readable readline readlines seek tell truncate write writelines',
  ),
  're.Match': words(
    'end expand group groupdict groups lastgroup lastindex pos re regs span start string',
  ),
  'datetime.datetime': words(
    'astimezone combine ctime date day fold fromisoformat fromtimestamp hour isocalendar isoformat isoweekday microsecond minute month now replace second strftime strptime time timestamp timetuple today tzinfo utcnow weekday year',
  ),
};

/** Methods of built-in types that are called without arguments, mostly. */
export const bareMethods: ReadonlySet<string> = new Set(
  words(`
  capitalize clear copy isalnum isalpha isdigit islower isupper items keys lower lstrip pop popitem read readline
  readlines reverse rstrip sort split splitlines strip title upper values`),
);
