import {
  isName,
  startsStatement,
  statementStart,
  textAt,
  textBetween,
  statementEnd,
  type Code,
} from './code.ts';
import {blockAround, functionsOf, splitAtCommas} from './functions.ts';
import {importsOf} from './imports.ts';
import {keywords} from './tokens.ts';

/** A name that a source declares. Numbers are indexes of tokens. */
export interface Declaration {
  readonly name: string;
  readonly index: number;
  readonly kind: 'variable' | 'constant' | 'parameter' | 'function' | 'type' | 'package';
  /** Where it can be used: from the first index on, up to the second. */
  readonly from: number;
  readonly to: number;
  /** As written, or as its first value tells it; null when unknown. */
  readonly type: string | null;
}

const cache = new WeakMap<Code, readonly Declaration[]>();

/** Everything that a source declares outside of its types, in order. */
export function declarationsOf(code: Code): readonly Declaration[] {
  const known = cache.get(code);
  if (known) return known;
  const found = [...packages(code), ...functionNames(code), ...statements(code)];
  cache.set(code, found);
  return found;
}

/** What can be used at a token, outer declarations first. */
export function visibleAt(code: Code, index: number): Declaration[] {
  return declarationsOf(code).filter(({from, to}) => from <= index && index < to);
}

/** What a name means at a token; undefined when nothing in this file declares it. */
export function resolve(code: Code, name: string, index: number): Declaration | undefined {
  return visibleAt(code, index)
    .filter(each => each.name === name)
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];
}

function packages(code: Code): Declaration[] {
  return importsOf(code).map(({name, index}) => ({
    name,
    index,
    kind: 'package',
    from: 0,
    to: code.tokens.length,
    type: null,
  }));
}

function functionNames(code: Code): Declaration[] {
  return functionsOf(code).flatMap((one): Declaration[] => {
    const own: Declaration[] =
      one.name === null || one.receiver !== null
        ? []
        : [
            {
              name: one.name,
              index: one.nameIndex,
              kind: 'function',
              from: 0,
              to: code.tokens.length,
              type: null,
            },
          ];
    const [from, to] = [one.open, one.bodyClose === -1 ? one.close : one.bodyClose];
    const receiver = one.receiver
      ? [{name: one.receiver.name, index: one.nameIndex, type: one.receiver.type}]
      : [];
    const params = [...receiver, ...one.params].map(({name, index, type}): Declaration => ({
      name,
      index,
      kind: 'parameter',
      from,
      to,
      type,
    }));
    const results = one.resultNames.map((name): Declaration => ({
      name,
      index: one.close,
      kind: 'parameter',
      from,
      to,
      type: null,
    }));
    return [...own, ...params, ...results];
  });
}

function statements(code: Code): Declaration[] {
  const found: Declaration[] = [];
  for (let at = 0; at < code.tokens.length; at++) {
    const text = textAt(code, at);
    if (text === ':=') found.push(...shortDeclaration(code, at));
    else if (/^(?:var|const|type)$/.test(text) && startsStatement(code, at))
      found.push(...longDeclaration(code, at));
  }
  return found;
}

/** `a, b := …`, in a block or in the head of `if`, `for` and `switch`. */
function shortDeclaration(code: Code, operator: number): Declaration[] {
  let start = operator;
  while (isName(code, start - 1) && !keywords.has(textAt(code, start - 1))) {
    start -= 1;
    if (textAt(code, start - 1) !== ',') break;
    start -= 1;
  }
  const to = scopeEnd(code, start);
  const names = splitAtCommas(code, start, operator);
  const values = splitAtCommas(code, operator + 1, statementEnd(code, operator + 1));
  const type = (at: number) => {
    const value = names.length === values.length ? values[at] : undefined;
    return value ? typeOfValue(code, value[0], value[1]) : null;
  };
  return names
    .filter(([index]) => isName(code, index) && textAt(code, index) !== '_')
    .map(([index], at) => ({
      name: textAt(code, index),
      index,
      kind: 'variable',
      from: operator,
      to,
      type: type(at),
    }));
}

