import type {Program} from '../../program.ts';
import {textOf, type Result} from '../../sandbox/result.ts';
import {plainReport, type Location, type Report} from '../report.ts';
import {readCode} from './code/code.ts';
import {functionAround} from './code/functions.ts';
import {readError, type PrintedError} from './trace/error.ts';
import {findTrace, type Trace} from './trace/find.ts';
import {ProgramFiles} from './trace/files.ts';
import {readFatal} from './trace/fatal.ts';

/** A trace lies at the end of stderr; what was printed before the last megabyte is the program's own. */
const readAtMost = 1_000_000;

/** Reads the error out of what Node printed; null when it printed none. Pure and total. */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  const text = textOf(result.stderr).slice(-readAtMost).replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const trace = findTrace(lines);
  if (trace !== null) {
    const files = new ProgramFiles(program.entry, trace);
    const error = named(readError(trace, files), program);
    const report = reportOf(error, trace, files, advice(lines, trace));
    return report.location === null ? {...report, location: importAt(report, program)} : report;
  }
  return readFatal(lines, program.entry) ?? unsettledAwait(result, program);
}

function reportOf(
  error: PrintedError,
  trace: Trace,
  files: ProgramFiles,
  hints: readonly string[],
): Report {
  const thrownAt = trace.header === null ? null : files.locate(trace.header);
  const foundBeforeRunning =
    error.type === 'SyntaxError' && thrownAt !== null && !error.startsInProgram;
  return plainReport({
    type: error.type,
    message: error.message,
    phase: foundBeforeRunning ? 'syntax' : 'runtime',
    location: foundBeforeRunning ? thrownAt : placeOf(error, thrownAt),
    frames: error.frames,
    cause: error.cause,
    hints,
    stack: trace.lines.join('\n').trimEnd(),
  });
}

/** The top level of a module has no name after an `await`: the source tells it from a nameless function. */
function named(error: PrintedError, program: Pick<Program, 'entry' | 'source'>): PrintedError {
  const frames = error.frames.map(frame => {
    if (frame.name !== '<anonymous>' || frame.location.file !== program.entry) return frame;
    const code = readCode(program.source);
    const isTop = functionAround(code, code.at(frame.location)) === null;
    return isTop ? {...frame, name: 'module'} : frame;
  });
  return {...error, frames};
}

/** Where the error was made, rather than where it was thrown again. */
function placeOf(error: PrintedError, thrownAt: Location | null): Location | null {
  return error.frames[0]?.location ?? thrownAt ?? error.cause?.location ?? null;
}

const imported = /^Cannot find (?:module|package) '([^'\n]+)' imported from /;

/** Node does not say which line imports a missing module: the one that names it. */
function importAt(report: Report, program: Pick<Program, 'entry' | 'source'>): Location | null {
  const target = imported.exec(report.message)?.[1]?.replaceAll('\\', '/');
  if (target === undefined || report.frames.length > 0) return null;
  const importer = report.message.split('\n')[0]?.replaceAll('\\', '/') ?? '';
  if (!importer.includes(`/${program.entry}`)) return null;
  for (const [index, line] of program.source.split('\n').entries()) {
    const found = /\b(?:import|from)\s*\(?\s*(['"])([^'"\n]+)\1/.exec(line);
    const specifier = found?.[2];
    if (found === null || specifier === undefined) continue;
    if (specifier !== target && !target.endsWith(specifier.replace(/^\.?\.?\//, '/'))) continue;
    const column = line.indexOf(specifier, found.index);
    const endColumn = column + specifier.length + 2;
    return {file: program.entry, line: index + 1, column, endLine: index + 1, endColumn};
  }
  return null;
}

const mean = /Did you mean [^\n]{1,200}\?/;
const moduleKind = /Warning: ((?:To load an ES module|Failed to load the ES module)[^\n]{0,300})/;

/** Node's own suggestions: in the message, or as a warning before the trace. */
function advice(lines: readonly string[], trace: Trace): string[] {
  const found = new Set<string>();
  for (const line of trace.lines) {
    const hint = mean.exec(line)?.[0];
    if (hint !== undefined) found.add(hint);
  }
  for (const line of lines) {
    const hint = moduleKind.exec(line)?.[1];
    if (hint !== undefined) found.add(hint);
  }
  return [...found];
}

const unsettled = 'Detected unsettled top-level await';
/** https://nodejs.org/api/process.html#exit-codes */
const unsettledExitCode = 13;

/** Newer Nodes warn where the await is; older ones only leave with the exit code for it. */
function unsettledAwait(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  if (result.exitCode !== unsettledExitCode || !/\bawait\b/.test(program.source)) return null;
  const stderr = textOf(result.stderr).slice(-readAtMost);
  const warning = /^Warning: Detected unsettled top-level await at .*:(\d+)$/m.exec(stderr);
  const line = warning === null ? null : Number(warning[1]);
  return plainReport({
    type: 'Warning',
    message: unsettled,
    location:
      line === null
        ? null
        : {file: program.entry, line, column: null, endLine: null, endColumn: null},
    stack: warning === null ? '' : stderr.slice(warning.index).trimEnd(),
  });
}
