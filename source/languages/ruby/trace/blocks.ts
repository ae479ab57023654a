import {readPlace, type Place} from './place.ts';

/** One exception as Ruby prints it: a header, the rest of its message and advice, and its backtrace. */
export interface Block {
  readonly type: string;
  /** The lines of the message and what was added to it, such as a snippet of the source. */
  readonly said: readonly string[];
  /** Innermost first, as printed. */
  readonly places: readonly Place[];
  /** Indexes of its lines; the end is exclusive. */
  readonly firstLine: number;
  readonly endLine: number;
}

const typeAtEnd = / \(((?:[A-Z]\w*(?:::\w+)*)|fatal|#<Class:0x[\da-f]+>)\)$/;
const typeAlone = /^[A-Z]\w*(?:::\w+)*$/;
const from = '\tfrom ';
/** Ruby 3.4 and older ones leave out the middle of an endless backtrace. */
const leftOut = /^\t ?\.\.\. \d+ levels\.\.\.$/;

/** Every exception printed in a text, in order. What lies before the first is the program's own. */
export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const header = readHeader(lines[at] ?? '');
    if (header === null) continue;
    const block = readBlock(lines, at, header);
    blocks.push(block);
    at = block.endLine - 1;
  }
  return blocks;
}

interface Header {
  readonly place: Place;
  readonly type: string;
  readonly message: string;
}

function readHeader(line: string): Header | null {
  if (line.startsWith('\t')) return null;
  const read = readPlace(line);
  if (read === null || !read.rest.startsWith(':')) return null;
  const {place} = read;
  const rest = read.rest.slice(1);
  const type = typeAtEnd.exec(rest)?.[1];
  if (type !== undefined) {
    return {place, type, message: rest.slice(1, rest.length - type.length - 3)};
  }
  const message = rest.trim();
  if (message === 'unhandled exception') return {place, type: 'RuntimeError', message};
  if (message.startsWith('--> ')) return {place, type: 'SyntaxError', message};
  return typeAlone.test(message) ? {place, type: message, message: ''} : null;
}

function readBlock(lines: readonly string[], firstLine: number, header: Header): Block {
  const said = [header.message];
  const places = [header.place];
  let at = firstLine + 1;
  while (at < lines.length && !isTrace(lines[at] ?? '') && readHeader(lines[at] ?? '') === null) {
    said.push(lines[at] ?? '');
    at++;
  }
  while (at < lines.length && isTrace(lines[at] ?? '')) {
    const place = readPlace((lines[at] ?? '').slice(from.length))?.place;
    if (place) places.push(place);
    at++;
  }
  return {type: header.type, said, places, firstLine, endLine: at};
}

const isTrace = (line: string) => line.startsWith(from) || leftOut.test(line);

/**
 * The exception that ended the program with its causes, outermost first: the last ones printed. A cause follows the
 * exception that was raised while it was rescued, which shows in the backtrace of that one.
 */
export function lastChain(blocks: readonly Block[]): Block[] {
  let first = blocks.length - 1;
  while (first > 0 && isRaisedFrom(blocks[first - 1], blocks[first])) first--;
  return blocks.slice(Math.max(first, 0));
}

function isRaisedFrom(outer: Block | undefined, cause: Block | undefined): boolean {
  if (!outer || !cause || outer.endLine !== cause.firstLine) return false;
  // The outermost call is the same; in the main program, where it stands differs.
  if (baseOf(outer.places.at(-1)) !== baseOf(cause.places.at(-1))) return false;
  return outer.places.some(({name}, index) => {
    // Since 3.4 a rescue clause bears the name of the method that it is in.
    const outside = outer.places[index + 1];
    return /^(?:rescue|ensure) in /.test(name) || outside?.name === name;
  });
}

function baseOf(place: Place | undefined): string {
  return place ? `${place.path} ${place.name.replace(/^(?:(?:rescue|ensure) in )+/, '')}` : '';
}
