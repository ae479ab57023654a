import type {Report} from '../../report.ts';

/** What the parser did not expect: its kind and text, such as `token` and `;`. */
export interface Unexpected {
  readonly kind: string;
  /** Strings may be cut; empty at the end of the file. */
  readonly text: string;
  /** As printed: `"]"`, `variable`, `"," or ";"`; empty when PHP does not say. */
  readonly expected: string;
}

const pattern =
  /^syntax error, unexpected (end of file|[a-z -]{1,40}?)(?: "((?:[^"]|"(?!, |$)){0,200})")?(?:, expecting (.{1,200}))?$/;

/** Reads `syntax error, unexpected token ";", expecting "]"`; null for any other error. */
export function unexpectedOf({type, message}: Report): Unexpected | null {
  if (type !== 'ParseError') return null;
  const [all, kind = '', text = '', expected = ''] = pattern.exec(message.slice(0, 500)) ?? [];
  return all === undefined ? null : {kind, text, expected};
}

export function isSyntaxError({type, phase}: Report): boolean {
  return type === 'ParseError' && phase === 'syntax';
}

/** The name of a function that is not there, without its namespace; null for any other error. */
export function unknownFunction({type, message}: Report): string | null {
  return type === 'Error'
    ? matched(/^Call to undefined function (?:\w+\\)*([^\s(\\]+)\(\)/, message)
    : null;
}

/** The name of a constant that is not there, without its namespace; null for any other error. */
export function unknownConstant({type, message}: Report): string | null {
  return type === 'Error' ? matched(/^Undefined constant "(?:\w+\\)*([^"\\]+)"/, message) : null;
}

/** The name of a class that is not there, with its namespace; null for any other error. */
export function unknownClass({type, message}: Report): string | null {
  return type === 'Error'
    ? matched(/^(?:Class|Interface|Trait|Enum) "([^"]+)" not found/, message)
    : null;
}

function matched(search: RegExp, message: string): string | null {
  return search.exec(message.slice(0, 500))?.[1] ?? null;
}
