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
