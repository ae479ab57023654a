const clipAt = 200;
/** More than this is not looked at: an error page can be as big as an answer. */
const readAtMost = 20_000;

/**
 * What a server said of an error, fit for a message: its own error text where it is JSON, one line without control or
 * invisible characters, without any of `secrets`, at most 200 characters; empty when there is nothing worth showing.
 */
export function serverText(said: string, secrets: readonly string[]): string {
  const text = errorText(said.slice(0, readAtMost));
  let line = text.replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
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
export function messageIn(body: unknown): string | null {
  if (typeof body === 'string') return body;
  if (Array.isArray(body)) return body.length > 0 ? messageIn(body[0]) : null;
  if (typeof body !== 'object' || body === null) return null;
  if ('msg' in body && typeof body.msg === 'string') {
    const place = 'loc' in body && Array.isArray(body.loc) ? `${body.loc.join('.')}: ` : '';
    return place + body.msg;
  }
  for (const key of ['error', 'detail', 'message'] as const) {
    const inner: unknown = key in body ? Object(body)[key] : undefined;
    const message = inner === undefined || inner === null ? null : messageIn(inner);
    if (message) return message;
  }
  return null;
}
