import {programDirectory} from '../program-directory.ts';

/** The path of one of the program's files as GCC, the linker or a sanitizer gives it; null for any other file. */
export function ownPath(path: string): string | null {
  const own = path.startsWith(programDirectory) ? path.slice(programDirectory.length) : path;
  const plain = own.replace(/^(?:\.\/)+/, '');
  // What is not below the program's directory has its whole path; `<command-line>` and the like are no files.
  return /^[/<]|^$/.test(plain) || plain.startsWith('../') ? null : plain;
}
