/** Classes and interfaces that come with PHP. */
export const classes: readonly string[] = `
  ArgumentCountError ArithmeticError ArrayAccess ArrayIterator ArrayObject AssertionError BackedEnum
  BadFunctionCallException BadMethodCallException CachingIterator Closure Countable DateInterval DatePeriod DateTime
  DateTimeImmutable DateTimeInterface DateTimeZone DivisionByZeroError DomainException DOMDocument DOMElement DOMXPath
  Error ErrorException Exception Generator InfiniteIterator InvalidArgumentException Iterator IteratorAggregate
  IteratorIterator JsonException JsonSerializable LengthException LimitIterator LogicException OutOfBoundsException
  OutOfRangeException OverflowException PDO PDOException RangeException ReflectionClass ReflectionFunction
  ReflectionMethod ReflectionProperty RuntimeException SimpleXMLElement SplDoublyLinkedList SplFixedArray SplMaxHeap
  SplMinHeap SplObjectStorage SplPriorityQueue SplQueue SplStack stdClass Stringable Throwable Traversable TypeError
  UnderflowException UnexpectedValueException UnhandledMatchError UnitEnum ValueError WeakMap WeakReference
`
  .trim()
  .split(/\s+/);
