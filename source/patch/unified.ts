import {isAbsolute, relative} from 'node:path';
import {FILE_HEADERS_ONLY, formatPatch} from 'diff';
import {editScript} from './edit-script.ts';
import {contextLines, type HunkLine, hunksOf} from './hunks.ts';

/**
 * A unified diff that `git apply` and `patch -p1` take; empty when the texts are equal.
 * @param path of the file, relative to the directory in which the patch will be applied.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const name = path.replaceAll('\\', '/');
  const hunks = hunksOf(editScript(patchLines(before), patchLines(after)), contextLines);
  const diff = formatPatch(
    {
      oldFileName: `a/${name}`,
      newFileName: `b/${name}`,
      oldHeader: undefined,
      newHeader: undefined,
      hunks: hunks.map(hunk => ({...hunk, lines: hunk.lines.flatMap(patchLine)})),
    },
    FILE_HEADERS_ONLY,
  );
  // As git does: without the tab, patch takes a name with a space to end there.
  return name.includes(' ') ? diff.replace(/^(---.*)\n(.*)\n/, '$1\t\n$2\t\n') : diff;
}

/** Lines as a patch has them: a carriage return alone ends none. */
const patchLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const marks = {context: ' ', remove: '-', add: '+'} as const;

function patchLine({kind, text}: HunkLine): string[] {
  const line = `${marks[kind]}${text}`;
  return line.endsWith('\n') ? [line.slice(0, -1)] : [line, '\\ No newline at end of file'];
}

/** A file's path as a patch names it: from the working directory when it is inside, else as it is. */
export function patchPath(path: string, workingDirectory: string): string {
  const inside = relative(workingDirectory, path);
  return inside.startsWith('..') || isAbsolute(inside)
    ? path.replace(/^(?:[A-Za-z]:)?[\\/]+/, '')
    : inside;
}
