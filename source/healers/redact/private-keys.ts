import type {Secret} from './secret.ts';

/** The lines between the marks of a PEM or PGP private key, also where `\n` is written for the line ends. */
export function* findPrivateKeys(text: string): Generator<Secret> {
  const begin = /-----BEGIN [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
  let closing = 0;
  while (begin.test(text)) {
    const start = begin.lastIndex;
    if (closing !== -1 && closing < start) closing = text.indexOf('-----END', start);
    const isClosed = closing !== -1 && closing - start < longestKey;
    const end = isClosed ? closing : endOfKeyLines(text, start);
    let counts = true;
    for (const {1: line, index} of text.slice(start, end).matchAll(/\\[nr]|([^\s"'`\\]{2,})/g)) {
      if (!line) continue;
      yield {start: start + index, end: start + index + line.length, kind: 'private key', counts};
      counts = false;
    }
    begin.lastIndex = end;
  }
}

/** In characters; an RSA key of 16,384 bits has 13,000. */
const longestKey = 20_000;

/** Where the base64 lines of a key that nothing closes end. */
function endOfKeyLines(text: string, start: number): number {
  const lines = /(?:(?:\s|\\[nr]|["'`+]){0,80}[\w+/=]{20,})*/y;
  lines.lastIndex = start;
  return start + (lines.exec(text)?.[0].length ?? 0);
}
