export type TokenKind =
  | 'name'
  | 'keyword'
  | 'private'
  | 'number'
  | 'string'
  | 'template'
  | 'regex'
  | 'punctuator'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** Whether it is the first of its line. */
  readonly first: boolean;
  /** False for a string, template or regex that the line or the file ends before its closing quote. */
  readonly closed: boolean;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
}

/** Words that cannot name a variable, and those that hardly ever do. */
export const keywords: ReadonlySet<string> = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false ' +
    'finally for function if import in instanceof let new null return super switch this throw true try typeof ' +
    'var void while with yield'
  ).split(' '),
);

/** Keywords that are values: a `/` after one divides. */
const values = new Set(['this', 'super', 'null', 'true', 'false']);
const beforeParenthesis = new Set(['if', 'while', 'for', 'with']);

const space = /[\s\uFEFF]+/y;
const word = /[\p{ID_Start}$_\\](?:[\p{ID_Continue}$\\]|\u200C|\u200D)*/uy;
const privateName = /#[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const number =
  /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?)n?/y;
const lineComment = /\/\/[^\n\r\u2028\u2029]*/y;
const string = /"(?:[^"\\\n]|\\(?:\r\n|[^]))*("?)|'(?:[^'\\\n]|\\(?:\r\n|[^]))*('?)/y;
/** Bounded, so that a line full of slashes is still read in linear time. */
const regex =
  /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,500}\]){1,1000}\/[\p{ID_Continue}$]*/uy;
const punctuator =
  />>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|\*\*|[{}()[\];,<>+\-*/%&|^!~?:=.@]/y;

/**
 * Splits a source into tokens; comments and white space are not among them. Tolerant: whatever cannot be
 * a token becomes an `unknown` one of one character, and a string ends with its line at the latest. A
 * template is one token for each piece between its `${` and `}`.
 */
export function tokenize(source: string): {tokens: Token[]; comments: Comment[]} {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  /** For every open bracket, whether it is a `${`; for parentheses, what stood before. */
  const open: {readonly text: string; readonly before: Token | undefined}[] = [];
  let closedBy: Token | undefined;
  let line = 1;
  let first = true;
  let at = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const countLines = (text: string): void => {
    for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
      line++;
      first = true;
    }
  };
  const push = (kind: TokenKind, end: number, closed = true): Token => {
    const token = {kind, text: source.slice(at, end), start: at, end, line, first, closed};
    tokens.push(token);
    first = false;
    at = end;
    return token;
  };
  const pushTemplate = (): void => {
    const end = templateEnd(source, at + 1);
    const token = push('template', end.at, end.kind !== 'cut');
    countLines(token.text);
    if (token.text.includes('\n')) first = false;
    if (end.kind === 'hole') open.push({text: '${', before: undefined});
  };

  if (source.startsWith('#!')) {
    const end = source.indexOf('\n');
    at = end === -1 ? source.length : end;
  }
  while (at < source.length) {
    const blank = match(space)?.[0] ?? match(lineComment)?.[0] ?? blockComment(source, at);
    if (blank !== '') {
      if (blank.startsWith('/')) comments.push({start: at, end: at + blank.length});
      countLines(blank);
      at += blank.length;
      continue;
    }
    const character = source[at] ?? '';
    const previous = tokens.at(-1);
    if (character === '`') {
      pushTemplate();
    } else if (character === '}' && open.at(-1)?.text === '${') {
      open.pop();
      pushTemplate();
    } else if (character === '"' || character === "'") {
      const text = match(string);
      const closed = (text?.[1] ?? text?.[2] ?? '') !== '';
      const token = push('string', at + (text?.[0].length ?? 1), closed);
      countLines(token.text);
      if (token.text.includes('\n')) first = false;
    } else if (character === '/' && startsRegex(previous, closedBy)) {
      const text = match(regex)?.[0];
      if (text === undefined) push('punctuator', at + 1);
      else push('regex', at + text.length);
    } else {
      const [kind, length] = plainToken(match, previous);
      const before = tokens.at(-1);
      const token = push(kind, at + length);
      if (/^[([{]$/.test(token.text)) open.push({text: token.text, before});
      else if (/^[)\]}]$/.test(token.text)) closedBy = open.pop()?.before;
    }
  }
  return {tokens, comments};
}

function plainToken(
  match: (pattern: RegExp) => RegExpExecArray | null,
  previous: Token | undefined,
): [TokenKind, number] {
  const name = match(word)?.[0];
  if (name !== undefined) {
    const property = previous?.text === '.' || previous?.text === '?.';
    return [keywords.has(name) && !property ? 'keyword' : 'name', name.length];
  }
  const digits = match(number)?.[0];
  if (digits !== undefined) return ['number', digits.length];
  const hidden = match(privateName)?.[0];
  if (hidden !== undefined) return ['private', hidden.length];
  const sign = match(punctuator)?.[0];
  return sign === undefined ? ['unknown', 1] : ['punctuator', sign.length];
}

function blockComment(source: string, at: number): string {
  if (!source.startsWith('/*', at)) return '';
  const end = source.indexOf('*/', at + 2);
  return source.slice(at, end === -1 ? source.length : end + 2);
}

/** A `/` starts a regex where a value may stand, and divides after one. */
function startsRegex(previous: Token | undefined, closedBy: Token | undefined): boolean {
  if (previous === undefined) return true;
  if (previous.kind === 'keyword') return !values.has(previous.text);
  if (previous.text === ')') return beforeParenthesis.has(closedBy?.text ?? '');
  if (previous.kind !== 'punctuator')
    return previous.kind === 'template' && previous.text.endsWith('${');
  return previous.text !== ']' && previous.text !== '}' && !/^(?:\+\+|--)$/.test(previous.text);
}

interface TemplateEnd {
  readonly at: number;
  readonly kind: 'hole' | 'end' | 'cut';
}

function templateEnd(source: string, from: number): TemplateEnd {
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '`') return {at: at + 1, kind: 'end'};
    else if (character === '$' && source[at + 1] === '{') return {at: at + 2, kind: 'hole'};
  }
  return {at: source.length, kind: 'cut'};
}
