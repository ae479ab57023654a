import type {Location} from '../../report.ts';
import {isFrame, type Header, type Trace} from './find.ts';

/** Where containers put a program. */
const containerDirectory = '/tmp/program';
const position = /^(.*?):(\d{1,9})(?::(\d{1,9}))?$/;

/** Tells the user's own files from Node's, a runner's and a package's, and names them relatively. */
export class ProgramFiles {
  readonly #directory: string;

  constructor(entry: string, trace: Pick<Trace, 'header' | 'lines'>) {
    this.#directory = directoryOf(entry, trace);
  }

  /** A message with the program's own directory, which differs from sandbox to sandbox, written as `./`. */
  relative(message: string): string {
    return message.replaceAll(`${this.#directory}/`, './');
  }

  /** The location of a header or a frame's `path:line:column`; null when it is not the user's. */
  locate(place: Header | string): Location | null {
    const at = typeof place === 'string' ? parse(place) : place;
    if (at === null) return null;
    const path = plain(at.path);
    // Before a header, the line may hold something that the program wrote.
    const start = path.lastIndexOf(`${this.#directory}/`);
    if (start === -1 || (start > 0 && typeof place === 'string')) return null;
    const file = path.slice(start + this.#directory.length + 1);
    if (file.split('/').includes('node_modules')) return null;
    return {
      file,
      line: at.line,
      column: at.column,
      endLine: at.endColumn === null ? null : at.line,
      endColumn: at.endColumn,
    };
  }
}

function parse(place: string): Header | null {
  const [, path, line, column] = position.exec(place) ?? [];
  if (path === undefined) return null;
  return {
    path,
    line: Number(line),
    column: column === undefined ? null : Number(column),
    endColumn: null,
  };
}

/** The name that every engine gives to the program's own directory. */
const named = /^(.*\/program)\/[^]/;

/** The directory in which a path of the trace has the entry; else the one that is called so; else the header's. */
function directoryOf(entry: string, trace: Pick<Trace, 'header' | 'lines'>): string {
  const tail = `/${entry.replaceAll('\\', '/')}`;
  const own = trace.header === null ? '' : plain(trace.header.path);
  for (const line of trace.lines) {
    const path = plain(placeIn(line).replace(/(?::\d{1,9}){1,2}$/, ''));
    if (path.endsWith(tail) && isAbsolute(path)) return path.slice(0, -tail.length);
  }
  if (own.endsWith(tail)) return own.slice(0, -tail.length);
  if (!isAbsolute(own)) return containerDirectory;
  return named.exec(own)?.[1] ?? own.slice(0, own.lastIndexOf('/'));
}

/** The `path:line:column` of a frame, or the path of the file that imports what is missing. */
export function placeIn(line: string): string {
  const importer = /^- (.+)$/.exec(line)?.[1] ?? / imported from (.+)$/.exec(line)?.[1];
  if (importer !== undefined) return importer;
  if (!isFrame(line) || line.includes('(eval at ')) return '';
  const text = line.trimEnd().replace(/[,{\s]+$/, '');
  if (text.endsWith(')')) return text.slice(text.lastIndexOf(' (') + 2, -1);
  const start = /^\s+at (?:async )?(?:new )?/.exec(text);
  return start === null ? '' : text.slice(start[0].length);
}

/** A path with `/` between its parts, from a file URL or a path of any system. */
function plain(path: string): string {
  if (!path.startsWith('file://')) return path.replaceAll('\\', '/');
  const local = path.slice('file://'.length);
  return decoded(local).replace(/^\/(?=[A-Za-z]:\/)/, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}
