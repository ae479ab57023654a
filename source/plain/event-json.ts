import type {SessionEvent} from '../session/events.ts';
import {jsonText} from './json-text.ts';

/** An event as one line of JSON: snake_case names, bytes as text. */
export function eventJson(event: SessionEvent): string {
  return jsonText(plain(event));
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      // The user's own variables keep their names.
      name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
      name === 'env' ? inner : plain(inner),
    ]),
  );
}
