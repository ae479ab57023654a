import type {Code} from '../../../javascript/code/code.ts';

/** The token that opens the members of an interface, class, enum or object type of a name; -1 without one. */
export function bodyOfType(code: Code, name: string): number {
  for (const [index, {text}] of code.tokens.entries()) {
    if (!/^(?:interface|class|enum|type)$/.test(text) || code.text(index + 1) !== name) continue;
    for (let at = index + 2; at < code.tokens.length && at < index + 60; at++) {
      if (code.text(at) === '{') return at;
      if (code.text(at) === ';') break;
    }
  }
  return -1;
}

/** The tokens of the names of members that stand directly in braces. */
export function membersIn(code: Code, open: number): number[] {
  const close = code.close(open);
  const found: number[] = [];
  for (let at = open + 1; at < close; at = Math.max(code.skip(at), at + 1)) {
    const isName = code.kind(at) === 'name' || code.kind(at) === 'keyword';
    if (!isName || !/^[:?(=,}<!]$/.test(code.text(at + 1))) continue;
    if (
      /^(?:[{};,]|readonly|static|async|public|protected|private|abstract|override|get|set)$/.test(
        code.text(at - 1),
      ) ||
      code.tokens[at]?.first === true
    )
      found.push(at);
  }
  return found;
}

/** The texts that a union of literals allows, as the compiler writes it or as a type alias of the program. */
export function literalsOf(code: Code, type: string): readonly string[] {
  const written = literalsIn(type);
  if (written.length > 0) return written;
  for (const [index, {text}] of code.tokens.entries()) {
    if (text !== 'type' || code.text(index + 1) !== type || code.text(index + 2) !== '=') continue;
    const end = code.tokens.findIndex(
      (token, at) =>
        at > index &&
        (token.text === ';' ||
          (token.first &&
            !token.text.startsWith('|') &&
            code.text(at - 1) !== '|' &&
            at > index + 3)),
    );
    return literalsIn(code.slice(index + 3, end === -1 ? code.tokens.length - 1 : end - 1));
  }
  return [];
}

/** Of `"a" | 'b'`, a and b; nothing for any other type. */
function literalsIn(type: string): readonly string[] {
  const parts = type
    .replace(/;$/, '')
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '');
  const texts = parts.flatMap(part => /^(["'])([^"'\n]*)\1$/.exec(part)?.[2] ?? []);
  return parts.every(part => /^(?:["'].*["']|undefined|null)$/.test(part)) ? texts : [];
}
