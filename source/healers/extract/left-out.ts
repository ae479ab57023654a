import {commentIn, wordsOf} from './comment-text.ts';
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
/** `your code here`, `existing implementation`. */
const toBeFilled = new RegExp(
  String.raw`^(?:todo:?\s*)?(?:the\s+|keep\s+(?:the\s+|your\s+)?|insert\s+|add\s+)?` +
    String.raw`(?:(?:(?:your|existing|original|previous|remaining|unchanged)\s+){1,3}${code}(?:\s+(?:here|goes here|stays|unchanged|as is))?|` +
    String.raw`${code}\s+(?:here|unchanged|goes here))$|^no changes?(?:\s+(?:here|needed))?$`,
  'i',
);
/** What says that something is as it was. */
const asItWas = String.raw`(?:(?:left |kept )?(?:unchanged|unmodified|untouched|not changed|omitted|elided)(?: code)?(?: from (?:the |your )?original| for brevity)?|(?:exactly )?(?:the )?same(?: code)?(?: as (?:before|above|(?:in )?(?:the |your )?original))?|identical|as (?:is|before|above|given|provided|it (?:is|was)|they (?:are|were))|as in (?:the |your )?original)(?: (?:code|program|version|file|here))?`;
/** What such a sentence may be about, with the words between: code, and not a value of the program. */
const whatIsCode = String.raw`(?:the|all|other|any|existing|remaining|previous|rest|of|and|your|original|helper|these|both|code|implementation|logic|body|contents?|methods?|functions?|class(?:es)?|definitions?|imports?|parts?|everything|else|here|above|below|keep|is|are|stays?|remains?|(?:def|class|function|fn|func) [\w.]+|[\w.:]+\([^()]{0,40}\))`;
const saysAsItWas = new RegExp(String.raw`^(?:${whatIsCode}[\s,&:]{1,3}){0,8}${asItWas}$`, 'i');
const endsAsItWas = new RegExp(String.raw`(?:^|\s)${asItWas}$`, 'i');
const mostWords = 8;

/** Whether a comment, without its signs, stands for code. */
const isStandIn = (text: string): boolean =>
  wordsOf(text).length <= mostWords && (saysAsItWas.test(text) || toBeFilled.test(text));

/** Whether a comment, without its signs, stands for code, or tells of a value that is as it was. */
export const mayStandIn = (text: string): boolean =>
  wordsOf(text).length <= mostWords && endsAsItWas.test(text);

/** `pass  # TODO: keep your implementation here` */
const standIn =
  /^\s*(?:pass|return(?: None| null)?;?|;)\s*(?:#|\/\/).*\b(?:your|existing|original|same|unchanged|rest of)\b/i;
/** `pass  # implementation` */
const nothingAnd = new RegExp(
  String.raw`^\s*(?:pass|return(?: None| null)?;?|;)\s*(?:#|\/\/)\s*(?:the\s+|its\s+)?${code}\.?\s*$`,
  'i',
);
/** `{ /* unchanged *\/ }` */
const bodyOfComment = /\{\s*\/\*\s*([^*]{1,80}?)\s*\*\/\s*\}\s*[;,)]*\s*$/;

/**
 * Whether a line stands for code that was left out, such as `# ... rest unchanged ...`, and is not a line of the
 * original.
 */
export function isLeftOut(line: string, originalLines: ReadonlySet<string>): boolean {
  if (line.length > 300 || originalLines.has(line.trim())) return false;
  if ([bodyOfDots, standIn, nothingAnd].some(pattern => pattern.test(line))) return true;
  if (isStandIn(bodyOfComment.exec(line)?.[1] ?? '')) return true;
  const text = commentIn(line);
  if (text !== null && isStandIn(text)) return true;
  if (!comment.test(line)) return false;
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
