import type {Edit, EditLine} from './apply-edits.ts';

/** Whether lines are a unified diff, with or without its headers. */
export function isUnifiedDiff(
  lines: readonly string[],
  info: string,
  known: ReadonlySet<string>,
): boolean {
  if (lines.some(line => hunkHeader.test(line) || patchMark.test(line))) return true;
  if (lines.some((line, index) => isMarkedChange(line, lines[index + 1], known))) return true;
  const named = lines.some((line, index) => isFileHeader(line, lines[index + 1]));
  return (named || /^(?:u?diff|patch)\b/.test(info)) && lines.some(line => /^[+-]/.test(line));
}

/**
 * The hunks of a unified diff for one file; null when it changes several. The counts in hunk headers are not trusted,
 * and context lines may lack their space, because models write them so; `source` tells.
 */
export function parseUnifiedDiff(lines: readonly string[], source: string): Edit[] | null {
  const known = new Set(source.split('\n'));
  const hunks: {expected: number | null; lines: string[]}[] = [];
  let files = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const header = hunkHeader.exec(line);
    if (patchMark.test(line)) {
      if (/ File: /.test(line)) files += line.includes('Update') ? 1 : 2;
    } else if (isFileHeader(line, lines[index + 1])) {
      files += 1;
      index += 1;
      hunks.push({expected: null, lines: []});
    } else if (header) {
      hunks.push({expected: header[1] ? Number(header[1]) - 1 : null, lines: []});
    } else if (!/^(?:diff --git |index [\da-f]|\\ No newline)/.test(line)) {
      if (hunks.length === 0) hunks.push({expected: null, lines: []});
      hunks.at(-1)?.lines.push(line);
    }
  }
  if (files > 1) return null;
  return hunks
    .map(hunk => ({expected: hunk.expected, lines: readHunk(hunk.lines, known)}))
    .filter(({lines}) => lines.some(line => line.kind !== 'context'));
}

/** The whole program with the marks of a diff: a line that was, and the one in its place. */
function isMarkedChange(
  line: string,
  next: string | undefined,
  known: ReadonlySet<string>,
): boolean {
  const isRemoved = line.startsWith('-') && line.slice(1).trim() !== '' && !known.has(line);
  return isRemoved && known.has(line.slice(1)) && (next ?? '').startsWith('+');
}

/** `*** Begin Patch`, `*** Update File: stock.py`: a format of OpenAI's for tools. */
const patchMark = /^\*\*\* (?:Begin Patch|End Patch|End of File|(?:Update|Add|Delete) File: )/;

/** `@@ -12,7 +12,9 @@`, the bare `@@` that some models write, or one with the function that the hunk is in. */
const hunkHeader =
  /^@@(?: -(\d{1,9})(?:,\d+)? \+\d+(?:,\d+)? @@.*| \.\.\. @@| [^-\s].{0,200}|\s*)$/;

function isFileHeader(line: string, next: string | undefined): boolean {
  return line.startsWith('--- ') && (next ?? '').startsWith('+++ ');
}

function readHunk(lines: readonly string[], known: ReadonlySet<string>): EditLine[] {
  const kept = lines.slice(0, lines.findLastIndex(line => line !== '') + 1);
  const contexts = kept.filter(line => line.trim() !== '' && !/^[+-]/.test(line));
  const lacksSpaces = contexts.some(
    line => !line.startsWith(' ') || (known.has(line) && !known.has(line.slice(1))),
  );
  return kept.map(line => {
    if (line.startsWith('+')) return {kind: 'add', text: line.slice(1)};
    if (line.startsWith('-')) return {kind: 'remove', text: line.slice(1)};
    return {kind: 'context', text: lacksSpaces ? line : line.slice(1)};
  });
}
