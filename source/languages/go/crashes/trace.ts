/** What the Go runtime prints when a program dies. */
export interface Trace {
  /** From the line with `panic:` or `fatal error:` on, up to the first goroutine. */
  readonly header: readonly string[];
  /** The goroutines, the one that failed first. */
  readonly goroutines: readonly (readonly string[])[];
  readonly text: string;
}

const start = /^(?:panic: |fatal error: |unexpected fault address )/;
const goroutine = /^goroutine \d{1,12}\b[^[\n]{0,200}\[.*\]:$/;
const mostLines = 2000;

/** The last trace in what a program printed; null without one. Linear in the input. */
export function findTrace(lines: readonly string[]): Trace | null {
  let first = -1;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = (lines[at] ?? '').slice(0, 300);
    if (goroutine.test(line)) first = at;
    else if (first !== -1 && start.test(line)) return traceOf(lines, at, first);
  }
  return null;
}

function traceOf(lines: readonly string[], from: number, first: number): Trace {
  const body = lines.slice(first, first + mostLines);
  const goroutines: string[][] = [];
  for (const line of body) {
    if (goroutine.test(line.slice(0, 300))) goroutines.push([]);
    goroutines.at(-1)?.push(line);
  }
  const header = lines.slice(from, first).slice(0, mostLines);
  const text = [...header, ...body].join('\n').trimEnd().slice(0, 100_000);
  return {header, goroutines, text};
}
