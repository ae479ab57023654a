import {isBlank} from './text-lines.ts';

/**
 * Whether code visibly breaks off: its last line is only the beginning of a line of the original, or ends where
 * something must follow. A program that ends so itself is no sign.
 */
export function isCutOff(lines: readonly string[], originalLines: readonly string[]): boolean {
  const last = lines.findLast(line => !isBlank(line))?.trim() ?? '';
  const originals = originalLines.map(line => line.trim());
  if (last === '' || originals.includes(last) || comment.test(last)) return false;
  const isBeginning = originals.some(line => line.length > last.length && line.startsWith(last));
  return unfinished.test(last) || (isBeginning && (isOpen(last) || !finished.test(last)));
}

const comment = /^(?:#|\/\/|--|\*|\/\*)|\*\/$/;
/** An open bracket, an operator, or a word that wants another. */
const unfinished =
  /[([{,\\]$|[^+]\+$|[^-]-$|[&|=]$|->$|[\w)\]]\.$|^(?:def|class|if|for|while|function|const|let|var|import|from)$/;
const finished = /[\w)\]}"'`;]$/;

/** Whether a line opens more brackets than it closes. */
function isOpen(line: string): boolean {
  return (line.match(/[([{]/g)?.length ?? 0) > (line.match(/[)\]}]/g)?.length ?? 0);
}

/**
 * Whether code that nothing closes goes on to where the original ends, so that it is not cut off between two lines: it
 * has the original's last line near its own end, or one much like it in the same place.
 */
export function reachesEnd(lines: readonly string[], originalLines: readonly string[]): boolean {
  const code = lines.map(line => line.trim()).filter(Boolean);
  const originals = originalLines.map(line => line.trim()).filter(Boolean);
  const last = code.at(-1) ?? '';
  const end = originals.at(-1) ?? '';
  const isKnown = originals.includes(last);
  if (originals.length === 0 || (isOpen(last) && !isOpen(end))) return false;
  if (!isKnown && originals.some(line => line.startsWith(last))) return false;
  if (code.lastIndexOf(end) >= Math.floor(originals.length * leastShare) - 1) return true;
  return !isKnown && code.length >= originals.length - 1 && wordsInCommon(last, end) >= 0.5;
}

/** Of the lines of a program that a fix leaves in it. */
const leastShare = 0.6;

/** Share of the words of two lines that both have, from 0 to 1. */
function wordsInCommon(one: string, other: string): number {
  const words = new Set(one.match(/\w+/g));
  const others = new Set(other.match(/\w+/g));
  const common = [...words].filter(word => others.has(word)).length;
  return (2 * common) / Math.max(1, words.size + others.size);
}
