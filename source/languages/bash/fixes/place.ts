import {readCode, type Code} from '../code/code.ts';
import {masked} from '../code/masked.ts';
import type {RuleContext} from '../../rule.ts';

/** The line of the entry that an error points at. */
export interface Place {
  readonly code: Code;
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;
  /** The same, with what is quoted made harmless: see `masked`. */
  readonly bare: string;
}

/** A longer line is not written by hand, and no rule looks at it. */
const longest = 2000;

/** Null when the error has no place in the entry, or none that a rule could look at. */
export function placeOf({report, source, entry}: RuleContext): Place | null {
  const {location} = report;
  return location?.file === entry ? placeAt(readCode(source), location.line) : null;
}

export function placeAt(code: Code, number: number): Place | null {
  const text = code.line(number);
  if (text.trim() === '' || text.length > longest) return null;
  return {code, number, text, bare: masked(text)};
}

/** The source with a part of the line replaced, by columns from 0. */
export function withPart(
  {code, number, text}: Place,
  from: number,
  to: number,
  part: string,
): string {
  return code.withLine(number, text.slice(0, from) + part + text.slice(to));
}

/** Whether the line begins with a command, and not inside of a text or a here-document. */
export function isCommand({code, number}: Place): boolean {
  const start = code.lineStart(number) + code.indent(number).length;
  const index = code.tokens.findIndex(token => token.start === start);
  const token = code.tokens[index];
  if (token?.kind !== 'word') return token?.kind === 'operator';
  const {blocks, commands} = code.structure;
  return (
    commands.includes(index) ||
    blocks.some(({open}) => open === index) ||
    continuing.test(token.text)
  );
}

const continuing = /^(?:then|elif|else|do|!)$/;
