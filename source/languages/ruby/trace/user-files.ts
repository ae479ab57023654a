/** Where a container runs its program. */
const root = '/tmp/program/';

/** A path of a backtrace relative to the program's directory; null for the interpreter's and library files. */
export function userFile(path: string, entry: string): string | null {
  // The entry is named as it was on the command line, a required file by its full path.
  if (path.startsWith(root)) return path.slice(root.length) || null;
  if (path.endsWith(`/${entry}`) && !isLibrary(path)) return entry;
  if (path.startsWith('./')) return path.slice(2) || null;
  return path === '' || isLibrary(path) || path.startsWith('/') ? null : path;
}

/** Also code without a file, such as `<internal:kernel>`, `(eval at greet.rb:3)` and `-e`. */
function isLibrary(path: string): boolean {
  return /^[<(-]|\/lib\/ruby\/|\/gems\/|\/rubygems\/|\/vendor_ruby\//.test(path);
}
