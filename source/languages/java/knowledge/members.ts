/** What the members of common classes are called; inherited ones among them where they are used. */
const object = 'equals hashCode toString getClass';
const collection = `add addAll clear contains containsAll isEmpty iterator remove removeAll removeIf retainAll size stream toArray
  forEach`;
const list = `${collection} get set indexOf lastIndexOf sort subList replaceAll getFirst getLast removeFirst removeLast addFirst
  addLast reversed listIterator of copyOf`;
const deque = `${collection} push pop peek poll offer addFirst addLast offerFirst offerLast pollFirst pollLast peekFirst peekLast
  removeFirst removeLast getFirst getLast element descendingIterator`;
const map = `put get getOrDefault containsKey containsValue remove size isEmpty keySet values entrySet putIfAbsent
  computeIfAbsent computeIfPresent compute merge forEach putAll clear replaceAll replace of entry copyOf ofEntries`;
const sorted = `first last floor ceiling higher lower pollFirst pollLast headSet tailSet subSet descendingSet`;
const sortedMap = `firstKey lastKey firstEntry lastEntry floorKey ceilingKey higherKey lowerKey floorEntry ceilingEntry headMap
  tailMap subMap descendingMap pollFirstEntry pollLastEntry`;
const number = 'intValue doubleValue longValue floatValue compareTo';
const stream = `map filter collect forEach reduce sum average count max min sorted distinct limit skip boxed mapToInt mapToObj
  mapToDouble mapToLong flatMap anyMatch allMatch noneMatch findFirst findAny toList toArray peek iterator asDoubleStream
  of range rangeClosed iterate generate concat takeWhile dropWhile summaryStatistics getAsInt`;
const builder = `append insert reverse toString length charAt setCharAt deleteCharAt delete setLength indexOf isEmpty replace
  substring capacity lastIndexOf`;

const classes: Readonly<Record<string, string>> = {
  String: `length charAt substring indexOf lastIndexOf contains startsWith endsWith equalsIgnoreCase compareTo
    compareToIgnoreCase toUpperCase toLowerCase trim strip split replace replaceAll replaceFirst toCharArray isEmpty isBlank
    chars concat matches format join valueOf repeat lines formatted stripLeading stripTrailing getBytes intern codePointAt
    indent copyValueOf CASE_INSENSITIVE_ORDER ${object}`,
  StringBuilder: builder,
  StringBuffer: builder,
  List: list,
  ArrayList: `${list} ensureCapacity trimToSize`,
  Vector: list,
  LinkedList: `${list} ${deque}`,
  Stack: `${list} push pop peek empty search`,
  Collection: collection,
  Set: `${collection} of copyOf`,
  HashSet: collection,
  LinkedHashSet: collection,
  TreeSet: `${collection} ${sorted}`,
  Queue: `${collection} poll offer peek element`,
  PriorityQueue: `${collection} poll offer peek element`,
  Deque: deque,
  ArrayDeque: deque,
  Map: map,
  HashMap: map,
  LinkedHashMap: map,
  TreeMap: `${map} ${sortedMap}`,
  Entry: 'getKey getValue setValue comparingByKey comparingByValue',
  Scanner:
    'nextLine nextInt nextDouble nextLong nextBoolean next hasNext hasNextLine hasNextInt hasNextDouble close',
  Math: `abs max min pow sqrt cbrt round floor ceil random sin cos tan asin acos atan atan2 exp log log10 hypot floorMod
    floorDiv signum toRadians toDegrees toIntExact addExact multiplyExact subtractExact PI E clamp rint`,
  Integer: `parseInt valueOf toString compare MAX_VALUE MIN_VALUE max min sum toBinaryString toHexString toOctalString bitCount
    equals hashCode signum reverse ${number}`,
  Double: `parseDouble valueOf toString compare MAX_VALUE MIN_VALUE isNaN max min sum POSITIVE_INFINITY NEGATIVE_INFINITY
    equals isInfinite NaN ${number}`,
  Long: `parseLong valueOf toString compare MAX_VALUE MIN_VALUE max min sum equals ${number}`,
  Boolean: 'parseBoolean valueOf toString TRUE FALSE booleanValue equals logicalAnd logicalOr',
  Character: `isDigit isLetter isLetterOrDigit isUpperCase isLowerCase isWhitespace toUpperCase toLowerCase getNumericValue
    valueOf toString isAlphabetic toChars charValue equals compare isSpaceChar digit forDigit`,
  Arrays: `sort toString asList fill copyOf copyOfRange equals stream deepToString binarySearch hashCode setAll
    deepEquals`,
  Collections: `sort reverse shuffle max min unmodifiableList unmodifiableMap unmodifiableSet emptyList emptyMap emptySet
    frequency addAll swap singletonList nCopies reverseOrder singleton synchronizedList binarySearch disjoint fill rotate`,
  Objects: 'equals hash requireNonNull toString isNull nonNull hashCode requireNonNullElse compare',
  Optional: `isPresent isEmpty get orElse orElseGet orElseThrow ifPresent map filter of empty ofNullable flatMap
    ifPresentOrElse or stream`,
  PrintStream: 'println print printf format flush write',
  System:
    'out err in currentTimeMillis nanoTime exit arraycopy getenv getProperty lineSeparator identityHashCode gc',
  Random: 'nextInt nextDouble nextBoolean nextLong nextGaussian ints doubles',
  Stream: stream,
  IntStream: stream,
  DoubleStream: stream,
  Collectors: `toList toSet toMap joining groupingBy counting partitioningBy summingInt summingDouble averagingInt
    averagingDouble mapping toCollection reducing maxBy minBy collectingAndThen summingLong`,
  Comparator:
    'comparing comparingInt comparingDouble reversed thenComparing thenComparingInt naturalOrder reverseOrder compare',
  Thread:
    'start join sleep currentThread getName setName interrupt isAlive run setDaemon isInterrupted ofVirtual',
  Iterator: 'hasNext next remove',
  LocalDate: `of now plusDays minusDays getYear getMonth getDayOfMonth getDayOfWeek isBefore isAfter parse format plusMonths
    plusYears getMonthValue atStartOfDay isLeapYear lengthOfMonth until withDayOfMonth`,
  BigDecimal:
    'add subtract multiply divide compareTo setScale valueOf toString ZERO ONE TEN intValue doubleValue',
  BigInteger:
    'add subtract multiply divide mod pow compareTo valueOf ZERO ONE TEN TWO intValue longValue gcd modPow',
  AtomicInteger:
    'get set incrementAndGet getAndIncrement addAndGet decrementAndGet getAndAdd updateAndGet compareAndSet',
};

const membersByClass: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(classes).map(([name, members]) => [name, new Set(members.split(/\s+/))]),
);

export function membersOf(className: string): ReadonlySet<string> | undefined {
  return membersByClass.get(className);
}
