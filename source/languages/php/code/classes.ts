import type {Code} from './code.ts';

export interface Method {
  readonly name: string;
  readonly isStatic: boolean;
}

/** A class, interface, trait or enum of the program. */
export interface Class {
  readonly name: string;
  /** What it extends, in the program's words; null without. */
  readonly parent: string | null;
  /** Indexes of the braces of its body. */
  readonly open: number;
  readonly close: number;
  readonly methods: readonly Method[];
  /** Without their `$`. */
  readonly properties: readonly string[];
  /** Cases of an enum among them. */
  readonly constants: readonly string[];
}

const heads = /^(?:class|interface|trait|enum)$/i;
/** In tokens. */
const longestHead = 40;
const modifiers = /^(?:public|private|protected|readonly|var|static)$/i;

/** The classes that a program writes, in order. */
export function classesOf(code: Code): Class[] {
  return code.tokens.flatMap((token, index) => {
    if (token.kind !== 'name' || !heads.test(token.text) || code.isMember(index)) return [];
    if (code.kind(index + 1) !== 'name') return [];
    const open = bodyOf(code, index);
    if (open === -1) return [];
    const partner = code.partner(open);
    const close = partner === -1 ? code.tokens.length : partner;
    const isChild = code.text(index + 2) === 'extends';
    const parent = isChild ? code.text(index + 3) : null;
    return [{name: code.text(index + 1), parent, open, close, ...membersOf(code, open, close)}];
  });
}

/** The brace behind the head of a class. */
function bodyOf(code: Code, index: number): number {
  const from = index + 2;
  const found = code.tokens.slice(from, from + longestHead).findIndex(({text}) => text === '{');
  return found === -1 ? -1 : from + found;
}

function membersOf(code: Code, open: number, close: number) {
  const methods: Method[] = [];
  const properties: string[] = [];
  const constants: string[] = [];
  for (let at = open + 1; at < close; at++) {
    const text = code.text(at);
    if (text === '{') at = Math.max(at, code.partner(at));
    else if (text === 'function') {
      const name = code.text(at + 1) === '&' ? at + 2 : at + 1;
      const isStatic = [code.text(at - 1), code.text(at - 2)].includes('static');
      methods.push({name: code.text(name), isStatic});
      const end = code.partner(name + 1);
      properties.push(...promoted(code, name + 1, end));
      at = Math.max(at, end);
    } else if (text === 'const') constants.push(...constantAt(code, at));
    else if (text === 'case') constants.push(code.text(at + 1));
    else if (text.startsWith('$')) properties.push(text.slice(1));
  }
  return {methods, properties, constants};
}

/** Parameters of a constructor that are properties, too. */
function promoted(code: Code, open: number, close: number): string[] {
  const found: string[] = [];
  let isProperty = false;
  for (let at = open + 1; at < close; at++) {
    const text = code.text(at);
    if (/^[(,]$/.test(code.text(at - 1))) isProperty = modifiers.test(text);
    if (isProperty && text.startsWith('$')) found.push(text.slice(1));
  }
  return found;
}

/** With a type before the name or without. */
function constantAt(code: Code, at: number): string[] {
  const equals = [at + 2, at + 3].find(index => code.text(index) === '=');
  return equals === undefined ? [] : [code.text(equals - 1)];
}

/** The class of a name, without regard to its namespace; null when the program has none or several. */
export function classNamed(classes: readonly Class[], name: string): Class | null {
  const plain = plainName(name).toLowerCase();
  const [found, ...others] = classes.filter(each => each.name.toLowerCase() === plain);
  return found && others.length === 0 ? found : null;
}

/** A class and those that it extends, as far as the program writes them. */
export function lineage(classes: readonly Class[], name: string): Class[] {
  const found: Class[] = [];
  let next = classNamed(classes, name);
  while (next && !found.includes(next)) {
    found.push(next);
    next = next.parent === null ? null : classNamed(classes, next.parent);
  }
  return found;
}

/** The class around a token; null outside of all. */
export function classAround(classes: readonly Class[], index: number): Class | null {
  return classes.find(({open, close}) => open < index && index < close) ?? null;
}

/** Without its namespace. */
export function plainName(name: string): string {
  return name.slice(name.lastIndexOf('\\') + 1);
}
