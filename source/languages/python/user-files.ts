import type {Traceback} from './traceback.ts';

/** Turns a path of a traceback into one relative to the program's directory; null when it is not the user's. */
export type UserFile = (path: string) => string | null;

/** Where a container runs its program. */
const containerRoot = '/tmp/program/';

/**
 * Finds the program's directory in a traceback. It is where the entry lies; when the traceback does not
 * show the entry, as that of a thread may not, it is where the outermost file lies that is no library's.
 */
export function userFilesOf(traceback: Traceback, entry: string): UserFile {
  const paths = allPaths(traceback).filter(path => isAbsolute(path) && !isLibrary(path));
  const ofEntry = paths.find(path => path.endsWith(`/${entry}`));
  const root = ofEntry?.slice(0, -entry.length) ?? directoryOf(paths);
  return path => {
    if (isLibrary(path)) return null;
    if (root !== null && path.startsWith(root)) return path.slice(root.length);
    return isAbsolute(path) ? null : path;
  };
}

/** Paths of a traceback, outermost first, then those of its causes and members. */
function allPaths(traceback: Traceback): string[] {
  const paths: string[] = [];
  const waiting: Traceback[] = [traceback];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const {path} of next.entries) paths.push(path);
    for (const member of next.members) waiting.push(member);
    if (next.cause) waiting.push(next.cause);
  }
  return paths;
}

function directoryOf(paths: readonly string[]): string | null {
  if (paths.some(path => path.startsWith(containerRoot))) return containerRoot;
  const first = paths[0];
  return first === undefined ? null : first.slice(0, first.lastIndexOf('/') + 1);
}

const isAbsolute = (path: string) => path.startsWith('/');

/** Modules of the interpreter, installed packages, and code that has no file, such as `<string>`. */
function isLibrary(path: string): boolean {
  return (
    path === '' ||
    path.startsWith('<') ||
    /\/(?:site|dist)-packages\/|\/lib\/python\d|\/python\d+\.zip\//.test(path)
  );
}
