/**
 * The code of a compiler's message, as Go's type checker names it (the compiler does not print them):
 * https://pkg.go.dev/golang.org/x/tools/internal/typesinternal#ErrorCode. `SyntaxError` for what the parser says,
 * and names in their manner for what the go command and the linker say.
 */
export function codeOf(message: string): string {
  const start = message.slice(0, 1000);
  return codes.find(([pattern]) => pattern.test(start))?.[1] ?? 'CompileError';
}

const codes: readonly (readonly [RegExp, string])[] = [
  // The parser says these without calling them syntax errors.
  [/^expression in (?:defer|go) must /, 'SyntaxError'],
  [/^syntax error|^expected |^unexpected |^missing import path|^illegal character/, 'SyntaxError'],
  [
    /^(?:newline in|string|rune|comment|raw string) ?.*(?:string|literal|terminated)/,
    'SyntaxError',
  ],
  [
    /^(?:invalid character|more than one character|empty rune|unknown escape|escape |invalid BOM)/,
    'SyntaxError',
  ],
  [/^cannot use .* as value$|^cannot parenthesize|^else must be|^method must have/, 'SyntaxError'],
  [/^(?:invalid digit|'.*' must separate|exponent has|.* literal has no digits)/, 'SyntaxError'],
  [/ imported (?:as \S+ )?and not used/, 'UnusedImport'],
  [/^declared and not used|declared and not used$/, 'UnusedVar'],
  [/^undefined: \S+\.\S+|^name \S+ not exported by package/, 'UndeclaredImportedName'],
  [/^undefined: /, 'UndeclaredName'],
  [/ undefined \(/, 'MissingFieldOrMethod'],
  [/^missing return/, 'MissingReturn'],
  [/^assignment mismatch|^multiple-value |^missing init expr|^extra init expr/, 'WrongAssignCount'],
  [/^(?:not enough|too many) return values/, 'WrongResultCount'],
  [/^(?:not enough|too many) arguments/, 'WrongArgCount'],
  [/ redeclared in this block|^duplicate|^main redeclared/, 'DuplicateDecl'],
  [/^no new variables on left side/, 'NoNewVar'],
  [/^cannot assign to struct field/, 'UnaddressableFieldAssign'],
  [/^cannot assign to /, 'UnassignableOperand'],
  [/mismatched types /, 'MismatchedTypes'],
  [/^invalid operation: operator |not defined on /, 'UndefinedOp'],
  [/^invalid operation: cannot call non-function|^cannot call non-function/, 'InvalidCall'],
  [/^invalid operation: (?:cannot indirect|invalid indirect)/, 'InvalidIndirection'],
  [/^invalid operation: cannot (?:index|slice) /, 'NonIndexableOperand'],
  [/^invalid operation: division by zero/, 'DivByZero'],
  [/^invalid argument: index .* out of bounds/, 'InvalidIndex'],
  [/^invalid operation: .* is not an interface/, 'InvalidAssert'],
  [/^impossible type assertion/, 'ImpossibleAssert'],
  [/^cannot use .* as .* value in /, 'IncompatibleAssign'],
  [/ does not (?:implement|satisfy) /, 'InvalidIfaceAssign'],
  [/\(truncated\)$| truncated to /, 'TruncatedFloat'],
  [/overflows /, 'NumericOverflow'],
  [/^cannot convert |cannot convert /, 'InvalidConversion'],
  [/\(no value\) used as value|^.* is not an expression/, 'NotAnExpr'],
  [/ is not used$/, 'UnusedExpr'],
  [/ is not a type$/, 'NotAType'],
  [/^non-boolean condition/, 'InvalidCond'],
  [/^cannot range over|^range over /, 'InvalidRangeExpr'],
  [/^unknown field /, 'MissingLitField'],
  [/^(?:mixture of field|too few values|too many values) .*(?:struct|field)/, 'InvalidStructLit'],
  [/^missing key in map|^invalid composite literal|^missing type in composite/, 'InvalidLit'],
  [/^invalid recursive type/, 'InvalidDeclCycle'],
  [/^initialization cycle/, 'InvalidInitCycle'],
  [/^invalid argument: /, 'InvalidArgument'],
  [/^label .* (?:not defined|defined and not used)/, 'MisplacedLabel'],
  [/^(?:break|continue|fallthrough) /, 'MisplacedBreak'],
  [/^func main must have|^cannot declare main/, 'InvalidMainDecl'],
  [/^cannot infer /, 'CannotInferTypeArgs'],
  [/^cannot use generic/, 'WrongTypeArgCount'],
  [/ is not in (?:std|GOROOT)|^no required module|^cannot find package|^import /, 'BrokenImport'],
  [/^import cycle|^use of internal/, 'BrokenImport'],
  [/^function main is undeclared|main_main.*undeclared|main\.main: not defined/, 'MissingMain'],
  [/requires exactly one main package|is not a main package/, 'MissingMain'],
  [/^found packages /, 'MismatchedPkgName'],
];
