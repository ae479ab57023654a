import {isBlank} from './text-lines.ts';

const words =
  /\b(?:rest|existing|unchanged|same|remain\w*|previous|other|omitted|as before|your code|code (?:here|continues)|no changes?|snip|truncated)\b/i;
const comment = /^\s*(?:#|\/\/|\/\*|--|;|%|<!--|\(|\[|"""|\.\.\.|…)/;
const bareDots = /^\s*(?:#|\/\/|\/\*|--)?\s*(?:\.{3,}|…)\s*(?:\*\/)?\s*$/;
const unchangedCode =
  /\b(?:rest of|remainder of|code remains|remains? (?:the same|unchanged)|stays? the same|(?:is|are) unchanged)\b/i;

/**
 * Whether a line stands for code that was left out, such as `# ... rest unchanged ...`, and is not a line of the
 * original.
 */
export function isLeftOut(line: string, originalLines: ReadonlySet<string>): boolean {
  if (line.length > 300 || !comment.test(line) || originalLines.has(line.trim())) return false;
  if (bareDots.test(line) || unchangedCode.test(line)) return true;
  return /\.{3}|…/.test(line) && words.test(line);
}

/** Lines without such ones at their beginning and end. */
export function trimLeftOut(
  lines: readonly string[],
  originalLines: ReadonlySet<string>,
): readonly string[] {
  const isKept = (line: string) => !isBlank(line) && !isLeftOut(line, originalLines);
  const from = lines.findIndex(isKept);
  return from === -1 ? [] : lines.slice(from, lines.findLastIndex(isKept) + 1);
}
