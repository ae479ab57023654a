import {splitLines, withoutEnd} from '../../patch/lines.ts';
import type {Program} from '../../program.ts';
import {textOf, type Result} from '../../sandbox/result.ts';
import {plainReport, type Frame, type Report} from '../report.ts';
import {framesOf, lineOf} from './trace/frames.ts';
import {readHeadline, readSaid, type Headline} from './trace/headline.ts';
import {readUncaught, type Thrown} from './trace/uncaught.ts';
import {userPlace, withoutRoot, type Place} from './trace/user-files.ts';

/** So much is read of each end of stderr: the trace of deep recursion can be longer, with the error at its start. */
const readAtMost = 1_000_000;
/** Causes that a report keeps, the nearest ones. */
const maxCauses = 20;
/** Warnings that a report keeps, the last ones: they often tell what led to the error. */
const maxWarnings = 5;

type Reading = Pick<Program, 'entry' | 'source'>;

/**
 * Reads the error out of what PHP printed: an exception that nobody caught with its causes, an error of the parser or
 * compiler, a limit that was hit, or the end of a program that ended itself. Warnings alone are no error; those before
 * one are its notes. Pure and total.
 */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  if (result.status === 'ok') return null;
  const text = bothEnds(textOf(result.stderr));
  const lines = text.split('\n').map(line => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const at = lines.findLastIndex(line => isGrave(readHeadline(line)));
  const headline = readHeadline(lines[at] ?? '');
  const warnings = warningsOf(lines);
  if (headline === null) return exitReport(result, text, warnings);
  const block = [headline.text, ...lines.slice(at + 1)];
  const report = uncaughtReport(block, program) ?? fatalReport(headline, block, program);
  const stack = lines.slice(at).join('\n').trimEnd();
  return {...report, notes: [...report.notes, ...warnings], stack};
}

function bothEnds(text: string): string {
  if (text.length <= 2 * readAtMost) return text;
  return `${text.slice(0, readAtMost)}\n${text.slice(-readAtMost)}`;
}

const isGrave = (headline: Headline | null) => headline !== null && headline.severity !== 'warning';

/** `Fatal error: Uncaught TypeError: … in /tmp/program/a.php:3`, with its trace and causes. */
function uncaughtReport(block: readonly string[], program: Reading): Report | null {
  const [first = '', ...rest] = block;
  const opening = 'Uncaught ';
  if (!first.startsWith(opening)) return null;
  const end = rest.findIndex(line => line.startsWith('  thrown in '));
  const lines = [first.slice(opening.length), ...(end === -1 ? rest : rest.slice(0, end))];
  const [last, ...causes] = readUncaught(lines);
  if (!last) return null;
  const cause = causes
    .slice(0, maxCauses)
    .toReversed()
    .reduce<Report | null>((inner, thrown) => reportOf(thrown, inner, program), null);
  return reportOf(last, cause, program);
}

function reportOf(thrown: Thrown, cause: Report | null, program: Reading): Report {
  const place = userPlace(thrown.path, thrown.line);
  const frames = framesOf(place, thrown.calls, program.source);
  const call = readCaller(thrown);
  const [callee, ...callers] = frames;
  // What is called cannot help what it is given.
  const isCaller = call !== null && callers.length > 0;
  const location = isCaller ? lineOf(call.place) : place ? lineOf(place) : frames[0]?.location;
  return plainReport({
    type: thrown.type,
    message: withoutRoot(call?.message ?? thrown.message),
    location: location ?? null,
    frames: isCaller ? callers : frames,
    cause,
    notes: [
      ...(isCaller && callee ? [`${callee.name}() is defined ${whereOf(callee)}`] : []),
      ...askingLine(location ?? null, program),
    ],
    stack: thrown.text,
  });
}

const whereOf = ({location}: Frame) => `in ${location.file} on line ${location.line}`;

/** Where a function got the wrong values; its error is thrown from where it is defined. */
function readCaller({message}: Thrown): {message: string; place: Place} | null {
  const found = /(?:, called| passed) in ([^\n]{1,1000}) on line (\d{1,9}) and /.exec(message);
  const place = found && userPlace(found[1] ?? '', Number(found[2]));
  if (!found || !place) return null;
  const before = message.slice(0, found.index);
  const isPassed = found[0].startsWith(' passed');
  const after = message.slice(found.index + found[0].length);
  return {message: isPassed ? `${before} passed and ${after}` : before, place};
}

/** The line of an error that reads input: what came of it may be the end of the input. */
function askingLine(location: Report['location'], {entry, source}: Reading): readonly string[] {
  if (location?.file !== entry) return [];
  const line = withoutEnd(splitLines(source)[location.line - 1] ?? '').trim();
  return /\b(?:fget|readline|stream_get_line)/.test(line) ? [`line ${location.line}: ${line}`] : [];
}

/** What stops PHP while it runs, rather than while it reads a file. */
const whileRunning = /^(?:Allowed memory size|Out of memory|Maximum |Uncaught |Unknown:)/;

/** An error that is no exception: of the parser, of the compiler, or a limit. */
function fatalReport(
  {severity, text}: Headline,
  block: readonly string[],
  program: Reading,
): Report {
  const whole = readSaid(text) ? text : untilPlace(block);
  const said = readSaid(whole);
  const place = said && userPlace(said.path, said.line);
  const message = withoutRoot(said?.message ?? whole);
  const frames = framesOf(place, block.slice(1), program.source);
  const isRunning = whileRunning.test(message);
  return plainReport({
    type: severity === 'parse' ? 'ParseError' : 'FatalError',
    message,
    phase: severity === 'parse' ? 'syntax' : isRunning ? 'runtime' : 'compile',
    location: place ? lineOf(place) : null,
    frames: isRunning ? frames : [],
  });
}

/** A message of several lines, to the one with its place. */
function untilPlace(block: readonly string[]): string {
  const end = block.findIndex(line => / on line \d+\s*$/.test(line.slice(-200)));
  return end === -1 ? (block[0] ?? '') : block.slice(0, end + 1).join('\n');
}

/** `Warning: Undefined variable $total in shop.php on line 3`, each once, the last ones. */
function warningsOf(lines: readonly string[]): string[] {
  const found = new Set<string>();
  for (const line of lines) {
    const headline = readHeadline(line);
    if (headline?.severity === 'warning') {
      found.add(withoutRoot(`${headline.label}: ${headline.text}`));
    }
  }
  return [...found].slice(-maxWarnings);
}

/** What the program said last before it ended itself, as `exit(1)` does. */
function exitReport(
  {exitCode, signal}: Result,
  text: string,
  notes: readonly string[],
): Report | null {
  const said = text.trimEnd();
  const lastLine = said.slice(said.lastIndexOf('\n') + 1).trim();
  const message = readHeadline(lastLine) ? '' : lastLine;
  if (signal !== null) {
    return plainReport({type: signal, message: message || signal, notes, stack: said});
  }
  if (exitCode === null || exitCode === 0) return null;
  return plainReport({
    type: 'SystemExit',
    message: message || String(exitCode),
    notes,
    stack: said,
  });
}
