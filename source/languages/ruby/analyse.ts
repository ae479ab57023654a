import {splitLines, withoutEnd} from '../../patch/lines.ts';
import type {Program} from '../../program.ts';
import {textOf, type Result} from '../../sandbox/result.ts';
import {plainReport, type Frame, type Location, type Report} from '../report.ts';
import {blocksOf, lastChain, type Block} from './trace/blocks.ts';
import {framesOf} from './trace/frames.ts';
import {markedColumns, readSaid, type Said} from './trace/said.ts';
import {readSyntaxErrors} from './trace/syntax.ts';
import {userFile} from './trace/user-files.ts';
import {readWarnings} from './trace/warnings.ts';

/** An error lies at the end of stderr; what was printed before the last megabyte is the program's own. */
const readAtMost = 1_000_000;
/** Causes that a report keeps, the nearest ones. */
const maxCauses = 20;

interface Reading {
  readonly entry: string;
  readonly source: string;
  readonly sourceLines: readonly string[];
}

/**
 * Reads the error out of what Ruby printed: the exception that nobody rescued and its causes, the errors of its
 * parser, a crash of the interpreter itself, or what a program said before it ended itself. Pure and total.
 */
export function analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null {
  if (result.status === 'ok') return null;
  const text = textOf(result.stderr).slice(-readAtMost).replaceAll(colour, '');
  const lines = text.split('\n').map(line => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const {entry, source} = program;
  const reading = {entry, source, sourceLines: splitLines(source).map(withoutEnd)};
  const crash = readCrash(lines, entry);
  if (crash) return crash;
  const [last, ...causes] = lastChain(blocksOf(lines));
  if (!last) {
    const found = readSyntaxErrors(lines, reading);
    if (found) return {...found, stack: text.trimEnd()};
    const warned = result.status === 'compile-error' ? readWarnings(lines, entry) : null;
    return warned ?? exitReport(result, text);
  }
  const end = (causes.at(-1) ?? last).endLine;
  const report = causes
    .slice(0, maxCauses)
    .toReversed()
    .reduce<Report | null>((cause, block) => reportOf(block, cause, lines, reading), null);
  const stack = lines.slice(last.firstLine, end).join('\n').trimEnd();
  return {...reportOf(last, report, lines, reading), stack};
}

/** Colours, which Ruby prints to a terminal and a program can ask for. */
// oxlint-disable-next-line no-control-regex -- the escape character is what starts a colour
const colour = /\u001b\[[\d;]{0,20}m/g;

function reportOf(
  block: Block,
  cause: Report | null,
  lines: readonly string[],
  reading: Reading,
): Report {
  const frames = framesOf(block.places, reading.entry, reading.source);
  const own = lines.slice(block.firstLine, block.endLine);
  const stack = own.join('\n').trimEnd();
  if (block.type === 'SyntaxError') {
    const found = readSyntaxErrors(own, reading);
    if (found) {
      const location = found.location ?? frames[0]?.location ?? null;
      // Without a file of the program it is text that the running program evaluates.
      const phase = found.location === null ? 'runtime' : 'syntax';
      return {...found, phase, location, frames, cause, stack};
    }
  }
  const said = readSaid(block.said);
  const location = locationOf(block, said, frames, reading);
  const [first, ...others] = frames;
  const isFirst = first && first.location.line === location?.line;
  return plainReport({
    type: block.type,
    message: said.message,
    location,
    frames: isFirst && location ? [{...first, location}, ...others] : frames,
    cause,
    hints: said.hints,
    stack,
  });
}

/** The innermost place in the user's code, with the columns that were marked if it is what was shown. */
function locationOf(
  {places}: Block,
  {shown}: Said,
  frames: readonly Frame[],
  {entry, sourceLines}: Reading,
): Location | null {
  const place = frames[0]?.location ?? null;
  const [innermost] = places;
  if (place === null || shown === null || innermost === undefined) return place;
  const isShown = userFile(innermost.path, entry) === place.file && innermost.line === place.line;
  if (!isShown) return place;
  const real = place.file === entry ? (sourceLines[place.line - 1] ?? '') : null;
  const columns = markedColumns(shown.line, shown.marks, real);
  return columns === null ? place : {...place, ...columns, endLine: place.line};
}

/** The interpreter itself crashed: `a.rb:1: [BUG] Segmentation fault at 0x…`. */
function readCrash(lines: readonly string[], entry: string): Report | null {
  const at = lines.findIndex(line => /\[(?:BUG|FATAL)\] \S/.test(line));
  const line = lines[at];
  if (line === undefined) return null;
  const [before = '', message = ''] = line.split(/\[(?:BUG|FATAL)\] /, 2);
  const place = /^(.+):(\d{1,9}): $/.exec(before.slice(0, 1000));
  const file = place ? userFile(place[1] ?? '', entry) : null;
  const isMemory = message.startsWith('failed to allocate memory');
  return plainReport({
    type: message.startsWith('Segmentation fault') ? 'SIGSEGV' : isMemory ? 'NoMemoryError' : 'BUG',
    // The address differs from run to run.
    message: message.replace(/ at 0x[\da-f]+$/, ''),
    location: file
      ? {file, line: Number(place?.[2]), column: null, endLine: null, endColumn: null}
      : null,
    stack: lines.slice(at, at + 1).join('\n'),
  });
}

/** What the program said last before it ended itself, as `abort 'no such user'` does. */
function exitReport({exitCode, signal}: Result, text: string): Report | null {
  const said = text.trimEnd();
  const lastLine = said.slice(said.lastIndexOf('\n') + 1).trim();
  if (signal !== null) return plainReport({type: signal, message: lastLine || signal, stack: said});
  if (exitCode === null || exitCode === 0) return null;
  return plainReport({type: 'SystemExit', message: lastLine || String(exitCode), stack: said});
}
