const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Functions of `dir(builtins)` of CPython 3.13 that programs call. */
export const builtinFunctions = words(`
  abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr
  dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id
  input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print
  property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip`);

export const builtinExceptions = words(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
  BufferError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
  DeprecationWarning EOFError EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError
  FloatingPointError FutureWarning GeneratorExit IOError ImportError IndentationError IndexError InterruptedError
  IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
  NotADirectoryError NotImplementedError OSError OverflowError PermissionError ProcessLookupError RecursionError
  ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
  SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError
  UnicodeEncodeError UnicodeError UserWarning ValueError Warning ZeroDivisionError`);

export const builtinConstants = words('None True False NotImplemented Ellipsis __name__ __file__');

/** Built-in classes that are passed around as well as called: `map(int, …)`, `isinstance(x, str)`. */
export const builtinTypes: ReadonlySet<string> = new Set(
  words('bool bytearray bytes complex dict float frozenset int list object set str tuple type'),
);

export const builtinNames: readonly string[] = [
  ...builtinFunctions,
  ...builtinExceptions,
  ...builtinConstants,
];
