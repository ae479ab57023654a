/** What other languages call the functions of Go's packages. A name with a dot is in another package. */
export const foreignFunctions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'strings.toUpperCase': 'ToUpper',
    'strings.toLowerCase': 'ToLower',
    'strings.Upper': 'ToUpper',
    'strings.Lower': 'ToLower',
    'strings.upper': 'ToUpper',
    'strings.lower': 'ToLower',
    'strings.startsWith': 'HasPrefix',
    'strings.StartsWith': 'HasPrefix',
    'strings.endsWith': 'HasSuffix',
    'strings.EndsWith': 'HasSuffix',
    'strings.includes': 'Contains',
    'strings.Includes': 'Contains',
    'strings.indexOf': 'Index',
    'strings.IndexOf': 'Index',
    'strings.Find': 'Index',
    'strings.strip': 'TrimSpace',
    'strings.Strip': 'TrimSpace',
    'strings.replaceAll': 'ReplaceAll',
    'strconv.ToString': 'Itoa',
    'strconv.IntToString': 'Itoa',
    'strconv.ParseInteger': 'Atoi',
    'math.Power': 'Pow',
    'math.Ceiling': 'Ceil',
    'os.Argv': 'Args',
    'fmt.PrintLine': 'Println',
    'fmt.Format': 'Sprintf',
    'fmt.Error': 'Errorf',
    'errors.Error': 'New',
    'errors.Newf': 'fmt.Errorf',
  }),
);

/** A method of other languages as Go writes it: `$` is the receiver, `@` the arguments; the package comes first. */
export interface ForeignMethod {
  /** What it is called on: `slice`, `string`, `map`, `number` or `error`. */
  readonly on: string;
  readonly written: string;
  readonly path: string | null;
}

/** By name; those with the same name differ in what they are called on. */
export const foreignMethods: ReadonlyMap<string, readonly ForeignMethod[]> = [
  ...table('slice string map', 'length size len Len Length count', 'len($)', null),
  ...table('slice', 'append push push_back add Append Push Add', '$ = append($, @)', null),
  ...table('slice', 'contains includes', 'slices.Contains($, @)', 'slices'),
  ...table('slice', 'sort', 'slices.Sort($)', 'slices'),
  ...table('slice', 'reverse', 'slices.Reverse($)', 'slices'),
  ...table('slice', 'indexOf index', 'slices.Index($, @)', 'slices'),
  ...table('slice', 'join', 'strings.Join($, @)', 'strings'),
  ...table(
    'string',
    'toUpperCase toUpper upper ToUpper to_uppercase',
    'strings.ToUpper($)',
    'strings',
  ),
  ...table(
    'string',
    'toLowerCase toLower lower ToLower to_lowercase',
    'strings.ToLower($)',
    'strings',
  ),
  ...table('string', 'trim strip Trim TrimSpace', 'strings.TrimSpace($)', 'strings'),
  ...table('string', 'split Split', 'strings.Split($, @)', 'strings'),
  ...table('string', 'contains includes Contains', 'strings.Contains($, @)', 'strings'),
  ...table(
    'string',
    'startsWith startswith starts_with HasPrefix',
    'strings.HasPrefix($, @)',
    'strings',
  ),
  ...table('string', 'endsWith endswith ends_with HasSuffix', 'strings.HasSuffix($, @)', 'strings'),
  ...table('string', 'indexOf find Index', 'strings.Index($, @)', 'strings'),
  ...table('string', 'repeat Repeat', 'strings.Repeat($, @)', 'strings'),
  ...table('string', 'replace replaceAll ReplaceAll', 'strings.ReplaceAll($, @)', 'strings'),
  ...table('number', 'toString String to_string ToString', 'fmt.Sprint($)', 'fmt'),
  ...table('error', 'message Message msg', '$.Error()', null),
  ...table('map', 'get', '$[@]', null),
  ...table('map', 'remove delete', 'delete($, @)', null),
].reduce(grouped, new Map<string, ForeignMethod[]>());

type Entry = readonly [name: string, method: ForeignMethod];

function table(on: string, names: string, written: string, path: string | null): Entry[] {
  return on
    .split(' ')
    .flatMap(each => names.split(' ').map((name): Entry => [name, {on: each, written, path}]));
}

function grouped(
  all: Map<string, ForeignMethod[]>,
  [name, method]: Entry,
): Map<string, ForeignMethod[]> {
  return all.set(name, [...(all.get(name) ?? []), method]);
}
