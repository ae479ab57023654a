/** The package of each class that programs commonly use and have to import. */
const packages: Readonly<Record<string, string>> = {
  'java.util': `ArrayList List Map HashMap TreeMap LinkedHashMap Set HashSet TreeSet LinkedHashSet Deque ArrayDeque Queue
    PriorityQueue LinkedList Stack Vector Iterator ListIterator Collections Arrays Scanner Random Objects Optional OptionalInt
    OptionalDouble OptionalLong Comparator Collection EnumMap EnumSet StringJoiner StringTokenizer UUID Locale BitSet Currency
    NoSuchElementException InputMismatchException ConcurrentModificationException EmptyStackException SortedMap SortedSet
    NavigableMap NavigableSet Hashtable Properties Calendar GregorianCalendar IntSummaryStatistics DoubleSummaryStatistics
    Timer TimerTask AbstractMap AbstractList MissingResourceException SequencedCollection IdentityHashMap WeakHashMap Base64
    HexFormat Formatter Spliterator`,
  'java.util.function': `Function BiFunction Supplier Consumer BiConsumer Predicate BiPredicate UnaryOperator BinaryOperator
    IntFunction IntPredicate IntUnaryOperator IntBinaryOperator ToIntFunction ToDoubleFunction ToLongFunction IntSupplier
    DoubleSupplier BooleanSupplier IntConsumer DoubleUnaryOperator DoubleBinaryOperator DoubleFunction LongUnaryOperator
    IntToDoubleFunction ToIntBiFunction ToDoubleBiFunction ObjIntConsumer`,
  'java.util.stream': 'Collectors Stream IntStream DoubleStream LongStream Collector StreamSupport',
  'java.util.regex': 'Pattern Matcher PatternSyntaxException MatchResult',
  'java.util.concurrent': `ExecutorService Executors Future CompletableFuture Callable TimeUnit ConcurrentHashMap
    ConcurrentLinkedQueue CountDownLatch CopyOnWriteArrayList ExecutionException BlockingQueue LinkedBlockingQueue
    ArrayBlockingQueue ThreadLocalRandom ConcurrentMap Semaphore ScheduledExecutorService CyclicBarrier Executor
    TimeoutException CompletionException ForkJoinPool RecursiveTask ConcurrentSkipListMap`,
  'java.util.concurrent.atomic': 'AtomicInteger AtomicLong AtomicBoolean AtomicReference LongAdder',
  'java.util.concurrent.locks': 'Lock ReentrantLock ReadWriteLock ReentrantReadWriteLock Condition',
  'java.io': `IOException File FileReader FileWriter BufferedReader BufferedWriter InputStreamReader FileNotFoundException
    PrintWriter PrintStream InputStream OutputStream UncheckedIOException StringReader StringWriter Serializable
    ByteArrayOutputStream ByteArrayInputStream ObjectOutputStream ObjectInputStream FileInputStream FileOutputStream Closeable
    Reader Writer OutputStreamWriter`,
  'java.nio.file': 'Files Path Paths NoSuchFileException StandardOpenOption',
  'java.nio.charset': 'StandardCharsets Charset',
  'java.time': `LocalDate LocalTime LocalDateTime Duration Period Instant ZonedDateTime ZoneId DayOfWeek Month Year YearMonth
    ZoneOffset Clock OffsetDateTime`,
  'java.time.format': 'DateTimeFormatter DateTimeParseException',
  'java.time.temporal': 'ChronoUnit TemporalAdjusters ChronoField',
  'java.math': 'BigDecimal BigInteger RoundingMode MathContext',
  'java.text': 'DecimalFormat NumberFormat SimpleDateFormat ParseException',
};

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(packages).flatMap(([name, classes]) =>
    classes.split(/\s+/).map(each => [each, `${name}.${each}`] as const),
  ),
);

/** The whole name of a class that has to be imported, such as `java.util.List`. */
export function wholeNameOf(className: string): string | undefined {
  return byName.get(className);
}

export const knownClasses: ReadonlySet<string> = new Set(byName.keys());
export const knownPackages: ReadonlySet<string> = new Set(Object.keys(packages));

/** Classes that need no import. */
export const ownClasses: ReadonlySet<string> = new Set(
  `String StringBuilder StringBuffer Math System Integer Long Double Float Boolean Character Byte Short Object Number Thread
  Runnable Iterable Comparable CharSequence Override Exception RuntimeException IllegalArgumentException
  IllegalStateException NullPointerException ArithmeticException NumberFormatException IndexOutOfBoundsException
  ArrayIndexOutOfBoundsException StringIndexOutOfBoundsException UnsupportedOperationException ClassCastException
  InterruptedException CloneNotSupportedException Error Throwable AutoCloseable Cloneable Enum Record Process
  ProcessBuilder Runtime StackOverflowError OutOfMemoryError AssertionError Void Class Deprecated FunctionalInterface
  SuppressWarnings SafeVarargs StrictMath`.split(/\s+/),
);
