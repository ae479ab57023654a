import {type LexicalSyntax, type Token, tokenize} from '../../lexer.ts';

/** https://doc.rust-lang.org/reference/tokens.html; a string that is not closed goes on to the end, as for rustc. */
const syntax: LexicalSyntax = {
  lineComment: '//',
  blockComment: ['/*', '*/'],
  nestedComments: true,
  strings: [
    /[bc]?r(#*)"(?:[^]*?"\1|[^]*)/y,
    /[bc]?"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)/y,
    /b?'(?:[^'\\\n]|\\(?:x[\da-fA-F]{2}|u\{[^}\n]{0,8}\}|[^\n]))'/uy,
  ],
  // Lifetimes and raw names among them.
  name: /(?:r#|')?[\p{L}_][\p{L}\p{N}_]*/uy,
  number:
    /0[xob][\da-fA-F_]+(?:[iu]\w+)?|\d[\d_]*(?:\.(?![.\p{L}_])[\d_]*)?(?:[eE][+-]?\d[\d_]*)?(?:_?[iuf]\w*)?/uy,
  operators: '..= ... <<= >>= :: -> => == != <= >= && || .. << >> += -= *= /= %= ^= &= |='.split(
    ' ',
  ),
};

/** The tokens of a Rust source, without comments. */
export function codeTokens(source: string): Token[] {
  return tokenize(source, syntax).filter(({kind}) => kind !== 'comment');
}
