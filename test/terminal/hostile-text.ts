/** Texts made of everything that could upset a terminal, joined at random. */
export function hostileText(random: () => number, length: number): string {
  const pick = () => ingredients[Math.floor(random() * ingredients.length)] ?? '';
  return Array.from({length}, pick).join('');
}

// prettier-ignore
const ingredients = [
  'a', 'Z', '0', ' ', '\n', '\r', '\t', '\b', '\0', '\u007f', '|', '‹', 'é', '字', '😀', '👩‍🚀', '⚠️',
  '\u001b', '\u001b[', '\u001b]', '\u001bP', '\u001bX', '\u001b^', '\u001b_', '\u001b\\', '\u0007',
  '\u0090', '\u0098', '\u009b', '\u009c', '\u009d', '\u009e', '\u009f', '\u0085', '\u0084', '\u0018',
  '31m', '?1049h', '?25l', '?2004h', '2J', '10;10H', '1;5r', '6n', 'c', '>c', '?1000h', '!p', '8m', 'm',
  '0;title', '2;title', '52;c;QUJD', '8;;http://x', '4;1;rgb:ff/00/00', '$q"p', '+q', 'q#0;2;0;0;0',
  '\u001bc', '\u001b(0', '\u001b#8', '\u001b7', '\u001b8', '\u001bM', '\u001bD', '\u001bE', '\u001b=', '\u001bN',
  '\u202e', '\u2066', '\u200b', '\u200d', '\ufe0f', '\u{e0041}', '\ufeff', '\u00ad', '\u2028', '\u3164',
  '\u0301', '\u0336', '\u20dd', '\ud800', '\udc00', '\uffff', '\u{1fffe}',
];