function scopeEnd(code: Code, index: number): number {
  const head = statementStart(code, index);
  const isHead = /^(?:if|for|switch|select|else|\})$/.test(headKeyword(code, head, index));
  if (isHead) return chainEnd(code, index);
  return blockAround(code, index)?.[1] ?? code.tokens.length;
}

/** The keyword in the head of which a token is; empty in a plain statement. */
function headKeyword(code: Code, start: number, index: number): string {
  for (let at = index - 1; at >= start - 1 && at >= index - 4; at--) {
    if (/^(?:if|for|switch)$/.test(textAt(code, at))) return textAt(code, at);
  }
  return '';
}

/** The end of the block behind a head, with the `else` behind it. */
function chainEnd(code: Code, index: number): number {
  let at = index;
  for (;;) {
    while (at < code.tokens.length && textAt(code, at) !== '{') {
      if (/^[([]$/.test(textAt(code, at))) at = code.partner.get(at) ?? at;
      at += 1;
    }
    const close = code.partner.get(at) ?? code.tokens.length;
    if (textAt(code, close + 1) !== 'else') return close;
    at = close + 2;
  }
}

/** `var a, b T = …`, alone or in a group; at the top level it can be used before it, too. */
function longDeclaration(code: Code, keyword: number): Declaration[] {
  const kind =
    textAt(code, keyword) === 'var'
      ? 'variable'
      : textAt(code, keyword) === 'const'
        ? 'constant'
        : 'type';
  const close = textAt(code, keyword + 1) === '(' ? code.partner.get(keyword + 1) : undefined;
  const starts = close === undefined ? [keyword + 1] : [];
  for (let at = keyword + 2; at < (close ?? 0); at++) {
    if (startsStatement(code, at) || at === keyword + 2) starts.push(at);
    if (/^[([{]$/.test(textAt(code, at))) at = code.partner.get(at) ?? at;
  }
  const block = blockAround(code, keyword);
  const to = block?.[1] ?? code.tokens.length;
  return starts.flatMap(start => {
    const names = [start];
    for (let at = start + 1; textAt(code, at) === ',' && isName(code, at + 1); at += 2)
      names.push(at + 1);
    const from = block && kind !== 'type' ? start : 0;
    const type = kind === 'type' ? null : typeAfter(code, (names.at(-1) ?? start) + 1);
    return names
      .filter(index => isName(code, index))
      .map((index): Declaration => ({
        name: textAt(code, index),
        index,
        kind,
        from: block ? keyword : from,
        to,
        type,
      }));
  });
}

function typeAfter(code: Code, index: number): string | null {
  const end = statementEnd(code, index - 1);
  let equals = index;
  while (equals < end && textAt(code, equals) !== '=') {
    if (/^[([{]$/.test(textAt(code, equals))) equals = code.partner.get(equals) ?? equals;
    equals += 1;
  }
  if (equals > index) return textBetween(code, index, Math.min(equals, end));
  return textAt(code, equals) === '=' ? typeOfValue(code, equals + 1, end) : null;
}

/** The type of a value that names it: `make([]int, 3)`, `&Point{}`, `[]string{"a"}`, `"text"`, `3`. */
function typeOfValue(code: Code, from: number, to: number): string | null {
  const first = code.tokens[from];
  if (first?.kind === 'string')
    return to === from + 1 ? (first.text.startsWith("'") ? 'rune' : 'string') : null;
  if (first?.kind === 'number')
    return to === from + 1
      ? /[.e]/i.test(first.text) && !/^0x/i.test(first.text)
        ? 'float64'
        : 'int'
      : null;
  if (/^(?:true|false)$/.test(first?.text ?? '')) return 'bool';
  if (first?.text === 'make' || first?.text === 'new') {
    const [argument] = splitAtCommas(code, from + 2, code.partner.get(from + 1) ?? to);
    if (!argument) return null;
    return (first.text === 'new' ? '*' : '') + textBetween(code, argument[0], argument[1]);
  }
  if (textAt(code, to - 1) !== '}') return null;
  const open = code.partner.get(to - 1);
  if (open === undefined || open <= from) return null;
  const type = textBetween(code, from, open);
  return type.startsWith('&') ? `*${type.slice(1)}` : /^[\w.[\]*]+$/.test(type) ? type : null;
}
