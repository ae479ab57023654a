/** Names of the C library by header: https://en.cppreference.com/w/c/header. */
const c: Readonly<Record<string, string>> = {
  'assert.h': 'assert static_assert',
  'ctype.h':
    'isalnum isalpha isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper isxdigit tolower toupper',
  'errno.h': 'errno EINVAL ENOENT ENOMEM ERANGE',
  'float.h': 'DBL_EPSILON DBL_MAX DBL_MIN FLT_EPSILON FLT_MAX FLT_MIN',
  'inttypes.h': 'PRId32 PRId64 PRIu32 PRIu64 PRIx64',
  'limits.h':
    'CHAR_BIT CHAR_MAX CHAR_MIN INT_MAX INT_MIN LLONG_MAX LLONG_MIN LONG_MAX LONG_MIN SHRT_MAX UCHAR_MAX UINT_MAX ULONG_MAX ULLONG_MAX',
  'math.h':
    'acos asin atan atan2 cbrt ceil cos cosh exp exp2 fabs floor fmax fmin fmod hypot INFINITY isinf isnan log log10 log2 M_E M_PI NAN pow round sin sinh sqrt tan tanh trunc lround',
  'pthread.h':
    'pthread_create pthread_join pthread_mutex_lock pthread_mutex_t pthread_mutex_unlock pthread_t',
  'setjmp.h': 'jmp_buf longjmp setjmp',
  'signal.h': 'raise SIGABRT SIGINT signal SIGTERM',
  'stdarg.h': 'va_arg va_copy va_end va_list va_start',
  'stdbool.h': 'bool false true',
  'stddef.h': 'max_align_t offsetof ptrdiff_t',
  'stdint.h':
    'INT16_MAX int16_t INT32_MAX INT32_MIN int32_t INT64_MAX INT64_MIN int64_t int8_t intptr_t SIZE_MAX UINT16_MAX uint16_t UINT32_MAX uint32_t UINT64_MAX uint64_t UINT8_MAX uint8_t uintptr_t',
  'stdio.h':
    'EOF fclose feof ferror fflush fgetc fgets FILE fopen fprintf fputc fputs fread freopen fscanf fseek ftell fwrite getc getchar getline perror printf putc putchar puts remove rename rewind scanf setbuf setvbuf snprintf sprintf sscanf stderr stdin stdout ungetc vfprintf vprintf vsnprintf',
  'stdlib.h':
    'abort abs atexit atof atoi atol bsearch calloc div exit EXIT_FAILURE EXIT_SUCCESS free getenv labs llabs malloc qsort rand RAND_MAX realloc srand strtod strtol strtoll strtoul system',
  'string.h':
    'memchr memcmp memcpy memmove memset strcat strchr strcmp strcpy strcspn strdup strerror strlen strncat strncmp strncpy strndup strpbrk strrchr strspn strstr strtok strtok_r',
  'strings.h': 'strcasecmp strncasecmp',
  'time.h':
    'clock clock_t CLOCKS_PER_SEC ctime difftime gmtime localtime mktime strftime time time_t',
  'unistd.h': 'close fork getpid pipe read sleep unlink usleep write',
  'wchar.h': 'wcslen wprintf',
};

/** Names of the C++ library, all in the namespace `std`, by header: https://en.cppreference.com/w/cpp/header. */
const cpp: Readonly<Record<string, string>> = {
  algorithm:
    'adjacent_find all_of any_of binary_search clamp copy copy_if count count_if equal fill fill_n find find_if for_each generate is_sorted lower_bound max max_element merge min min_element minmax minmax_element next_permutation none_of nth_element partial_sort partition prev_permutation remove remove_if replace replace_if reverse rotate set_difference set_intersection set_union shuffle sort stable_sort transform unique upper_bound',
  any: 'any any_cast',
  array: 'array to_array',
  atomic: 'atomic',
  bitset: 'bitset',
  chrono: 'chrono',
  cmath:
    'abs acos asin atan atan2 cbrt ceil cos exp fabs floor fmod hypot isinf isnan log log10 log2 pow round sin sqrt tan trunc lround',
  complex: 'complex',
  cstdint: 'int16_t int32_t int64_t int8_t uint16_t uint32_t uint64_t uint8_t',
  cstdlib: 'abort atof atoi exit getenv rand srand strtol',
  cstring: 'memcpy memset strcmp strcpy strlen strcat strncpy',
  cctype: 'isalnum isalpha isdigit islower ispunct isspace isupper tolower toupper',
  ctime: 'time time_t clock',
  deque: 'deque',
  exception: 'exception terminate',
  format: 'format',
  forward_list: 'forward_list',
  fstream: 'fstream ifstream ofstream',
  functional: 'bind function greater hash invoke less minus multiplies plus ref',
  iomanip: 'boolalpha fixed hex left oct right setfill setprecision setw quoted',
  iostream: 'cerr cin clog cout endl flush istream ostream',
  iterator: 'advance back_inserter distance inserter istream_iterator next ostream_iterator prev',
  limits: 'numeric_limits',
  list: 'list',
  map: 'map multimap',
  memory: 'make_shared make_unique shared_ptr unique_ptr weak_ptr',
  mutex: 'lock_guard mutex scoped_lock unique_lock',
  numbers: 'numbers',
  numeric: 'accumulate gcd inner_product iota lcm partial_sum reduce',
  optional: 'make_optional nullopt optional',
  queue: 'priority_queue queue',
  random:
    'mt19937 normal_distribution random_device uniform_int_distribution uniform_real_distribution',
  ranges: 'ranges views',
  regex: 'regex regex_match regex_replace regex_search smatch',
  set: 'multiset set',
  span: 'span',
  sstream: 'istringstream ostringstream stringstream',
  stack: 'stack',
  stdexcept:
    'domain_error invalid_argument length_error logic_error out_of_range overflow_error range_error runtime_error underflow_error',
  string: 'getline stod stof stoi stol stoll stoul string to_string wstring',
  string_view: 'string_view',
  thread: 'thread this_thread',
  tuple: 'get make_tuple tie tuple',
  unordered_map: 'unordered_map unordered_multimap',
  unordered_set: 'unordered_set',
  utility: 'exchange forward make_pair move pair swap',
  variant: 'holds_alternative monostate variant visit',
  vector: 'vector',
};

function byName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([header, names]) =>
      names.split(' ').map(name => [name, header] as const),
    ),
  );
}

/** The header of each name of the C library. */
export const cHeaderOf: ReadonlyMap<string, string> = byName(c);
/** The header of each name in `std`. */
export const stdHeaderOf: ReadonlyMap<string, string> = byName(cpp);

/** Every standard header that a program may mean, those of C last. */
export const headers: readonly string[] = [...Object.keys(cpp), ...Object.keys(c)];
export const cHeaders: readonly string[] = Object.keys(c);

/** Headers that are not in the tables, since nobody names what is in them without. */
export const otherHeaders: readonly string[] = [
  'cassert',
  'cerrno',
  'cfloat',
  'climits',
  'cstddef',
  'cstdio',
  'ios',
  'istream',
  'ostream',
  'type_traits',
  'typeinfo',
  'initializer_list',
  'compare',
  'concepts',
  'condition_variable',
  'future',
  'new',
  'bit',
  'charconv',
  'filesystem',
  'valarray',
];
