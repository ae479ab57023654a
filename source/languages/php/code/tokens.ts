import {tokenize as read, type LexicalSyntax, type Token} from '../../lexer.ts';

/** A string that is not closed runs to the end, as PHP reads it; so does the text after a closing tag. */
const syntax: LexicalSyntax = {
  lineComment: '//',
  blockComment: ['/*', '*/'],
  nestedComments: false,
  strings: [
    /\?>[\s\S]*?(?:<\?(?:php\b|=)|$(?![\s\S]))/iy,
    /#(?!\[)[^\n]*/y,
    /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1[ \t]*\r?\n(?:[\s\S]*?\n)?[ \t]*\2\b/y,
    /"(?:[^"\\]|\\[\s\S])*"/y,
    /'(?:[^'\\]|\\[\s\S])*'/y,
    /`(?:[^`\\]|\\[\s\S])*`/y,
    /["'`][\s\S]*/y,
  ],
  name: /\$*\\?[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*(?:\\[A-Za-z_]\w*)*/y,
  number: /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?/y,
  operators:
    '=== !== <=> **= ... ??= <<= >>= ?-> == != <> <= >= && || ?? ++ -- += -= *= /= .= %= &= |= ^= -> => :: ** << >> |>'.split(
      ' ',
    ),
};

const opening = /<\?(?:php\b|=)/i;

/**
 * The tokens of a PHP program without its comments. Variables are names with their `$`; HTML before the opening tag is
 * none, and that after a closing one belongs to the operator `?>`. Total and linear.
 */
export function tokenize(source: string): Token[] {
  const tag = opening.exec(source);
  const start = tag ? tag.index + tag[0].length : source.length;
  const masked = source.slice(0, start).replaceAll(/[^\n\r]/g, ' ') + source.slice(start);
  return read(masked, syntax)
    .filter(({kind, text}) => kind !== 'comment' && !text.startsWith('#'))
    .map(token => (token.text.startsWith('?>') ? {...token, kind: 'operator', text: '?>'} : token));
}
