import {plainReport, type Report, type ToolEdit} from '../../report.ts';

/** How a line of ShellCheck's `json1` begins, in which a tab is one column. */
export const shellCheckLine = '{"comments":';

const longestLine = 1_000_000;
const mostFindings = 100;

/** What is read of a finding: https://github.com/koalaman/shellcheck/wiki/Integration */
interface Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: string;
  readonly code: number;
  readonly message: string;
  readonly fix: {readonly replacements: readonly Replacement[]} | null;
}

interface Replacement {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly replacement: string;
}

/** What ShellCheck warns about, the first with the others beside it; null when no line is its own. */
export function readShellCheck(lines: readonly string[], entry: string): Report | null {
  const line = lines.find(each => each.startsWith(shellCheckLine));
  if (line === undefined) return null;
  const [first, ...others] = findingsOf(line).map(finding => reportOf(finding, entry));
  return first ? {...first, others} : null;
}

/** ShellCheck's findings as people read them; any other line as it is. */
export function readableLine(line: string): string {
  if (!line.startsWith(shellCheckLine)) return line;
  return findingsOf(line)
    .map(({line, level, message, code}) => `line ${line}: ${level}: ${message} [SC${code}]\n`)
    .join('');
}

function findingsOf(line: string): Finding[] {
  if (line.length > longestLine) return [];
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null || !('comments' in read)) return [];
    return Array.isArray(read.comments)
      ? read.comments.filter(isFinding).slice(0, mostFindings)
      : [];
  } catch {
    return [];
  }
}

function isFinding(value: unknown): value is Finding {
  if (!isSpan(value)) return false;
  const {code, message, level, fix} = value;
  if (typeof code !== 'number' || typeof message !== 'string' || typeof level !== 'string')
    return false;
  if (fix === null) return true;
  if (typeof fix !== 'object' || fix === undefined || !('replacements' in fix)) return false;
  const {replacements} = fix;
  return (
    Array.isArray(replacements) &&
    replacements.every(each => isSpan(each) && typeof each['replacement'] === 'string')
  );
}

function isSpan(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const numbers: Record<string, unknown> = {...value};
  return ['line', 'column', 'endLine', 'endColumn'].every(
    name => Number.isInteger(numbers[name]) && Number(numbers[name]) > 0,
  );
}

function reportOf(finding: Finding, file: string): Report {
  const {line, column, endLine, endColumn, code, message, fix} = finding;
  return plainReport({
    type: `SC${code}`,
    message,
    phase: 'compile',
    location: {file, line, column, endLine, endColumn},
    edits: fix ? [editOf(fix.replacements, message, file)] : [],
    stack: `line ${line}: ${message} [SC${code}]`,
  });
}

/** Its fixes change how a script reads, not what it is for; they are as sure as those of a compiler. */
function editOf(replacements: readonly Replacement[], message: string, file: string): ToolEdit {
  return {
    message,
    applicability: 'machine-applicable',
    parts: replacements.map(({line, column, endLine, endColumn, replacement: text}) => ({
      file,
      line,
      column,
      endLine,
      endColumn,
      text,
    })),
  };
}
