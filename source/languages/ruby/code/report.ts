import type {Report} from '../../report.ts';

/** A name that Ruby does not know, in the words of 3.3, 3.4 and older ones. */
export interface Unknown {
  readonly name: string;
  /** `local` can be a method, too. */
  readonly kind: 'local' | 'method' | 'constant';
  /** What it was called on: `String`, `nil`, `main`, `class Foo`; null when it is not told. */
  readonly receiver: string | null;
}

const local = /^undefined local variable or method [`']([^'\s]+)'(?: for (.{1,100}))?/;
const method = /^undefined method [`']([^'\s]+)'(?: for (.{1,100}))?/;
const hidden = /^(?:private|protected) method [`']([^'\s]+)' called(?: for (.{1,100}))?/;
const constant = /^uninitialized constant (\S+)/;

/** What an error says is not known; null when it is another error. */
export function unknownOf({type, message}: Report): Unknown | null {
  if (type !== 'NameError' && type !== 'NoMethodError') return null;
  const text = message.slice(0, 500);
  const missing = constant.exec(text)?.[1];
  if (missing !== undefined) return {name: missing, kind: 'constant', receiver: null};
  const asLocal = local.exec(text);
  const found = asLocal ?? method.exec(text);
  if (!found) return null;
  const [, name = '', receiver] = found;
  return {name, kind: asLocal ? 'local' : 'method', receiver: receiverOf(receiver)};
}

/** The name of a method that may not be called from outside. */
export function privateMethodOf({type, message}: Report): Unknown | null {
  const [, name, receiver] = (type === 'NoMethodError' && hidden.exec(message.slice(0, 500))) || [];
  return name === undefined ? null : {name, kind: 'method', receiver: receiverOf(receiver)};
}

function receiverOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const plain = text.split('\n', 1)[0] ?? '';
  const instance = /^an instance of (\S+)/.exec(plain)?.[1];
  if (instance !== undefined) return instance;
  if (/^nil\b/.test(plain)) return 'nil';
  if (/^main\b/.test(plain)) return 'main';
  // Up to 3.2: `for "abc":String`, `for #<Foo…>`.
  return /:([A-Z]\w*)$/.exec(plain)?.[1] ?? plain;
}

/** The first words of a syntax error and those beside it. */
export function isSyntaxError(report: Report): boolean {
  return report.type === 'SyntaxError' && report.phase === 'syntax';
}

/** Whether something was nil that should not have been. */
export function isAboutNil({type, message}: Report): boolean {
  if (type === 'NoMethodError') return /' for nil\b/.test(message);
  return /\bnil\b.{0,20}(?:coerced|into)|\bNilClass\b|from nil\b/.test(message.slice(0, 200));
}
