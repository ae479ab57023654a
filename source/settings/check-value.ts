import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {isHealerFile} from './healer-file.ts';
import type {Range, ValueType} from './value-type.ts';

/** A value as it was written, and who says so: a flag, a variable, or a place in a file. */
export interface Found {
  readonly text: string;
  readonly from: string;
  /** As it is told in messages; quoted when it is left out. */
  readonly shown?: string;
}

/** @throws {InvalidInput} naming the setting, its value, where it came from and what is allowed. */
export function checkValue(type: ValueType, found: Found): void {
  switch (type.kind) {
    case 'number':
      numberIn(type, found);
      break;
    case 'choice':
      choiceOf(type.names, found);
      break;
    case 'url':
      urlIn(found);
      break;
    case 'prices':
      pricesIn(found);
      break;
    case 'healers':
      checkHealers(type.names, found);
      break;
    case 'switch':
    case 'text':
    case 'language':
    case 'file':
    case 'directory':
  }
}

export function numberIn({min, max, integer}: Range, found: Found): number {
  const {text, from} = found;
  const value = Number(text);
  const fits = text.trim() !== '' && value >= min && value <= max;
  if (fits && (!integer || Number.isInteger(value))) return value;
  const kind = integer ? 'a whole number' : 'a number';
  throw new InvalidInput(
    `${from} is ${found.shown ?? JSON.stringify(text)}; it must be ${kind} from ${min} to ${max}.`,
  );
}

/** Two prices, such as `3,15`. */
export function pricesIn({text, from}: Found): {readonly input: number; readonly output: number} {
  const [, input, output] = /^\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  if (input !== undefined && output !== undefined) {
    return {input: Number(input), output: Number(output)};
  }
  throw new InvalidInput(
    `${from} is ${JSON.stringify(text)}; it must be two prices in US dollars for a million tokens, IN,OUT, such as 3,15.`,
  );
}

export function choiceOf<T extends string>(allowed: readonly T[], {text, from}: Found): T {
  const value = allowed.find(name => name === text);
  if (value !== undefined) return value;
  throw unknownName(from, text, allowed);
}

export function urlIn({text, from}: Found): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return text;
  throw new InvalidInput(
    `${from} is ${JSON.stringify(text)}; it must be an address such as http://127.0.0.1:8080.`,
  );
}

function checkHealers(names: readonly string[], {text, from}: Found): void {
  const each = text.split(',').map(name => name.trim());
  const unknown = each.find(name => !isHealerFile(name) && !names.includes(name));
  if (unknown !== undefined) throw unknownName(from, unknown, names);
}

export function unknownName(from: string, text: string, allowed: readonly string[]): InvalidInput {
  const hint = didYouMean(text, allowed);
  return new InvalidInput(
    `${from} is ${JSON.stringify(text)}; it must be one of ${allowed.join(', ')}.` +
      (hint ? ` Did you mean ${hint}?` : ''),
  );
}
