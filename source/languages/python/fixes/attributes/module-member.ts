import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {allAttributeUses, missingAttribute} from '../../code/attribute.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {addImport} from '../../code/imports.ts';
import {bindingsOf} from '../../code/names.ts';
import type {Code} from '../../code/parse.ts';
import {spotOf} from '../../code/spot.ts';

/**
 * Members that a module does not have, or no longer, with where they are: what is written in place of
 * `module.member`. A module that this needs is imported.
 */
const moved: Readonly<Record<string, string>> = {
  'datetime.now': 'datetime.datetime.now',
  'datetime.today': 'datetime.datetime.today',
  'datetime.utcnow': 'datetime.datetime.utcnow',
  'datetime.strptime': 'datetime.datetime.strptime',
  'datetime.fromisoformat': 'datetime.datetime.fromisoformat',
  'datetime.fromtimestamp': 'datetime.datetime.fromtimestamp',
  'datetime.combine': 'datetime.datetime.combine',
  'time.clock': 'time.perf_counter',
  'time.now': 'time.time',
  'string.letters': 'string.ascii_letters',
  'string.lowercase': 'string.ascii_lowercase',
  'string.uppercase': 'string.ascii_uppercase',
  'string.maketrans': 'str.maketrans',
  'itertools.izip': 'zip',
  'itertools.imap': 'map',
  'itertools.ifilter': 'filter',
  'itertools.izip_longest': 'itertools.zip_longest',
  'itertools.reduce': 'functools.reduce',
  'math.abs': 'abs',
  'math.max': 'max',
  'math.min': 'min',
  'math.sum': 'sum',
  'math.round': 'round',
  'math.random': 'random.random',
  'math.average': 'statistics.mean',
  'math.mean': 'statistics.mean',
  'math.PI': 'math.pi',
  'math.factor': 'math.factorial',
  'random.rand': 'random.random',
  'random.integer': 'random.randint',
  'random.random_integers': 'random.randint',
  'json.parse': 'json.loads',
  'json.stringify': 'json.dumps',
  'json.decode': 'json.loads',
  'json.encode': 'json.dumps',
  'json.read': 'json.loads',
  'json.write': 'json.dumps',
  'os.getcwdu': 'os.getcwd',
  'os.join': 'os.path.join',
  'os.exists': 'os.path.exists',
  'os.basename': 'os.path.basename',
  'os.dirname': 'os.path.dirname',
  'os.isfile': 'os.path.isfile',
  'os.isdir': 'os.path.isdir',
  'os.splitext': 'os.path.splitext',
  'sys.maxint': 'sys.maxsize',
  'sys.sleep': 'time.sleep',
  'sys.getcwd': 'os.getcwd',
  'os.argv': 'sys.argv',
  'os.exit': 'sys.exit',
  'inspect.getargspec': 'inspect.getfullargspec',
  'asyncio.async': 'asyncio.ensure_future',
  'asyncio.time': 'time.time',
  'collections.Mapping': 'collections.abc.Mapping',
  'collections.MutableMapping': 'collections.abc.MutableMapping',
  'collections.Iterable': 'collections.abc.Iterable',
  'collections.Iterator': 'collections.abc.Iterator',
  'collections.Callable': 'collections.abc.Callable',
  'collections.Sequence': 'collections.abc.Sequence',
  'collections.Hashable': 'collections.abc.Hashable',
  'collections.Set': 'collections.abc.Set',
  'urllib.urlencode': 'urllib.parse.urlencode',
  'urllib.quote': 'urllib.parse.quote',
  'urllib.unquote': 'urllib.parse.unquote',
  'urllib.urlopen': 'urllib.request.urlopen',
  'functools.map': 'map',
  'operator.isCallable': 'callable',
  're.matchall': 're.findall',
  're.find_all': 're.findall',
  're.find': 're.search',
  're.replace': 're.sub',
};
/** Modules that are imported on their own: importing what is above them is not enough. */
const submodules = ['os.path', 'collections.abc', 'urllib.parse', 'urllib.request'];

/** A member that a standard module never had or has no more, such as `time.clock` or `math.max`. */
export const moduleMember: Rule = {
  id: 'module-member',
  tier: 2,
  answers: report => {
    const missing = missingAttribute(report);
    return missing?.of === 'module' && Object.hasOwn(moved, `${missing.type}.${missing.attribute}`);
  },
  *suggest(context) {
    const spot = spotOf(context);
    const missing = missingAttribute(context.report);
    const right = missing && moved[`${missing.type}.${missing.attribute}`];
    if (!spot || !missing || right === undefined || right === null) return;
    const {code} = spot;
    const uses = allAttributeUses(code, missing.attribute).filter(
      ({receiver}) => receiver === missing.type,
    );
    if (uses.length === 0) return;
    const edits = uses.map(({start, name}) => replace({start, end: name.end}, right));
    yield {
      source: applyEdits(code.source, [...importFor(code, right), ...edits]),
      explanation: `The module \`${missing.type}\` has no \`${missing.attribute}\`: it is \`${right}\`.`,
    };
  },
  examples: [
    {
      before: program`
        import math

        print(math.max(1, 2), math.pi > 3)
      `,
      after: program`
        import math

        print(max(1, 2), math.pi > 3)
      `,
      output: '2 True\n',
    },
    {
      before: program`
        import datetime

        print(datetime.strptime("2024-02-01", "%Y-%m-%d").day)
      `,
      after: program`
        import datetime

        print(datetime.datetime.strptime("2024-02-01", "%Y-%m-%d").day)
      `,
      output: '1\n',
    },
    {
      before: program`
        import collections

        print(isinstance([], collections.Iterable))
      `,
      after: program`
        import collections
        import collections.abc

        print(isinstance([], collections.abc.Iterable))
      `,
      output: 'True\n',
    },
  ],
};

function importFor(code: Code, name: string): Edit[] {
  const module = submodules.find(sub => name.startsWith(`${sub}.`)) ?? name.split('.').at(-2);
  if (module === undefined || module === 'str' || name.startsWith('datetime.')) return [];
  const root = module.split('.', 1)[0];
  const isImported = bindingsOf(code).some(
    ({name: bound, kind}) => kind === 'import' && bound === root,
  );
  const needsMore = module.includes('.') && module !== 'os.path';
  return isImported && !needsMore ? [] : [addImport(code, `import ${module}`)];
}
