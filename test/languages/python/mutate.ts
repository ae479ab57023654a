/** A text with some of its lines and characters dropped, doubled, swapped or replaced. */
export function mutate(text: string, random: () => number): string {
  let mutated = text;
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes; change++) {
    mutated = random() < 0.5 ? mutateLine(mutated, random) : mutateCharacter(mutated, random);
  }
  return mutated;
}

function mutateLine(text: string, random: () => number): string {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  const line = lines[at] ?? '';
  const kinds = [
    [],
    [line, line],
    [line, lines[Math.floor(random() * lines.length)] ?? ''],
    [` ${line}`],
  ];
  lines.splice(at, 1, ...(kinds[Math.floor(random() * kinds.length)] ?? []));
  return lines.join('\n');
}

const pieces = [
  '',
  '"',
  "'",
  '"""',
  '(',
  ')',
  '[',
  '{',
  '}',
  ':',
  ',',
  '=',
  '\\',
  '\n',
  '\t',
  '#',
  'f"{',
  '\u0000',
  '~^',
  '日',
];

function mutateCharacter(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
  return text.slice(0, at) + piece + text.slice(at + Math.floor(random() * 3));
}
