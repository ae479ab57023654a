import {textOf, type Result} from '../../sandbox/result.ts';
import {splitLines, withoutEnd} from '../../patch/lines.ts';
import type {Program} from '../../program.ts';
import {plainReport, type Frame, type Location, type Report} from '../report.ts';
import {hintsOfMessage, hintsOfWarnings} from './hints.ts';
import {shownRange} from './shown-range.ts';
import {lastTraceback, readException, type Traceback, type TracebackEntry} from './traceback.ts';
import {userFilesOf, type UserFile} from './user-files.ts';

/** Causes that a report keeps, the nearest ones. */
const maxCauses = 20;

interface Reading {
  readonly entry: string;
  readonly sourceLines: readonly string[];
  readonly stderrLines: readonly string[];
  readonly userFile: UserFile;
}

/**
 * Reads a Python error out of what a failed run wrote to stderr: the last traceback counts, whatever the
 * program printed before. Without one, a program that ended itself with an exit code is a `SystemExit`.
 * Pure and total; linear in the input.
 */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  if (result.status === 'ok') return null;
  const stderr = textOf(result.stderr).replaceAll(colour, '');
  const stderrLines = stderr
    .split('\n')
    .map(line => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const traceback = lastTraceback(stderrLines) ?? loneException(stderrLines);
  if (!traceback) return exitReport(result, stderr);
  const report = reportOf(traceback, {
    entry: program.entry,
    sourceLines: splitLines(program.source).map(withoutEnd),
    stderrLines,
    userFile: userFilesOf(traceback, program.entry),
  });
  const stack = stderrLines.slice(traceback.firstLine, traceback.endLine).join('\n').trimEnd();
  return {...report, stack, hints: [...report.hints, ...hintsOfWarnings(stderr)]};
}

/** Colours, which a program can ask Python for. */
// oxlint-disable-next-line no-control-regex -- the escape character is what starts a colour
const colour = /\u001b\[[\d;]{0,20}m/g;

function reportOf(traceback: Traceback, reading: Reading): Report {
  const causes: Traceback[] = [];
  for (let next = traceback.cause; next && causes.length < maxCauses; next = next.cause) {
    causes.push(next);
  }
  const cause = causes.reduceRight<Report | null>(
    (inner, link) => reportLink(link, inner, reading),
    null,
  );
  return reportLink(traceback, cause, reading);
}

function reportLink(traceback: Traceback, cause: Report | null, reading: Reading): Report {
  const {type, message, entries, members, text} = traceback;
  const frames = framesOf(entries, reading);
  const place = entries.at(-1);
  const found = place?.name === null ? locationOf(place, reading) : null;
  const [member = null] = members;
  return plainReport({
    type,
    message,
    phase: found ? 'syntax' : 'runtime',
    location: found ?? frames[0]?.location ?? null,
    frames,
    // What went wrong in a group is inside: its first member stands for it.
    cause: cause ?? (member ? reportOf(member, reading) : null),
    hints: [...hintsOfMessage(message), ...members.map(titleOf)],
    stack: text.join('\n').trimEnd(),
  });
}

function framesOf(entries: readonly TracebackEntry[], reading: Reading): Frame[] {
  return entries.toReversed().flatMap(entry => {
    const location = entry.name === null ? null : locationOf(entry, reading);
    return location
      ? {name: entry.name === '<module>' ? 'module' : (entry.name ?? ''), location}
      : [];
  });
}

/** Where an entry is in the user's files; its columns are known only in the entry, whose text we have. */
function locationOf(shown: TracebackEntry, reading: Reading): Location | null {
  const file = reading.userFile(shown.path);
  if (file === null) return null;
  const range = file === reading.entry ? shownRange(shown, reading.sourceLines) : null;
  return {
    file,
    line: shown.line,
    column: range?.column ?? null,
    endLine: range?.endLine ?? null,
    endColumn: range?.endColumn ?? null,
  };
}

const titleOf = ({type, message}: Traceback) => (message === '' ? type : `${type}: ${message}`);

/** An error that Python prints without any place, such as a null byte in the source. */
function loneException(lines: readonly string[]): Traceback | null {
  const at = lines.findLastIndex(line => line.trim() !== '');
  const line = lines[at] ?? '';
  const exception = loneError.test(line) ? readException(line) : null;
  if (!exception) return null;
  const place = {firstLine: at, endLine: at + 1};
  return {...exception, entries: [], cause: null, members: [], text: [line], ...place};
}

const loneError = /^(?:SyntaxError|MemoryError|KeyboardInterrupt|Fatal Python error)(?:: |$)/;

/** What the program said last before it ended itself, as `sys.exit('no such user')` does. */
function exitReport(result: Result, stderr: string): Report | null {
  if (result.exitCode === null || result.exitCode === 0 || result.signal !== null) return null;
  const said = stderr.trimEnd();
  return plainReport({
    type: 'SystemExit',
    message: said.slice(said.lastIndexOf('\n') + 1).trim() || String(result.exitCode),
    stack: said,
  });
}
