import {readSaid, type Said} from './headline.ts';

/** One exception as PHP prints it: `Type: message in file:line`, then `Stack trace:` and its calls. */
export interface Thrown extends Said {
  readonly type: string;
  readonly calls: readonly string[];
  /** As printed. */
  readonly text: string;
}

/** Longer names are no classes. */
const longestType = 300;

/**
 * The exceptions of an uncaught one, the one that ended the program first, then what it was raised from: PHP prints them
 * the other way round, each later one behind `Next`.
 */
export function readUncaught(lines: readonly string[]): Thrown[] {
  const starts = [0];
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('Next ') && lines[index - 1] === '') starts.push(index);
  }
  const pieces = starts.map((start, index) =>
    lines.slice(start, starts[index + 1] ?? lines.length),
  );
  return pieces.flatMap(piece => readThrown(piece) ?? []).toReversed();
}

function readThrown(lines: readonly string[]): Thrown | null {
  const trace = lines.lastIndexOf('Stack trace:');
  const head = lines
    .slice(0, trace === -1 ? 1 : trace)
    .join('\n')
    .replace(/^Next /, '');
  const said = readSaid(head);
  if (said === null) return null;
  const colon = said.message.indexOf(': ');
  // Without a message only the class is printed.
  const type = colon === -1 ? said.message : said.message.slice(0, colon);
  if (type === '' || type.length > longestType || /\s/.test(type)) return null;
  return {
    ...said,
    // A class without a name is printed with the place where it is written.
    type: type.split('\0', 1)[0] ?? type,
    message: colon === -1 ? '' : said.message.slice(colon + 2),
    calls: trace === -1 ? [] : lines.slice(trace + 1),
    text: lines.join('\n').trimEnd(),
  };
}
