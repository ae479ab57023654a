/** Code (with LF) with the original's byte order mark, line ends, and blank lines at its beginning and end. */
export function inOriginalForm(code: string, original: string): string {
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = original.slice(mark.length);
  const start = /^[\r\n]*/.exec(body)?.[0] ?? '';
  const end = body.length === start.length ? '' : body.slice(lastTextIndex(body) + 1);
  const trimmed = code.replace(/^\uFEFF/, '').replace(/^\n+/, '');
  const core = trimmed.slice(0, lastTextIndex(trimmed) + 1);
  return (
    mark + start + withLineEnds(core, body.slice(start.length, body.length - end.length)) + end
  );
}

/** Index of the last character that is no line end; found by hand because `/\n+$/` is quadratic. */
function lastTextIndex(text: string): number {
  let index = text.length - 1;
  while (text[index] === '\n' || text[index] === '\r') index -= 1;
  return index;
}

/**
 * Where the original mixes line ends, the lines that are the same at the beginning and at the end keep theirs; between
 * them, the more frequent one counts.
 */
function withLineEnds(code: string, original: string): string {
  const crlf = original.split('\r\n').length - 1;
  const lf = original.split('\n').length - 1 - crlf;
  const usual = crlf > lf ? '\r\n' : '\n';
  if (crlf === 0 || lf === 0) return usual === '\n' ? code : code.replaceAll('\n', usual);
  const lines = code.split('\n');
  const olds = original.split('\n');
  const text = (line: string | undefined) => line?.replace(/\r$/, '');
  const most = Math.min(lines.length, olds.length);
  let head = 0;
  while (head < most && text(olds[head]) === lines[head]) head += 1;
  let tail = 0;
  while (tail < most - head && text(olds.at(-1 - tail)) === lines.at(-1 - tail)) tail += 1;
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line;
      const old = index < head ? olds[index] : olds[olds.length - lines.length + index];
      const isKept = index < head || index >= lines.length - tail;
      const end = isKept && old !== undefined ? (old.endsWith('\r') ? '\r\n' : '\n') : usual;
      return line + end;
    })
    .join('');
}
