/** A place in a backtrace: `greet.rb:3:in 'Greeter#greet'`. */
export interface Place {
  readonly path: string;
  readonly line: number;
  /** As printed: `greet`, `Greeter#greet`, `block in <main>`. */
  readonly name: string;
}

/** Where a name starts: Ruby opens it with a backquote up to 3.3, since 3.4 with a quote. */
const openings = [':in `', ":in '"] as const;

/** Reads a place at the start of a line, and what comes after it; null when there is none. */
export function readPlace(text: string): {readonly place: Place; readonly rest: string} | null {
  const at = Math.min(...openings.map(opening => indexOrEnd(text, opening)));
  if (at === text.length) return null;
  const colon = text.lastIndexOf(':', at - 1);
  const digits = text.slice(colon + 1, at);
  if (colon < 1 || !/^\d{1,9}$/.test(digits)) return null;
  const start = at + openings[0].length;
  const end = text.indexOf("'", start);
  if (end === -1) return null;
  const place = {path: text.slice(0, colon), line: Number(digits), name: text.slice(start, end)};
  return {place, rest: text.slice(end + 1)};
}

function indexOrEnd(text: string, part: string): number {
  const index = text.indexOf(part);
  return index === -1 ? text.length : index;
}
