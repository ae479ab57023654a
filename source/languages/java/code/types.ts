import type {Code} from './code.ts';

/** A class, interface, enum or record of a source. All numbers are indices of tokens. */
export interface TypeDeclaration {
  readonly keyword: string;
  readonly name: string;
  readonly nameAt: number;
  /** Of the first modifier, or of the keyword without one. */
  readonly start: number;
  readonly bodyOpen: number;
  /** The number of tokens when it is not closed. */
  readonly bodyClose: number;
  /** Whether it stands in no other. */
  readonly isTopLevel: boolean;
}

const cache = new WeakMap<Code, readonly TypeDeclaration[]>();

/** Every type of a source, in order. */
export function typesOf(code: Code): readonly TypeDeclaration[] {
  const known = cache.get(code);
  if (known) return known;
  const found: TypeDeclaration[] = [];
  for (let at = 0; at < code.tokens.length; at++) {
    const keyword = code.text(at);
    if (!/^(?:class|interface|enum|record)$/.test(keyword) || !code.isName(at + 1)) continue;
    // `Main.class`, and a variable that is called `record`.
    if (code.text(at - 1) === '.' || (keyword === 'record' && !isRecord(code, at))) continue;
    const bodyOpen = bodyAfter(code, at + 2);
    if (bodyOpen === -1) continue;
    const partner = code.partner(bodyOpen);
    found.push({
      keyword,
      name: code.text(at + 1),
      nameAt: at + 1,
      start: startOf(code, at),
      bodyOpen,
      bodyClose: partner === -1 ? code.tokens.length : partner,
      isTopLevel: !found.some(({bodyClose}) => bodyClose > at),
    });
  }
  cache.set(code, found);
  return found;
}

/** The innermost type around a token. */
export function typeAround(code: Code, index: number): TypeDeclaration | undefined {
  return typesOf(code).findLast(({start, bodyClose}) => start <= index && index <= bodyClose);
}

/** The package of a source, such as `app.tools`; empty without one. */
export function packageOf(code: Code): string {
  const at = code.tokens.findIndex(({text}) => text === 'package');
  if (at === -1 || at > 40) return '';
  const end = code.tokens.findIndex(({text}, index) => index > at && text === ';');
  const name = end === -1 ? '' : code.between(at + 1, end - 1);
  return /^[\w.$]+$/.test(name) ? name : '';
}

const longestHead = 200;

function bodyAfter(code: Code, from: number): number {
  for (let at = from; at < from + longestHead; at++) {
    const text = code.text(at);
    if (text === '{') return at;
    if (text === '(') at = Math.max(at, code.partner(at));
    else if (!code.isName(at) && !/^[<>,.?&@[\]]$/.test(text)) return -1;
  }
  return -1;
}

function isRecord(code: Code, at: number): boolean {
  return /^[(<]$/.test(code.text(at + 2));
}

function startOf(code: Code, keyword: number): number {
  let start = keyword;
  while (
    /^(?:public|private|protected|static|final|abstract|sealed|strictfp)$/.test(
      code.text(start - 1),
    )
  )
    start -= 1;
  return start;
}
