/** Where a container runs its program. */
const root = '/tmp/program/';

/** A place in a file of the program. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * A place that PHP names, relative to the program's directory; null outside of it. Code that the program evaluates
 * (`/tmp/program/a.php(3) : eval()'d code`) has its place where that is done.
 */
export function userPlace(path: string, line: number): Place | null {
  const evaluated = /^([^()]{1,1000})\((\d{1,9})\) : /.exec(path);
  if (evaluated) return userPlace(evaluated[1] ?? '', Number(evaluated[2]));
  if (!path.startsWith(root) || path.length === root.length || line < 1) return null;
  return {file: path.slice(root.length), line};
}

/** A text without the container's directory before the names of the program's files. */
export function withoutRoot(text: string): string {
  return text.replaceAll(root, '');
}
