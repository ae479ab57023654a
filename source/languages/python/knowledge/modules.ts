/** Public modules of `sys.stdlib_module_names` of CPython 3.13. */
export const standardModules: readonly string[] = `
  abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs
  codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses
  dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp
  fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html
  http imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math
  mimetypes mmap modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle
  pickletools pkgutil platform plistlib poplib posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc queue
  quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal
  site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys sysconfig
  syslog tarfile tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback
  tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml
  xmlrpc zipapp zipfile zipimport zlib zoneinfo`
  .trim()
  .split(/\s+/);

/** Well-known names of standard modules that programs use as if they were built in. */
const namesByModule: Readonly<Record<string, string>> = {
  abc: 'ABC ABCMeta abstractmethod',
  argparse: 'ArgumentParser Namespace',
  bisect: 'bisect_left bisect_right insort insort_left insort_right',
  collections: 'ChainMap Counter OrderedDict UserDict UserList defaultdict deque namedtuple',
  'collections.abc':
    'Hashable ItemsView KeysView MutableMapping MutableSequence MutableSet ValuesView',
  'concurrent.futures': 'ProcessPoolExecutor ThreadPoolExecutor as_completed',
  contextlib:
    'ExitStack asynccontextmanager closing contextmanager nullcontext redirect_stdout suppress',
  copy: 'deepcopy',
  dataclasses: 'asdict astuple dataclass field',
  datetime: 'timedelta timezone',
  decimal: 'Decimal ROUND_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP getcontext localcontext',
  enum: 'Enum Flag IntEnum IntFlag StrEnum auto',
  fractions: 'Fraction',
  functools:
    'cache cached_property cmp_to_key lru_cache partial reduce singledispatch total_ordering wraps',
  heapq: 'heapify heappop heappush heappushpop heapreplace nlargest nsmallest',
  io: 'BytesIO StringIO',
  itertools:
    'accumulate batched chain combinations combinations_with_replacement cycle dropwhile filterfalse groupby islice pairwise permutations product starmap takewhile zip_longest',
  math: 'acos asin atan atan2 ceil comb cos cosh degrees dist exp factorial floor fmod fsum gcd hypot inf isclose isfinite isinf isnan isqrt lcm log log10 log2 nan perm pi prod radians sin sinh sqrt tan tanh tau trunc',
  operator: 'attrgetter itemgetter methodcaller',
  pathlib: 'Path PurePath',
  random: 'choices randint randrange shuffle uniform',
  statistics: 'mean median mode pstdev pvariance stdev variance',
  string: 'ascii_letters ascii_lowercase ascii_uppercase',
  textwrap: 'dedent shorten',
  threading: 'Condition Event Lock RLock Semaphore Thread',
  time: 'monotonic perf_counter process_time sleep strftime',
  types: 'MappingProxyType SimpleNamespace',
  typing:
    'Any Callable ClassVar Dict Final FrozenSet Generator Generic Iterable Iterator List Literal Mapping NamedTuple NoReturn Optional Protocol Self Sequence Set Tuple Type TypeAlias TypeVar TypedDict Union',
  unittest: 'TestCase',
  'urllib.parse': 'parse_qs quote unquote urlencode urljoin urlparse urlsplit',
  uuid: 'uuid4',
  zoneinfo: 'ZoneInfo',
};

/** The module of each well-known name, such as `collections` for `defaultdict`. */
export const moduleOfName: ReadonlyMap<string, string> = new Map(
  Object.entries(namesByModule).flatMap(([module, names]) =>
    names.split(' ').map(name => [name, module] as const),
  ),
);
