import {commentIn, wordsOf} from './comment-text.ts';
import {definitionsIn} from './definitions.ts';
import {isLeftOut, mayStandIn} from './left-out.ts';
import {neighbours} from './neighbours.ts';
import {isBlank} from './text-lines.ts';

/**
 * Whether a version of a program lacks code of the original that a comment of its own stands for, whatever the comment says: a
 * function is gone and a comment has come where it was, or nothing but a comment is in it. Linear.
 */
export function isElided(lines: readonly string[], originals: readonly string[]): boolean {
  const known = new Set(originals.map(line => line.trim()));
  const isNewComment = (line: string): boolean => {
    const text = known.has(line.trim()) ? null : commentIn(line);
    return text !== null && text !== '' && wordsOf(text).length <= mostWords;
  };
  const standsForCode = (line: string) =>
    isLeftOut(line, known) || (isNewComment(line) && mayStandIn(commentIn(line) ?? ''));
  const isShorter = countCode(lines) < countCode(originals);
  return (
    lines.some(line => isEmptyInOneLine(line, known)) ||
    hasEmptyBody(lines, originals, isNewComment) ||
    (isShorter &&
      (lines.some(standsForCode) || hasCommentForDefinition(lines, originals, isNewComment)))
  );
}

/** More explain something. */
const mostWords = 12;

const closing = /^\s*(?:[{}\])]+[;,)]*|end;?|fi|done|esac)\s*$/;
const isCode = (line: string): boolean =>
  !isBlank(line) && !closing.test(line) && commentIn(line) === null;
const countCode = (lines: readonly string[]): number => lines.filter(isCode).length;

/** `two() { /* as it is *\/ }`, `def two(): pass  # as it is`, where the original has more than one line. */
function isEmptyInOneLine(line: string, known: ReadonlySet<string>): boolean {
  if (line.length > 300 || known.has(line.trim())) return false;
  const head = emptyInOneLine.map(pattern => pattern.exec(line)?.[1]?.trim()).find(Boolean);
  return head !== undefined && [head, `${head}{`, `${head} {`].some(each => known.has(each));
}

const emptyInOneLine = [
  /^([^{]+)\{\s*:\s*;\s*\}/,
  /^(?!\s*\}?\s*(?:catch|else|if|for|while|switch|try|finally|do)\b)([^{]+)\{\s*\/\*[^*]*\*\/\s*\}\s*[;,)]*\s*$/,
  /^(\s*(?:async\s+)?(?:def|class)\b.*:)\s*(?:pass|return|\.{3})\s*#/,
  /^(\s*def [^;#]+);\s*(?:#.*)?end\b/,
];

type IsNewComment = (line: string) => boolean;

/** Whether a definition that had code has only a comment in it. */
function hasEmptyBody(
  lines: readonly string[],
  originals: readonly string[],
  isNewComment: IsNewComment,
): boolean {
  const isLost = lossOf(lines, originals);
  const emptied = new Set(
    definitionsIn(originals)
      .filter(({head, to}) => isLost(head + 1, to))
      .map(({name}) => name),
  );
  const codeNow = sums(lines, line => isCode(line) && !placeholder.test(line));
  const commentsNow = sums(
    lines,
    line => isNewComment(line) || commentedPlaceholder.test(line) || commentedHead.test(line),
  );
  return definitionsIn(lines).some(
    ({name, head, to}) =>
      emptied.has(name) &&
      between(codeNow, head + 1, to) === 0 &&
      between(commentsNow, head, to) > 0,
  );
}

const placeholder = /^\s*(?:pass|\.{3}|return|null|:|;)\s*;?\s*(?:(?:#|\/\/|\/\*).*)?$/;
const commentedPlaceholder = /^\s*(?:pass|\.{3}|return|null|:|;)\s*;?\s*(?:#|\/\/|\/\*)/;

/** `two() { # as it was` */
const commentedHead = /[{:)]\s*(?:#|\/\/|\/\*).*\w/;

/** Whether a definition is gone with what was in it, and between its neighbours stands a comment and nothing new that is defined. */
function hasCommentForDefinition(
  lines: readonly string[],
  originals: readonly string[],
  isNewComment: IsNewComment,
): boolean {
  const given = definitionsIn(lines);
  const old = definitionsIn(originals);
  const names = new Set(given.map(({name}) => name));
  const oldNames = new Set(old.map(({name}) => name));
  const newHeads = new Set(given.filter(({name}) => !oldNames.has(name)).map(({head}) => head));
  const isLost = lossOf(lines, originals);
  const comments = sums(lines, isNewComment);
  const definitions = sums(lines, (_, index) => newHeads.has(index));
  const {above, below} = neighbours(lines, originals);
  return old.some(({name, from, head, to}) => {
    if (names.has(name) || !isLost(head, to)) return false;
    const [start, end] = [(above[from] ?? -1) + 1, below[to] ?? lines.length];
    return between(comments, start, end) > 0 && between(definitions, start, end) === 0;
  });
}

/** What tells of some lines of the original whether most of their code is nowhere in the other version. */
function lossOf(lines: readonly string[], originals: readonly string[]) {
  const present = new Set(lines.map(line => line.trim()));
  const code = sums(originals, isCode);
  const lost = sums(originals, line => isCode(line) && !present.has(line.trim()));
  return (from: number, to: number): boolean => {
    const count = between(lost, from, to);
    return count > 0 && count * 2 >= between(code, from, to);
  };
}

/** How many lines before each one are of a kind. */
function sums(
  lines: readonly string[],
  isOfKind: (line: string, index: number) => boolean,
): readonly number[] {
  const counts = [0];
  for (const [index, line] of lines.entries())
    counts.push((counts[index] ?? 0) + (isOfKind(line, index) ? 1 : 0));
  return counts;
}

const between = (counts: readonly number[], from: number, to: number): number =>
  (counts[to] ?? 0) - (counts[from] ?? 0);
