import {isBlank, trimBlankLines} from './text-lines.ts';

/**
 * What is left of unfenced lines without the sentences before and after the code: empty when it is all talk, null when
 * sentences and code are mixed.
 */
export function bareCode(
  lines: readonly string[],
  originalLines: ReadonlySet<string>,
): readonly string[] | null {
  const isTalk = (line: string) => !originalLines.has(line.trim()) && isSentence(line);
  const isCode = (line: string) => !isBlank(line) && !isTalk(line);
  const from = lines.findIndex(isCode);
  if (from === -1) return [];
  const lastKnown = lines.findLastIndex(line => !isBlank(line) && originalLines.has(line.trim()));
  const talkAfter = lines.findIndex(
    (line, index) => index > Math.max(from, lastKnown) && isTalk(line),
  );
  const code = trimBlankLines(lines.slice(from, talkAfter === -1 ? lines.length : talkAfter));
  return code.some(isTalk) ? null : code;
}

const opening =
  /^(?:sure|here|okay|ok|yes|certainly|of course|great|i |i've|i'm|the |this |that |these |it |you |your |we |in |to |now |so |note|explanation|output|answer|fix|fixed|corrected|changes?|key changes|with )/i;

/** Whether a line reads like a sentence and not like code or a comment. */
export function isSentence(line: string): boolean {
  const text = line.trim();
  if (text.length > 2000 || /^(?:#!|\/\/|\/\*|\*\/|--|"""|''')/.test(text)) return false;
  if (/^#{1,6} /.test(text)) return false;
  // A row of a table.
  if (isForeignTalk(text) || /^\|.*\|.*\|$/.test(text)) return true;
  const spoken = text
    .replace(/^(?:[*+-]|\d{1,2}[.)])\s+/, '')
    .replace(/`[^`]*`/g, 'it')
    .replace(/\*\*/g, '');
  const words = spoken.match(/[A-Za-z'’]+/g)?.length ?? 0;
  const symbols = spoken.match(/[=(){}[\];<>+*\\/|&^%$@_]/g)?.length ?? 0;
  if (words === 0 || symbols > words / 4) return false;
  const ends = /[.:!?,]$/.test(spoken);
  return (
    (opening.test(`${spoken} `) && (ends || words >= 4)) ||
    (words >= 4 && /^[A-Z]/.test(spoken) && ends)
  );
}

/** A sentence in another script, one that begins as only Spanish ones do, or a line with a picture. */
function isForeignTalk(text: string): boolean {
  const isForeign =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}\p{Extended_Pictographic}]/u;
  const spoken = text.replace(/`[^`]*`/g, '');
  if (/^[¡¿]/.test(spoken)) return true;
  // Digits, # and * are pictographic in Unicode's book, and no picture here.
  return isForeign.test(spoken.replace(/[\d#*©®™]/g, '')) && !/["'#=(){}[\];<>]/.test(spoken);
}
