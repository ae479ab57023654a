import type {LexicalSyntax} from '../../lexer.ts';

/** https://docs.oracle.com/javase/specs/jls/se25/html/jls-3.html, with a few operators that Java does not have. */
export const javaSyntax: LexicalSyntax = {
  lineComment: '//',
  blockComment: ['/*', '*/'],
  nestedComments: false,
  strings: [
    /"""(?:[^"\\]|\\[^]|"(?!""))*(?:"""|$)/y,
    /"(?:[^"\\\n]|\\.)*"?/y,
    /'(?:[^'\\\n]|\\.)*'?/y,
  ],
  name: /[\p{L}_$][\p{L}\p{N}_$]*/uy,
  number: /\.?\d(?:[eE][+-](?=\d)|[\w.])*/y,
  // No shifts to the right: `>>` also closes two lists of type arguments.
  operators: [
    '...',
    '===',
    '!==',
    '<<=',
    '->',
    '=>',
    '::',
    '++',
    '--',
    '<<',
    '<=',
    '>=',
    '==',
    '!=',
    '&&',
    '||',
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

export const primitives: ReadonlySet<string> = new Set(
  'boolean byte char double float int long short'.split(' '),
);

/** Words that are no names anywhere; those that are only in some places, such as `record`, are not among them. */
export const keywords: ReadonlySet<string> = new Set(
  `abstract assert boolean break byte case catch char class const continue default do double else enum extends final
  finally float for goto if implements import instanceof int interface long native new package private protected public
  return short static strictfp super switch synchronized this throw throws transient try void volatile while true false
  null`.split(/\s+/),
);

/** Words before a declaration that are no part of its type. */
export const modifiers: ReadonlySet<string> = new Set(
  `abstract default final native private protected public sealed static strictfp synchronized transient
  volatile`.split(/\s+/),
);
