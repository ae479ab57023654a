import {isBlank} from './text-lines.ts';

const words =
  /\b(?:rest|existing|unchanged|same|remain\w*|previous|other|omitted|as before|your code|code (?:here|continues)|no changes?|snip|truncated)\b/i;
const comment = /^\s*(?:#|\/\/|\/\*|--|;|%|<!--|\(|\[|"""|\.\.\.|…)/;
const bareDots = /^\s*(?:#|\/\/|\/\*|--)?\s*(?:\.{3,}|…)\s*(?:\*\/)?\s*$/;
const unchangedCode =
  /\b(?:rest of|remainder of|code remains|remains? (?:the same|unchanged)|stays? the same|(?:is|are) unchanged)\b/i;

/** `def add(self): ...`, `{ ... }`, `{ /* ... *\/ }`: a body that is not there. */
const bodyOfDots =
  /^\s*(?:async\s+)?(?:def|class)\b.*:\s*(?:\.{3}|…)\s*(?:#.*)?$|\{\s*(?:\/\*\s*)?(?:\.{3}|…)\s*(?:[\w\s]{0,40}\*\/)?\s*\}\s*[;,)]*$/;
const code = String.raw`(?:code|implementation|logic|body|contents?|methods?|functions?)`;
/** `# same as before`, `// your code here`, `# existing implementation`, with nothing else in the line. */
const toBeFilled = new RegExp(
  String.raw`^\s*(?:#|\/\/|\/\*|--)\s*(?:todo:?\s*)?(?:(?:the\s+|keep\s+(?:the\s+|your\s+)?|insert\s+|add\s+)?` +
    String.raw`(?:same(?:\s+code)?\s+as\s+(?:before|above|in the original)|as before|(?:(?:your|existing|original|previous|remaining|unchanged)\s+){1,3}${code}(?:\s+(?:here|goes here|stays|unchanged|as is))?|` +
    String.raw`${code}\s+(?:here|unchanged|goes here))|no changes?(?:\s+(?:here|needed))?|unchanged)\s*(?:\.{3}|…)?\.?\s*(?:\*\/)?\s*$`,
  'i',
);
/** `pass  # TODO: keep your implementation here` */
const standIn =
  /^\s*(?:pass|return(?: None| null)?;?|;)\s*(?:#|\/\/).*\b(?:your|existing|original|same|unchanged|rest of)\b/i;

/**
 * Whether a line stands for code that was left out, such as `# ... rest unchanged ...`, and is not a line of the
 * original.
 */
export function isLeftOut(line: string, originalLines: ReadonlySet<string>): boolean {
  if (line.length > 300 || originalLines.has(line.trim())) return false;
  if (bodyOfDots.test(line) || standIn.test(line)) return true;
  if (!comment.test(line)) return false;
  if (bareDots.test(line) || unchangedCode.test(line) || toBeFilled.test(line)) return true;
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
