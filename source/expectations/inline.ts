/** A comment that says `yuubox:expect`, with what starts comments in its language. */
const marker = /^[ \t]*(#|\/\/|--|;|%)[ \t]*yuubox:expect[ \t]*$/;

/**
 * The output that a program says of itself that it prints, in a comment of its own:
 *
 *     # yuubox:expect
 *     # Hello, Ada!
 *     # Hello, Zuri!
 *
 * The comment starts with `#`, `//`, `--`, `;` or `%` and ends with the first line that is none; one blank after the sign is not
 * part of the output. Several such comments follow one another. A byte order mark may stand before the first. Null when
 * there is none. Pure.
 */
export function inlineExpectation(source: string): string | null {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const expected: string[] = [];
  let sign: string | null = null;
  let found = false;
  for (const line of lines) {
    const start = marker.exec(line);
    if (start) {
      sign = start[1] ?? null;
      found = true;
      continue;
    }
    if (sign === null) continue;
    const text = line.trimStart();
    if (text.startsWith(sign)) expected.push(text.slice(sign.length).replace(/^[ \t]/, ''));
    else sign = null;
  }
  return found ? expected.map(line => `${line}\n`).join('') : null;
}
