/** Where a container runs its program. */
const root = '/tmp/program/';

/**
 * A path that bash prints, relative to the program's directory; null for one outside of it. A script is named as it was on
 * the command line, a sourced one as it was sourced.
 */
export function userFile(path: string, entry: string): string | null {
  const inside = path.startsWith(root) ? path.slice(root.length) : path;
  if (inside.startsWith('/')) return null;
  const plain = normalised(inside);
  if (plain === null || plain === '') return null;
  return plain === normalised(entry) || /\.(?:sh|bash|bats|inc|env|conf|lib)$/.test(plain)
    ? plain
    : null;
}

/** Without `.` and `..`; null when it leads out of the directory. */
function normalised(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
