import type {Code} from './code.ts';

/** What stands between a pair of braces. */
export type BraceKind = 'class' | 'object' | 'block' | 'function' | 'names';

const known = new WeakMap<Code, ReadonlyMap<number, BraceKind>>();

/** What each `{` opens; `names` are those of an import, an export or a destructuring. */
export function braceKinds(code: Code): ReadonlyMap<number, BraceKind> {
  let kinds = known.get(code);
  if (kinds === undefined) {
    kinds = classify(code);
    known.set(code, kinds);
  }
  return kinds;
}

function classify(code: Code): Map<number, BraceKind> {
  const kinds = new Map<number, BraceKind>();
  const classBodies = new Set<number>();
  for (const [index, token] of code.tokens.entries()) {
    if (token.kind === 'keyword' && token.text === 'class')
      classBodies.add(bodyOfClass(code, index));
    if (token.text !== '{' || token.kind !== 'punctuator') continue;
    kinds.set(index, classBodies.has(index) ? 'class' : kindOf(code, index, kinds));
  }
  return kinds;
}

/** The `{` after a class's name and heritage; -1 when there is none in sight. */
function bodyOfClass(code: Code, keyword: number): number {
  let at = keyword + 1;
  while (at < code.tokens.length && at < keyword + 40) {
    if (code.text(at) === '{') return at;
    if (/^[;)\]}=]$/.test(code.text(at))) return -1;
    const next = code.skip(at);
    if (next === -1) return -1;
    at = next;
  }
  return -1;
}

const blockWords = new Set(['else', 'do', 'try', 'finally']);
const controlWords = new Set(['if', 'for', 'while', 'switch', 'catch', 'with']);

function kindOf(code: Code, index: number, kinds: ReadonlyMap<number, BraceKind>): BraceKind {
  const before = code.text(index - 1);
  const around = kinds.get(code.parent(index));
  if (before === '=>') return 'function';
  if (before === ')') return afterParenthesis(code, index - 1);
  if (/^(?:const|let|var|import|export)$/.test(before)) return 'names';
  if (before === ',' && /^(?:import|export)$/.test(code.text(index - 3))) return 'names';
  if (blockWords.has(before) || before === 'static' || before === 'catch') return 'block';
  if (index === 0 || before === ';' || before === '{') return 'block';
  if (before === '}') return kinds.get(code.open(index - 1)) === 'object' ? 'object' : 'block';
  if (before === ':') return isLabel(code, index - 1, around) ? 'block' : 'object';
  return 'object';
}

function afterParenthesis(code: Code, closer: number): BraceKind {
  const opener = code.open(closer);
  if (opener === -1) return 'block';
  const word = code.text(opener - 1) === 'await' ? code.text(opener - 2) : code.text(opener - 1);
  if (controlWords.has(word) && !code.isProperty(opener - 1)) return 'block';
  return 'function';
}

/** A colon in braces that hold statements ends a `case`, a `default` or a label. */
function isLabel(code: Code, colon: number, around: BraceKind | undefined): boolean {
  if (around === 'object' || around === 'names' || around === 'class') return false;
  for (let at = colon - 1; at > Math.max(-1, colon - 30); at = code.back(at) - 1) {
    if (/^(?:case|default)$/.test(code.text(at))) return true;
    if (/^[;{}?]$/.test(code.text(at))) return false;
  }
  return false;
}
