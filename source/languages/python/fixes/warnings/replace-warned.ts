import type {RuleContext} from '../../../rule.ts';
import {lineStartsOf} from '../../code/line-starts.ts';

/**
 * The source with what a warning points at replaced; null when nothing is. Warnings point at whole expressions, and
 * only those on one line are read.
 */
export function replaceWarned(
  {report, source, lines, entry}: RuleContext,
  change: (text: string) => string,
): string | null {
  const {location} = report;
  if (!location || location.file !== entry || location.column === null) return null;
  const {line, column, endLine, endColumn} = location;
  const text = lines[line - 1];
  if (text === undefined || endColumn === null || (endLine ?? line) !== line) return null;
  const changed =
    text.slice(0, column - 1) +
    change(text.slice(column - 1, endColumn - 1)) +
    text.slice(endColumn - 1);
  if (changed === text) return null;
  const start = lineStartsOf(source)[line - 1] ?? 0;
  return source.slice(0, start) + changed + source.slice(start + text.length);
}
