import type {Program} from '../../../program.ts';
import {textOf, type Result} from '../../../sandbox/result.ts';
import {plainReport, type Frame, type Location, type Report} from '../../report.ts';
import {readCode} from '../code/code.ts';
import {kindOf, messageFor} from './kinds.ts';
import {messagesOf, type Message} from './messages.ts';
import {readShellCheck} from './shellcheck.ts';
import {columnsOf, subjectOf} from './subject.ts';

/** What a script printed before the last megabyte is its own. */
const readAtMost = 1_000_000;
/** A function is looked for in sources of up to this size. */
const longestSource = 1_000_000;

/**
 * Reads the errors out of what bash printed. A script runs on after most of them and ends with the status of its last
 * command, so there can be several; the first is the one that the others may come from. A syntax error is the exception: it
 * comes last, since bash finds it when it gets there, but it ends the script. Pure and total.
 *
 * Where `set -e` ends a script, bash says nothing at all: then the report tells what the script said last and has no place.
 */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  if (result.status === 'ok') return null;
  const text = textOf(result.stderr).slice(-readAtMost);
  const lines = text.split('\n').map(line => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const checked = result.status === 'compile-error' ? readShellCheck(lines, program.entry) : null;
  if (checked) return {...checked, stack: text.trimEnd()};
  const {messages, warnings} = messagesOf(lines, program.entry);
  const reports = joined(messages.map(message => reportOf(message, program)));
  const fatal = reports.findLastIndex(({phase}) => phase === 'syntax');
  const [first] = reports.splice(Math.max(fatal, 0), 1);
  if (!first) return exitReport(result, text, warnings);
  const stack = messages.map(({printed}) => printed).join('\n');
  return {...first, others: reports, stack};
}

/** What bash says in several messages about one syntax error is one report. */
function joined(reports: readonly Report[]): Report[] {
  const found: Report[] = [];
  for (const report of reports) {
    const last = found.at(-1);
    const isSame =
      last?.phase === 'syntax' &&
      report.phase === 'syntax' &&
      last.location?.file === report.location?.file &&
      last.location?.line === report.location?.line;
    if (isSame && last) {
      found[found.length - 1] = {...last, notes: [...last.notes, report.message, ...report.notes]};
    } else {
      found.push(report);
    }
  }
  return found;
}

function reportOf(message: Message, program: Pick<Program, 'entry' | 'source'>): Report {
  const kind = kindOf(message.text);
  const {type} = kind;
  const phase = message.isEvaluated ? 'runtime' : kind.phase;
  const location = locationOf(message, type, program);
  return plainReport({
    type,
    message: messageFor(type, message.text),
    phase,
    location,
    frames: phase === 'runtime' && location ? [frameOf(location, program)] : [],
    notes: message.notes,
    stack: message.printed,
  });
}

function locationOf(
  {file, line, text}: Message,
  type: string,
  {entry, source}: Pick<Program, 'entry' | 'source'>,
): Location | null {
  if (file === null) return null;
  const place = {file, line, column: null, endLine: null, endColumn: null};
  if (!isEntry(file, entry) || source.length > longestSource) return place;
  const code = readCode(source);
  // The end of the file is told as the line after the last.
  if (line > code.lineCount) return {...place, file: entry, line: code.lineCount};
  const columns = columnsOf(subjectOf(type, text), code.line(line));
  return columns ? {...place, ...columns, file: entry, endLine: line} : {...place, file: entry};
}

/** Bash has no stack trace: the function is the one whose text the line lies in. */
function frameOf(location: Location, {entry, source}: Pick<Program, 'entry' | 'source'>): Frame {
  const isKnown = location.file === entry && source.length <= longestSource;
  const name = isKnown ? readCode(source).functionAt(location.line) : null;
  return {name: name ?? 'module', location};
}

const isEntry = (file: string, entry: string) => file === entry || `./${file}` === entry;

/** A script that ended with a failure of which bash said nothing: by `exit`, by its last command, or under `set -e`. */
function exitReport(
  {exitCode, signal}: Result,
  text: string,
  warnings: readonly string[],
): Report | null {
  const said = text.trimEnd();
  const lastLine = said.slice(said.lastIndexOf('\n') + 1).trim();
  const facts = {notes: warnings, stack: said};
  if (signal !== null) return plainReport({...facts, type: signal, message: lastLine || signal});
  if (exitCode === null || exitCode === 0) return null;
  const message = lastLine || `The script ended with status ${exitCode}.`;
  return plainReport({...facts, type: 'ExitStatus', message});
}
