import type {Code} from './code.ts';
import type {Token} from './tokens.ts';

export interface Block {
  /** `def`, `class`, `if`, `do`… */
  readonly keyword: string;
  /** Indexes of tokens; the end is -1 when there is none. */
  readonly start: number;
  readonly end: number;
}

const always = new Set(['def', 'class', 'module', 'begin', 'case', 'for']);
const whenFirst = new Set(['if', 'unless', 'while', 'until']);
const beforeStatement = new Set('then do else begin and or not ensure ; ='.split(' '));
const bodyless = new Set(['class', 'def']);

/** What each `end` of a program ends, innermost first, by counting alone. */
export function blocksOf(code: Code): {blocks: Block[]; unopened: number[]; unclosed: Block[]} {
  const blocks: Block[] = [];
  const unopened: number[] = [];
  const open: {keyword: string; start: number}[] = [];
  for (const [index, token] of code.tokens.entries()) {
    if (opensBlock(code, index)) open.push({keyword: token.text, start: index});
    else if (isEnd(code, index)) {
      const top = open.pop();
      if (top) blocks.push({...top, end: index});
      else unopened.push(index);
    }
  }
  return {blocks, unopened, unclosed: open.map(each => ({...each, end: -1}))};
}

export function isEnd(code: Code, index: number): boolean {
  return isKeyword(code, index, code.tokens[index]) && code.text(index) === 'end';
}

/** Whether a token is a keyword that an `end` belongs to. */
export function opensBlock(code: Code, index: number): boolean {
  const token = code.tokens[index];
  if (!token || !isKeyword(code, index, token)) return false;
  const {text} = token;
  if (text === 'do') return !isLoopDo(code, index);
  if (text === 'def') return !isEndless(code, index);
  if (always.has(text)) return !bodyless.has(code.text(index - 1));
  return whenFirst.has(text) && startsStatement(code, index);
}

function isKeyword(code: Code, index: number, token: Token | undefined): boolean {
  return token?.kind === 'name' && !code.isMember(index) && code.text(index - 1) !== 'def';
}

/** Whether a condition opens a block, and does not follow what it is a condition of. */
function startsStatement(code: Code, index: number): boolean {
  if (code.isFirst(index)) return true;
  const previous = code.tokens[index - 1];
  if (previous?.kind === 'operator') return !/^[)\]}]$/.test(previous.text);
  return (
    previous !== undefined && (previous.kind === 'label' || beforeStatement.has(previous.text))
  );
}

/** The `do` of `while x do`. */
function isLoopDo(code: Code, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (/^(?:while|until|for)$/.test(code.text(at)) && code.isFirst(at)) return true;
    if (code.isFirst(at)) return false;
  }
  return false;
}

/** `def area = width * height` has no end. */
function isEndless(code: Code, index: number): boolean {
  let at = index + 2;
  if (code.text(at) === '.') at += 2;
  if (code.text(at) === '(') at = code.partner(at) + 1;
  if (at <= 0 || code.tokens[at]?.line !== code.tokens[index]?.line) return false;
  const isSetter = code.tokens[at]?.start === code.tokens[at - 1]?.end && code.text(at - 1) !== ')';
  return code.text(at) === '=' && !isSetter;
}
