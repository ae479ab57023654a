import {Heredocs} from './heredocs.ts';

/** What is open inside of a word, innermost last. */
type Opening = '"' | '`' | '$(' | '${' | '((' | '(';

export interface WordEnd {
  readonly end: number;
  readonly unclosed: string | null;
}

const metacharacter = /[\s;&|<>()]/;
const heredoc = /<<(-?)[ \t]*('[^'\n]*'|"[^"\n]*"|\\?[\w.-]+)/y;

/**
 * Where the word ends that starts at an offset: at white space or an operator that is neither quoted nor inside of a
 * substitution. `opened` says what it begins with, if that is not an ordinary word. Linear.
 */
export function wordEnd(source: string, start: number, opened: '((' | null = null): WordEnd {
  const open: Opening[] = opened ? [opened] : [];
  const heredocs = new Heredocs();
  let at = start + (opened?.length ?? 0);
  while (at < source.length) {
    const character = source.charAt(at);
    const inner = open.at(-1);
    if (inner === undefined && at > start && opened) return {end: at, unclosed: null};
    if (character === '\\') {
      at += 2;
    } else if (character === '"') {
      if (inner === '"') open.pop();
      else open.push('"');
      at += 1;
    } else if (character === "'" && inner !== '"' && !isQuotedExpansion(open)) {
      const isAnsi = source.charAt(at - 1) === '$' && at > start;
      const end = singleQuoteEnd(source, at + 1, isAnsi);
      if (end === -1) return {end: source.length, unclosed: "'"};
      at = end + 1;
    } else if (character === '`') {
      if (open.includes('`')) open.length = open.lastIndexOf('`');
      else open.push('`');
      at += 1;
    } else if (character === '$' && /[({]/.test(source.charAt(at + 1))) {
      const isArithmetic = source.startsWith('$((', at);
      open.push(isArithmetic ? '((' : source.charAt(at + 1) === '(' ? '$(' : '${');
      at += isArithmetic ? 3 : 2;
    } else if (inner === '"') {
      at += 1;
    } else if (inner === undefined) {
      if (metacharacter.test(character) && !opensGroup(source, start, at)) break;
      if (character === '(') open.push('(');
      at += 1;
    } else if (inner === '((' && source.startsWith('))', at)) {
      open.pop();
      at += 2;
    } else if (character === '}' && inner === '${') {
      open.pop();
      at += 1;
    } else if (inner !== '${' && /[()]/.test(character)) {
      if (character === '(') open.push('(');
      else if (inner === '(' || inner === '$(') open.pop();
      // One bracket for two: `$((1 + 2)`, or `$((ls); pwd)`, which opens a subshell.
      else if (inner === '((') open[open.length - 1] = '$(';
      at += 1;
    } else if (isCode(inner) && character === '#' && /\s/.test(source.charAt(at - 1))) {
      at = indexOrEnd(source, '\n', at);
    } else if (isCode(inner) && source.startsWith('<<', at)) {
      heredoc.lastIndex = at;
      const match = source.charAt(at + 2) === '<' ? null : heredoc.exec(source);
      if (match) heredocs.expect(match[2] ?? '', match[1] === '-');
      at += match ? match[0].length : source.charAt(at + 2) === '<' ? 3 : 2;
    } else {
      at += 1;
      if (character === '\n') {
        for (let end = heredocs.skip(source, at); end > at; end = heredocs.skip(source, at))
          at = end;
      }
    }
  }
  return {end: Math.min(at, source.length), unclosed: open.at(-1) ?? null};
}

const isCode = (inner: Opening) => inner === '$(' || inner === '(' || inner === '`';

/** In `"${name:-'}"` an apostrophe is one. */
function isQuotedExpansion(open: readonly Opening[]): boolean {
  return open.at(-1) === '${' && open.at(-2) === '"';
}

/** Whether a bracket belongs to the word: `names=(a b)`, `@(a|b)`, `<(ls)`. */
function opensGroup(source: string, start: number, at: number): boolean {
  if (/[<>]/.test(source.charAt(at))) return at === start && source.charAt(at + 1) === '(';
  if (source.charAt(at) !== '(' || at === start) return false;
  return /[=?*+@!<>]/.test(source.charAt(at - 1));
}

function singleQuoteEnd(source: string, from: number, isAnsi: boolean): number {
  if (!isAnsi) return source.indexOf("'", from);
  for (let at = from; at < source.length; at++) {
    if (source.charAt(at) === '\\') at += 1;
    else if (source.charAt(at) === "'") return at;
  }
  return -1;
}

function indexOrEnd(source: string, text: string, from: number): number {
  const index = source.indexOf(text, from);
  return index === -1 ? source.length : index;
}
