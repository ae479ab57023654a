/** Openings of the sentences in which CPython gives advice, inside or after a message. */
const advice =
  /(?:\bor did you|\bdid you (?:mean|forget)|\bperhaps you|\bmaybe you|\bis this intended|\bconsider renaming)[^?\n]*\??/gi;
/** Messages that are advice themselves. */
const tellingMessage = /^(?:'.' was never closed|expected |unmatched |unterminated )/;
const neverAwaited = /coroutine '[^'\n]{1,200}' was never awaited/g;
const missedComma = /SyntaxWarning: ([^\n]{1,200}; perhaps you missed a comma\?)/g;

/** The advice in an error's message, as printed. */
export function hintsOfMessage(message: string): string[] {
  const text = message.slice(0, maxScanned);
  const found = Array.from(text.matchAll(advice), ([hint]) => hint.trim());
  const firstLine = text.split('\n', 1)[0] ?? '';
  return tellingMessage.test(firstLine)
    ? [firstLine, ...found.filter(h => h !== firstLine)]
    : found;
}

/** Advice that Python printed around the error, as warnings. */
export function hintsOfWarnings(stderr: string): string[] {
  const text = stderr.slice(-maxScanned);
  const awaited = Array.from(text.matchAll(neverAwaited), ([hint]) => hint);
  const commas = Array.from(text.matchAll(missedComma), match => match[1] ?? '');
  return [...new Set([...awaited, ...commas])].slice(0, maxHints);
}

const maxScanned = 100_000;
const maxHints = 10;
