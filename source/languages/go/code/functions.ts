import {isName, statementStart, textAt, textBetween, type Code} from './code.ts';

/** A function, method or function literal of a source. Numbers are indexes of tokens. */
export interface GoFunction {
  /** Null for a function literal. */
  readonly name: string | null;
  readonly nameIndex: number;
  readonly receiver: {readonly name: string; readonly type: string} | null;
  readonly params: readonly Param[];
  /** The parentheses of the parameters. */
  readonly open: number;
  readonly close: number;
  /** The types of the results, as written, without names. */
  readonly results: readonly string[];
  readonly resultNames: readonly string[];
  /** The braces of the body; -1 without one. */
  readonly bodyOpen: number;
  readonly bodyClose: number;
}

export interface Param {
  readonly name: string;
  readonly index: number;
  /** As written; `...int` for the variadic one. */
  readonly type: string;
}

const cache = new WeakMap<Code, readonly GoFunction[]>();

/** Every function of a source, in order. */
export function functionsOf(code: Code): readonly GoFunction[] {
  const known = cache.get(code);
  if (known) return known;
  const found: GoFunction[] = [];
  for (let at = 0; at < code.tokens.length; at++) {
    if (textAt(code, at) !== 'func') continue;
    const one = functionAt(code, at);
    if (one) found.push(one);
  }
  cache.set(code, found);
  return found;
}

function functionAt(code: Code, keyword: number): GoFunction | null {
  let at = keyword + 1;
  let receiver: GoFunction['receiver'] = null;
  const close = code.partner.get(at);
  if (
    textAt(code, at) === '(' &&
    close !== undefined &&
    isName(code, close + 1) &&
    textAt(code, close + 2) === '('
  ) {
    const [own] = paramsBetween(code, at + 1, close);
    receiver = own
      ? {name: own.name, type: own.type.replace(/^\*/, '').replace(/\[.*$/, '')}
      : null;
    at = close + 1;
  }
  const name = isName(code, at) ? textAt(code, at) : null;
  const nameIndex = at;
  if (name !== null) at += 1;
  if (textAt(code, at) === '[') at = (code.partner.get(at) ?? at) + 1;
  const end = code.partner.get(at);
  if (textAt(code, at) !== '(' || end === undefined) return null;
  const [results, resultNames, behind] = resultsAt(code, end + 1);
  const bodyOpen = textAt(code, behind) === '{' ? behind : -1;
  const bodyClose = bodyOpen === -1 ? -1 : (code.partner.get(bodyOpen) ?? code.tokens.length);
  const params = paramsBetween(code, at + 1, end);
  return {
    name,
    nameIndex,
    receiver,
    params,
    open: at,
    close: end,
    results,
    resultNames,
    bodyOpen,
    bodyClose,
  };
}

/** Where the commas between brackets split them: pairs of first index and index behind. */
export function splitAtCommas(code: Code, from: number, to: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const close = /^[([{]$/.test(textAt(code, at)) ? code.partner.get(at) : undefined;
    if (close !== undefined && close < to) at = close;
    else if (textAt(code, at) === ',') {
      parts.push([start, at]);
      start = at + 1;
    }
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

/** `a, b int, names ...string`: a name without a type has the type of the next. */
function paramsBetween(code: Code, from: number, to: number): Param[] {
  const parts = splitAtCommas(code, from, to);
  const named = parts.some(
    ([start, end]) => end - start > 1 && isName(code, start) && !isQualified(code, start),
  );
  if (!named) return [];
  let type = '';
  return parts
    .toReversed()
    .map(([start, end]) => {
      if (end - start > 1) type = textBetween(code, start + 1, end);
      return {name: textAt(code, start), index: start, type};
    })
    .toReversed();
}

/** A type such as `time.Time`, or `chan int` and the like. */
function isQualified(code: Code, index: number): boolean {
  return /^(?:\.|\[)$/.test(textAt(code, index + 1)) && !/^\]$/.test(textAt(code, index + 2))
    ? textAt(code, index + 1) === '.'
    : /^(?:chan|map|func|struct|interface)$/.test(textAt(code, index));
}

function resultsAt(
  code: Code,
  from: number,
): readonly [types: string[], names: string[], behind: number] {
  const close = textAt(code, from) === '(' ? code.partner.get(from) : undefined;
  if (close !== undefined) {
    const named = paramsBetween(code, from + 1, close);
    const types =
      named.length > 0
        ? named.map(({type}) => type)
        : splitAtCommas(code, from + 1, close).map(([start, end]) => textBetween(code, start, end));
    return [types, named.map(({name}) => name), close + 1];
  }
  let at = from;
  while (at < code.tokens.length && !/^[{}(),;:=]$|^:=$/.test(textAt(code, at))) {
    if (at > from && (code.tokens[at]?.line ?? 0) > (code.tokens[at - 1]?.line ?? 0)) break;
    const text = textAt(code, at);
    if (text === '[') at = code.partner.get(at) ?? at;
    if (/^(?:struct|interface)$/.test(text)) at = code.partner.get(at + 1) ?? at;
    if (text === 'func' && textAt(code, at + 1) === '(') at = code.partner.get(at + 1) ?? at;
    at += 1;
  }
  return [at > from ? [textBetween(code, from, at)] : [], [], at];
}

/** The innermost function around a token; null at the top level. */
export function functionAround(code: Code, index: number): GoFunction | null {
  return (
    functionsOf(code).findLast(
      one => one.bodyOpen !== -1 && one.bodyOpen < index && index <= one.bodyClose,
    ) ?? null
  );
}

/** The method around a token, also when it is in a function literal there. */
export function methodAround(code: Code, index: number): GoFunction | null {
  return (
    functionsOf(code).findLast(
      one => one.receiver !== null && one.bodyOpen < index && index <= one.bodyClose,
    ) ?? null
  );
}

/** The braces of the innermost block around a token; null at the top level. */
export function blockAround(
  code: Code,
  index: number,
): readonly [open: number, close: number] | null {
  for (let at = index - 1; at >= 0; at--) {
    const text = textAt(code, at);
    const open = /^[)\]}]$/.test(text) ? code.partner.get(at) : undefined;
    if (open !== undefined) at = open;
    else if (text === '{') return [at, code.partner.get(at) ?? code.tokens.length];
  }
  return null;
}

/** Whether a block is the body of a loop. */
export function isLoopBody(code: Code, open: number): boolean {
  return textAt(code, statementStart(code, open)) === 'for';
}
