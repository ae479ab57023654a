import {field} from './field.ts';

const clipAt = 200;
/** More than this is not looked at: an error page can be as big as an answer. */
const readAtMost = 20_000;
/** How far inside an error body its message may be. */
const deepest = 5;

/**
 * What a server said of an error, fit for a message: its own error text where it is JSON, one line without control or
 * invisible characters, without any of `secrets`, at most 200 characters; empty when there is nothing worth showing.
 */
export function serverText(said: string, secrets: readonly string[]): string {
  return oneLine(errorText(said.slice(0, readAtMost)), secrets);
}

/** Foreign text as one line for a message, under the same rules. */
export function oneLine(text: string, secrets: readonly string[]): string {
  let line = text.slice(0, readAtMost).replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  for (const secret of secrets) line = line.replaceAll(secret, '…');
  // Servers repeat a wrong key, in part or whole, and it need not be the one that we sent.
  line = line.replace(/\b(?:sk|pk|hf|gsk|xai)[-_][\w*.-]{6,}/g, '…').toWellFormed();
  return line.length > clipAt ? `${line.slice(0, clipAt - 1)}…` : line;
}

/** Line ends, controls, surrogates on their own and what cannot be seen: bidi, zero-width and tag characters. */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

function errorText(said: string): string {
  if (/^\s*</.test(said)) return '';
  try {
    return messageIn(JSON.parse(said)) ?? '';
  } catch {
    return said;
  }
}

/**
 * The message in an error body: OpenAI's `{error: {message}}`, Ollama's `{error}`, FastAPI's `{detail}` (a text, or a
 * list of `{loc, msg}`), or `{message}`.
 */
export function messageIn(body: unknown, depth = 0): string | null {
  if (typeof body === 'string') return body;
  if (depth === deepest) return null;
  if (Array.isArray(body)) return messageIn(body[0], depth + 1);
  const text = field(body, 'msg');
  if (typeof text === 'string') {
    const place = field(body, 'loc');
    const parts = Array.isArray(place) ? place.filter(part => typeof part !== 'object') : [];
    return parts.length > 0 ? `${parts.join('.')}: ${text}` : text;
  }
  for (const key of ['error', 'detail', 'message']) {
    const inner = field(body, key);
    const message = inner === undefined ? null : messageIn(inner, depth + 1);
    if (message) return message;
  }
  return null;
}
