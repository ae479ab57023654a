import {isAbsolute, relative} from 'node:path';
import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff';

/**
 * A unified diff that `git apply` and `patch -p1` take; empty when the texts are equal.
 * @param path of the file, relative to the directory in which the patch will be applied.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const name = path.replaceAll('\\', '/');
  const diff = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  // As git does: without the tab, patch takes a name with a space to end there.
  return name.includes(' ') ? diff.replace(/^(---.*)\n(.*)\n/, '$1\t\n$2\t\n') : diff;
}

/** A file's path as a patch names it: from the working directory when it is inside, else as it is. */
export function patchPath(path: string, workingDirectory: string): string {
  const inside = relative(workingDirectory, path);
  return inside.startsWith('..') || isAbsolute(inside)
    ? path.replace(/^(?:[A-Za-z]:)?[\\/]+/, '')
    : inside;
}
