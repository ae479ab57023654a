import {InvalidInput} from '../errors.ts';
import type {ValueType} from './value-type.ts';

/**
 * The value of a setting in a file as it would be written after its flag.
 * @param from names the setting and the place, for messages.
 * @throws {InvalidInput} for a value of another kind than the setting's.
 */
export function fileText(type: ValueType, value: unknown, from: string): string {
  const expected = expectedIn(type);
  const text = textOf(type, value);
  if (text !== null && text.trim() !== '') return text;
  throw new InvalidInput(`${from} is ${JSON.stringify(value)}; it must be ${expected}.`);
}

function textOf(type: ValueType, value: unknown): string | null {
  switch (type.kind) {
    case 'switch':
      return typeof value === 'boolean' ? String(value) : null;
    case 'number':
      return typeof value === 'number' ? String(value) : null;
    case 'prices':
      return isListOf(value, 'number') && value.length === 2 ? value.join(',') : null;
    case 'healers':
      return isListOf(value, 'string') && value.length > 0 ? value.join(',') : null;
    default:
      return typeof value === 'string' ? value : null;
  }
}

function expectedIn(type: ValueType): string {
  switch (type.kind) {
    case 'switch':
      return 'true or false';
    case 'number':
      return `${type.integer ? 'a whole number' : 'a number'} from ${type.min} to ${type.max}`;
    case 'prices':
      return 'two numbers, such as [3, 15]';
    case 'healers':
      return 'a list of names, such as ["offline", "chat"]';
    case 'choice':
      return `one of ${type.names.map(name => `"${name}"`).join(', ')}`;
    default:
      return 'a text that is not empty';
  }
}

function isListOf(value: unknown, kind: 'string' | 'number'): value is readonly unknown[] {
  return Array.isArray(value) && value.every(each => typeof each === kind);
}
