import type {LexicalSyntax} from '../../lexer.ts';

/** How C and C++ write their tokens: https://en.cppreference.com/w/cpp/language/translation_phases. */
export const cFamily: LexicalSyntax = {
  lineComment: '//',
  blockComment: ['/*', '*/'],
  nestedComments: false,
  strings: [
    // Raw strings of C++ end with the word that they start with; with another word than these few they are rare.
    /(?:u8|[uUL])?R"\([^]*?(?:\)"|$)/y,
    /(?:u8|[uUL])?"(?:[^"\\\n]|\\[^])*"?/y,
    /(?:u8|[uUL])?'(?:[^'\\\n]|\\[^])*'?/y,
  ],
  name: /[\p{L}_$][\p{L}\p{N}_$]*/uy,
  // With the separators of C++, such as 1'000.
  number: /\.?\d(?:[eEpP][+-]|'?[\w.])*/y,
  operators: [
    '<<=',
    '>>=',
    '<=>',
    '...',
    '->*',
    '->',
    '++',
    '--',
    '<<',
    '>>',
    '<=',
    '>=',
    '==',
    '!=',
    '&&',
    '||',
    '::',
    '##',
    '.*',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '&=',
    '|=',
    '^=',
  ],
};

/** Words that are no names, in one of the two languages at least. */
export const keywords: ReadonlySet<string> = new Set(
  `auto break case char const continue default do double else enum extern float for goto if inline int long register
  restrict return short signed sizeof static struct switch typedef union unsigned void volatile while bool true false
  catch class concept const_cast consteval constexpr constinit decltype delete dynamic_cast explicit export friend
  mutable namespace new noexcept nullptr operator private protected public reinterpret_cast requires static_assert
  static_cast template this throw try typeid typename using virtual and or not final override`.split(
    /\s+/,
  ),
);

/** Words that a declaration can begin with. */
export const typeWords: ReadonlySet<string> = new Set(
  'auto bool char const double enum float int long short signed static struct union unsigned void volatile size_t'.split(
    ' ',
  ),
);
