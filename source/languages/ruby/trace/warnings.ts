import {plainReport, type Report} from '../../report.ts';
import {userFile} from './user-files.ts';

const warningLine = /^([^\s:][^:\n]{0,300}):(\d{1,9}): warning: (.+)$/;
/** A longer line is the program's own. */
const longest = 2000;
const most = 100;

/** Reads what the interpreter warns about: `greet.rb:3: warning: …`, the first with the others beside it. */
export function readWarnings(lines: readonly string[], entry: string): Report | null {
  const found: Report[] = [];
  for (const line of lines) {
    const [text, path = '', number, message = ''] = warningLine.exec(line.slice(0, longest)) ?? [];
    const file = userFile(path, entry);
    if (text === undefined || file === null) continue;
    const location = {file, line: Number(number), column: null, endLine: null, endColumn: null};
    found.push(plainReport({type: 'Warning', message, phase: 'compile', location, stack: text}));
    if (found.length >= most) break;
  }
  const [first, ...others] = found;
  return first ? {...first, others} : null;
}
