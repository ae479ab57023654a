import {lineEndsIn, textEnd, wordsSign} from './strings.ts';

export interface Token {
  /** A `label` is `name:` with its colon; a `string` is a piece of one, without its interpolations. */
  readonly kind:
    | 'name'
    | 'constant'
    | 'variable'
    | 'symbol'
    | 'label'
    | 'number'
    | 'string'
    | 'operator'
    | 'comment';
  readonly text: string;
  /** Offsets in the source; `end` is after the last character. */
  readonly start: number;
  readonly end: number;
  /** Counts from 1. */
  readonly line: number;
  /** False for a string that the text ends in. */
  readonly closed: boolean;
}

const space = /[ \t\r\f\v]+|\\\r?\n/y;
const variable = /(?:@@?|\$)[\p{L}_][\p{L}\p{N}_]*|\$[\d!@&~+*$?:"<>,./\\;]/uy;
const label = /[\p{L}_][\p{L}\p{N}_]*[?!]?:(?!:)/uy;
const word = /[\p{L}_][\p{L}\p{N}_]*(?:[?!](?![=~]|\?))?/uy;
const symbol = /:(?:[\p{L}_@$][\p{L}\p{N}_@$]*[?!=]?(?!>)|\[\]=?|<=>|[=!]=|[-+*/%<>]=?)/uy;
const number = /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[ri]?/y;
const operator =
  /\*\*=|<=>|===|\.\.\.|&&=|\|\|=|<<=|>>=|\+\+|--|\*\*|==|!=|>=|<=|&&|\|\||=>|->|=~|!~|\.\.|::|&\.|<<|>>|[-+*/%|&^]=/y;
const heredoc = /<<([~-]?)(["'`]?)([A-Za-z_]\w*)\2/y;
const character = /\?(?:\\.|[^\s\\])(?![\p{L}\p{N}_])/uy;

/** Interpolations inside of one another deeper than this are read as text. */
const deepest = 20;

/**
 * The tokens of a Ruby program in order, comments among them; the code inside of `#{…}` is split as well, with `#{`
 * and `}` as operators. Total, and linear but for the depth of interpolations: what fits nowhere is an operator.
 */
export function tokenize(source: string): Token[] {
  return new Lexer(source).read();
}

class Lexer {
  readonly #source: string;
  readonly #tokens: Token[] = [];
  #line = 1;
  #at = 0;
  #depth = 0;
  /** The ends of texts that start after this line. */
  #heredocs: {readonly end: string; readonly raw: boolean}[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  read(): Token[] {
    while (this.#at < this.#source.length) this.#readCode();
    return this.#tokens;
  }

  /** Reads to the end, or inside of an interpolation to the brace that closes it. */
  #readCode(): void {
    let braces = 0;
    while (this.#at < this.#source.length) {
      const next = this.#source.charAt(this.#at);
      if (this.#depth > 0 && next === '}' && braces === 0) return;
      if (next === '{') braces++;
      if (next === '}') braces = Math.max(0, braces - 1);
      this.#readToken(next);
    }
  }

  #readToken(next: string): void {
    if (next === '\n') return this.#endLine();
    const blank = this.#match(space);
    if (blank !== null) {
      if (blank.startsWith('\\')) this.#line++;
      this.#at += blank.length;
      return;
    }
    if (next === '#') return this.#push('comment', this.#lineEnd());
    if (next === '"' || next === '`') return this.#readText(1, next, null, true);
    if (next === "'") return this.#readText(1, next, null, false);
    if (this.#startsValue()) {
      if (this.#readValueSign(next)) return;
    }
    return this.#readPlain();
  }

  /** Signs that open a text where a value may stand, and are operators after one. */
  #readValueSign(next: string): boolean {
    if (next === '/') {
      this.#readText(1, '/', null, true);
      return true;
    }
    const words = next === '%' ? wordsSign(this.#source, this.#at) : null;
    if (words !== null) {
      this.#readText(words.length, words.close, words.open, words.interpolates);
      return true;
    }
    const here = this.#source.startsWith('<<', this.#at) ? this.#match(heredoc) : null;
    if (here !== null) {
      const [, quote = '', end = ''] = /^<<[~-]?(["'`]?)(\w+)/.exec(here) ?? [];
      this.#heredocs.push({end, raw: quote === "'"});
      this.#push('string', this.#at + here.length);
      return true;
    }
    const letter = next === '?' ? this.#match(character) : null;
    if (letter === null) return false;
    this.#push('string', this.#at + letter.length);
    return true;
  }

  #readPlain(): void {
    const previous = this.#tokens.at(-1);
    const isTernary = previous?.text === '?' || previous?.text === '::';
    const kinds = [
      ['variable', variable],
      ['label', isTernary ? null : label],
      ['name', word],
      ['symbol', symbol],
      ['number', number],
      ['operator', operator],
    ] as const;
    for (const [kind, pattern] of kinds) {
      const text = pattern === null ? null : this.#match(pattern);
      if (text === null) continue;
      const isConstant = kind === 'name' && /^\p{Lu}/u.test(text);
      return this.#push(isConstant ? 'constant' : kind, this.#at + text.length);
    }
    this.#push(
      'operator',
      this.#at + String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0).length,
    );
  }

  /** Whether a value may stand here, so that `/` opens a regular expression. */
  #startsValue(): boolean {
    const previous = this.#tokens.at(-1);
    if (previous === undefined || previous.line !== this.#line) return true;
    if (previous.kind === 'operator') return !/^[)\]}]$/.test(previous.text);
    if (previous.kind === 'label') return true;
    if (previous.kind !== 'name') return false;
    if (beforeValues.has(previous.text)) return true;
    // `puts /a/` and `p <<~END`, but not `a / b` and `list << item`.
    const isApart = previous.end < this.#at;
    return (
      isApart &&
      /[^\s=]/.test(
        this.#source.charAt(this.#at + (this.#source.startsWith('<<', this.#at) ? 2 : 1)),
      )
    );
  }

  #readText(opening: number, close: string, open: string | null, interpolates: boolean): void {
    let from = this.#at;
    let line = this.#line;
    this.#at += opening;
    let nested = 0;
    for (;;) {
      const stop = textEnd(this.#source, this.#at, {close, open, interpolates, nested});
      nested = stop.nested;
      const isHole = stop.kind === 'hole' && this.#depth < deepest;
      this.#line += lineEndsIn(this.#source, this.#at, stop.at);
      this.#tokens.push({
        kind: 'string',
        text: this.#source.slice(from, stop.at),
        start: from,
        end: stop.at,
        line,
        closed: stop.kind !== 'cut',
      });
      this.#at = stop.at;
      if (!isHole) {
        if (stop.kind === 'hole') this.#at = Math.min(this.#at + 2, this.#source.length);
        return;
      }
      this.#push('operator', this.#at + 2);
      this.#depth++;
      this.#readCode();
      this.#depth--;
      if (this.#at >= this.#source.length) return;
      this.#push('operator', this.#at + 1);
      from = this.#at;
      line = this.#line;
    }
  }

  #endLine(): void {
    this.#at++;
    this.#line++;
    const waiting = this.#heredocs;
    this.#heredocs = [];
    for (const {end} of waiting) this.#readHeredoc(end);
    if (this.#source.startsWith('=begin', this.#at)) this.#skipBlockComment();
    else if (/^__END__\r?(?:\n|$)/.test(this.#source.slice(this.#at, this.#at + 9)))
      this.#at = this.#source.length;
  }

  /** The text of a heredoc is one token for each of its lines. */
  #readHeredoc(end: string): void {
    while (this.#at < this.#source.length) {
      const lineEnd = this.#lineEnd();
      const isEnd = this.#source.slice(this.#at, lineEnd).trim() === end;
      if (lineEnd > this.#at) this.#push('string', lineEnd);
      this.#at = Math.min(lineEnd + 1, this.#source.length);
      this.#line++;
      if (isEnd) return;
    }
  }

  #skipBlockComment(): void {
    const end = this.#source.indexOf('\n=end', this.#at);
    const to = end === -1 ? this.#source.length : end + 5;
    this.#line += lineEndsIn(this.#source, this.#at, to);
    this.#at = to;
  }

  #lineEnd(): number {
    const end = this.#source.indexOf('\n', this.#at);
    return end === -1 ? this.#source.length : end;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#source)?.[0] ?? null;
  }

  #push(kind: Token['kind'], end: number): void {
    const [start, line] = [this.#at, this.#line];
    const text = this.#source.slice(start, end);
    this.#tokens.push({kind, text, start, end, line, closed: true});
    this.#at = end;
  }
}

/** Words after which a value stands. */
const beforeValues: ReadonlySet<string> = new Set(
  'if unless while until elsif when in then do else and or not return puts p print raise yield case'.split(
    ' ',
  ),
);
