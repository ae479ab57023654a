import {distance} from 'fastest-levenshtein';
import {type ChangedLines, countIn} from './changed-lines.ts';
import {isComment, looksLikeCode} from './comments.ts';
import type {ResultLine} from './result-lines.ts';
import type {Warning} from './warning.ts';

/** Warns of a way out that is put before code, which then never runs, or where an error would pass through. */
export function warnAboutDeadCode(
  lines: readonly ResultLine[],
  {removed, added}: ChangedLines,
): Warning[] {
  const gone = new Set(removed.map(line => line.trim()));
  const waysOut = [...lines.entries()].filter(([, {text}]) => isWayOut(text));
  const newWaysOut = waysOut.filter(([, {isKept}]) => !isKept);
  const isCutting = ([index, way]: readonly [number, ResultLine]): boolean => {
    if (way.inPlaceOf.some(old => isWayOut(old) || isMisspelt(old, way.text))) return false;
    const next = nextStatement(lines, index);
    if (next === undefined) return false;
    const wasThere = ({text}: ResultLine) => gone.has(text.trim());
    if (way.isKept) return !next.isKept && wasThere(next) && looksLikeCode(next.text);
    return next.isKept || !wasThere(way);
  };
  const found: Warning[] = [];
  if (waysOut.some(isCutting) || countIn(added, inLine) > countIn(removed, inLine))
    found.push({kind: 'exits-early', message: 'It leaves before code that then never runs.'});
  if (newWaysOut.some(([index]) => isInFinally(lines, index)))
    found.push({kind: 'swallows-error', message: 'It leaves where an error would pass through.'});
  return found;
}

/** `return; f();`: both in one line. */
const inLine =
  /(?:^|[{;])\s*(?:return\b[^;{}"'`\n]{0,200}|break|continue)\s*;[ \t]*(?!\}|\/\/|#|\/\*|;|case\b|default\b|fi\b|done\b|end\b|esac\b|else\b)\S/gm;

/** Whether a line goes away from where it stands, always and in this one line. */
function isWayOut(line: string): boolean {
  const [statement = ''] = line.split(/\s(?:\/\/|#|\/\*)/, 1);
  if (!/^\s*(?:return\b|(?:break|continue|next)\s*;?\s*$|goto \w+;\s*$)/.test(statement))
    return false;
  const isConditional = /\s(?:if|unless)\b/.test(statement) && !/\selse\b/.test(statement);
  return !isConditional && !/[([{,.\\?:=<>&|+\-*/%]\s*$|\b(?:and|or|not)\s*$/.test(statement);
}

/** Whether a line begins with the first word of another, but for a slip; many words are like a short one. */
function isMisspelt(line: string, right: string): boolean {
  const [word = '', meant = ''] = [line, right].map(text => /^\s*(\w+)/.exec(text)?.[1]);
  return meant.length >= 5 && distance(word, meant) <= 2;
}

/** The statement that only a way out could lead to; undefined when there is none, or another way leads there. */
function nextStatement(lines: readonly ResultLine[], index: number): ResultLine | undefined {
  const text = lines[index]?.text ?? '';
  const indent = indentOf(text);
  if (isGuarded(lines, index)) return undefined;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || otherWay.test(line.text)) return undefined;
    if (line.text.trim() === '' || isComment(line.text)) continue;
    if (indentOf(line.text) !== indent || closer.test(line.text)) return undefined;
    const goesOn = !text.includes(';') && /^\s*[.?:&|+\-*/%,=<>]/.test(line.text);
    if (!definition.test(line.text))
      return goesOn || needlessJump.test(line.text) ? undefined : line;
    at = endOfDefinition(lines, at);
  }
  return undefined;
}

/** Some write it behind a `return`, where it does nothing. */
const needlessJump = /^\s*(?:break|continue)\s*;?\s*$/;
/** Where definitions are lifted, they can be called from before. */
const definition = /^\s*(?:export\s+|async\s+|static\s+|pub\s+)*(?:function|class|def|fn|func)\b/;
const closer = /^\s*(?:[})\]]|end\b|fi\b|done\b|esac\b|;;)/;
/** A branch, a label, a decorator, a pattern of a shell's `case`; and `#else` stands between two programs. */
const otherWay =
  /^\s*(?:(?:case|default|when|in|else|elif|elsif|elseif|rescue|ensure|except|finally|catch|public|private|protected)\b|@|#\s*(?:else|elif|endif)\b|\w+:\s*(?:$|\/)|[^\s()]+\)\s*$)/;

/** Index of the last line of a definition that begins at `head`, by its indentation. */
function endOfDefinition(lines: readonly ResultLine[], head: number): number {
  const width = indentOf(lines[head]?.text ?? '').length;
  for (let at = head + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '' || indentOf(text).length > width) continue;
    return closer.test(text) ? at : at - 1;
  }
  return lines.length;
}

/** Whether the line before is a condition that this line alone belongs to. */
function isGuarded(lines: readonly ResultLine[], index: number): boolean {
  const before = linesBefore(lines, index);
  const last = before.findLast(({text}) => text.trim() !== '' && !isComment(text))?.text ?? '';
  if (!branch.test(last)) return false;
  const isFlat = indentOf(last) === indentOf(lines[index]?.text ?? '');
  return isFlat ? !/[;}]\s*$/.test(last) : /(?:\)|\belse)\s*$/.test(last);
}

const branch =
  /^\s*(?:\}\s*)?(?:if|else|elif|elsif|elseif|for|foreach|while|unless|until|do|case|when|default)\b/;

/** Whether the block around a line runs while an error is on its way. */
function isInFinally(lines: readonly ResultLine[], index: number): boolean {
  const width = indentOf(lines[index]?.text ?? '').length;
  const head = linesBefore(lines, index).findLast(
    ({text}) => text.trim() !== '' && indentOf(text).length < width,
  );
  return /^\s*(?:\}\s*)?(?:finally\s*[:{]?|ensure)\s*$/.test(head?.text ?? '');
}

/** What belongs to a line is not farther before it; in lines. */
const nearby = 50;

const linesBefore = (lines: readonly ResultLine[], index: number): readonly ResultLine[] =>
  lines.slice(Math.max(0, index - nearby), index);

const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';
