/** Longer lines are cut where people read them. */
const longest = 200;

/**
 * Where what was printed first differs from what was expected, in a sentence; null when they are equal. How lines end, and
 * whether the last one does, makes no difference. Pure.
 */
export function describeDifference(expected: string, printed: string): string | null {
  const wanted = linesOf(expected);
  const seen = linesOf(printed);
  const count = Math.max(wanted.length, seen.length);
  for (let at = 0; at < count; at += 1) {
    if (wanted[at] === seen[at]) continue;
    return `Line ${at + 1} of its output should be ${quote(wanted[at])}, and is ${quote(seen[at])}.`;
  }
  return null;
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function quote(line: string | undefined): string {
  if (line === undefined) return 'missing';
  const shown = line.length > longest ? `${line.slice(0, longest)}…` : line;
  return JSON.stringify(shown);
}
