/** One panic as it was printed. */
export interface PrintedPanic {
  /** Name of the thread; `<unnamed>` for most that are not the main one. */
  readonly thread: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  /** Counts from 1, in Unicode characters. */
  readonly column: number;
  readonly text: string;
}

/**
 * All panics among the lines of stderr, in order. Since Rust 1.73 the message follows in lines of its own; before, it
 * stood in quotes before the place. Newer versions name the thread's number after its name.
 */
export function findPanics(lines: readonly string[]): PrintedPanic[] {
  const starts = lines.flatMap((line, index) => (startOf(line) ? [index] : []));
  return starts.flatMap((start, index) => panicAt(lines.slice(start, starts[index + 1])) ?? []);
}

const panicked = ' panicked at ';

const startOf = (line: string) => line.startsWith("thread '") && line.includes(panicked);

function panicAt(lines: readonly string[]): PrintedPanic | null {
  const [first = ''] = lines;
  const thread = first.slice("thread '".length, first.lastIndexOf("'", first.indexOf(panicked)));
  const said = first.slice(first.indexOf(panicked) + panicked.length);
  const end = lines.findIndex((line, index) => index > 0 && isEnd(line));
  const block = lines.slice(0, end === -1 ? lines.length : end);
  return said.startsWith("'") ? quotedPanic(thread, said, block) : newerPanic(thread, said, block);
}

function newerPanic(thread: string, said: string, block: readonly string[]): PrintedPanic | null {
  const place = placeIn(said.replace(/:$/, ''));
  if (place === null) return null;
  const message = block.slice(1).join('\n').trimEnd();
  return {thread, message, ...place, text: block.join('\n').trimEnd()};
}

/** `'MESSAGE', FILE:LINE:COLUMN`, where the message may have several lines. */
function quotedPanic(thread: string, said: string, block: readonly string[]): PrintedPanic | null {
  const whole = [said, ...block.slice(1)].join('\n').trimEnd();
  const quote = whole.lastIndexOf("', ");
  const place = quote > 0 ? placeIn(whole.slice(quote + 3).split('\n')[0] ?? '') : null;
  return (
    place && {thread, message: whole.slice(1, quote), ...place, text: block.join('\n').trimEnd()}
  );
}

function placeIn(text: string): Pick<PrintedPanic, 'file' | 'line' | 'column'> | null {
  const found = /:(\d{1,9}):(\d{1,9})$/.exec(text);
  if (!found || found.index === 0) return null;
  const file = text.slice(0, found.index).replace(/^\.\//, '');
  return {file, line: Number(found[1]), column: Number(found[2])};
}

const isEnd = (line: string) =>
  /^(?:note: run with `RUST_BACKTRACE|stack backtrace:|thread (?:'|caused|panicked)|fatal runtime error)/.test(
    line,
  );
