import {isName, startsStatement, textAt, textBetween, statementEnd, type Code} from './code.ts';
import {functionsOf} from './functions.ts';

/** A type that a source declares. */
export interface TypeDeclaration {
  readonly name: string;
  readonly index: number;
  /** `struct`, `interface`, or the type that it is made of. */
  readonly kind: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly index: number;
  }[];
  readonly methods: readonly string[];
}

/** The types that a source declares, by name. */
export function typesOf(code: Code): ReadonlyMap<string, TypeDeclaration> {
  const types = new Map<string, TypeDeclaration>();
  for (let at = 0; at < code.tokens.length; at++) {
    if (textAt(code, at) !== 'type' || !startsStatement(code, at) || !isName(code, at + 1))
      continue;
    const type = typeAt(code, at + 1);
    types.set(type.name, type);
  }
  return types;
}

function typeAt(code: Code, index: number): TypeDeclaration {
  const name = textAt(code, index);
  let at = index + 1;
  if (textAt(code, at) === '[' && textAt(code, at + 1) !== ']' && isName(code, at + 2)) {
    at = (code.partner.get(at) ?? at) + 1;
  }
  const keyword = textAt(code, at);
  const isBody = /^(?:struct|interface)$/.test(keyword);
  const open = at + 1;
  const close = code.partner.get(open) ?? open;
  const kind = isBody ? keyword : textBetween(code, at, statementEnd(code, at));
  const fields = keyword === 'struct' ? fieldsBetween(code, open + 1, close) : [];
  const own =
    keyword === 'interface' ? fieldsBetween(code, open + 1, close).map(({name}) => name) : [];
  const methods = functionsOf(code).flatMap(one =>
    one.receiver?.type === name && one.name !== null ? [one.name] : [],
  );
  return {name, index, kind, fields, methods: [...own, ...methods]};
}

function fieldsBetween(code: Code, from: number, to: number): TypeDeclaration['fields'] {
  const fields: {name: string; type: string; index: number}[] = [];
  for (let at = from; at < to; at++) {
    if (!startsStatement(code, at)) continue;
    const names = [at];
    for (let next = at + 1; textAt(code, next) === ',' && isName(code, next + 1); next += 2)
      names.push(next + 1);
    const start = (names.at(-1) ?? at) + 1;
    const end = statementEnd(code, at);
    const isTagged = code.tokens[end - 1]?.kind === 'string';
    // A type alone is embedded, and goes by its own name.
    const type = textBetween(code, end > start ? start : at, isTagged ? end - 1 : end);
    for (const index of names)
      if (isName(code, index)) fields.push({name: textAt(code, index), type, index});
    at = Math.max(at, end - 1);
  }
  return fields;
}
