import {tokenize, type LexicalSyntax, type Token} from '../../lexer.ts';

/** https://go.dev/ref/spec#Lexical_elements */
const syntax: LexicalSyntax = {
  lineComment: '//',
  blockComment: ['/*', '*/'],
  nestedComments: false,
  strings: [/"(?:[^"\\\n]|\\.)*"?/y, /`[^`]*`?/y, /'(?:[^'\\\n]|\\.)*'?/y],
  name: /[\p{L}_][\p{L}\p{Nd}_]*/uy,
  number: /(?:0[xX][\da-fA-F_]+|0[bB][01_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?|\.\d[\d_]*)i?/y,
  operators: [
    '<<=',
    '>>=',
    '&^=',
    '...',
    '===',
    '!==',
    '&&',
    '||',
    '<-',
    '++',
    '--',
    '==',
    '!=',
    '<=',
    '>=',
    ':=',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '&=',
    '|=',
    '^=',
    '<<',
    '>>',
    '&^',
    '->',
    '=>',
  ],
};

/** The tokens of a Go source, comments among them. */
export function goTokens(source: string): Token[] {
  return tokenize(source, syntax);
}

/** https://go.dev/ref/spec#Keywords */
export const keywords: ReadonlySet<string> = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import ' +
    'interface map package range return select struct switch type var'
  ).split(' '),
);
