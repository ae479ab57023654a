/**
 * Wraps text to a width, with optional indent and bullet.
 */
function wrap(text, { width = 32, indent = 0, bullet = '' }) {
  const first = ' '.repeat(indent) + bullet;
  const other = ' '.repeat(first.length);
  const lines = [];
  let line = first;
  let empty = true;

  for (const word of text.split(/\s+/)) {
    const next = empty ? line + word : `${line} ${word}`;
    if (next.length > width && !empty) {
      lines.push(line);
      line = other + word;
    } else {
      line = next;
    }
    empty = false;
  }
  lines.push(line);
  return lines;
}

const text = 'A lighthouse keeper counts ships by night and gulls by day, and writes both down in one book.';

const plain = wrap(text);
const narrow = wrap(text, { width: 20 });
const listed = wrap(text, { width: 40, indent: 2, bullet: '* ' });

for (const lines of [plain, narrow, listed]) {
  console.log(lines.join('\n'));
  console.log('--', lines.length, 'lines, longest', Math.max(...lines.map((l) => l.length)));
}
