import {plainReport, type Frame, type Report} from '../../report.ts';
import {placeIn, type ProgramFiles} from './files.ts';
import {isFrame, type Trace} from './find.ts';

/** An error as `util.inspect` printed it: name, message, frames, and what it was caused by. */
export interface PrintedError {
  readonly type: string;
  readonly message: string;
  readonly frames: readonly Frame[];
  readonly cause: Report | null;
  /** Whether the innermost frame that has a place is the program's own. */
  readonly startsInProgram: boolean;
}

/** How Node itself calls a thrown value that is no Error. */
const notAnError = 'Uncaught';

export function readError(trace: Trace, files: ProgramFiles): PrintedError {
  const lines = trace.lines.slice(trace.errorAt);
  const first = lines[0] ?? '';
  const unnamed = first.startsWith(advice) || (trace.bare && !lines.some(isFrame));
  return unnamed ? thrownValue(lines) : inspected(lines, files, 0);
}

const advice = '(Use `node --trace-uncaught';

/** `throw 'text'`: the value, without Node's own advice on tracing it. */
function thrownValue(lines: readonly string[]): PrintedError {
  const end = lines.findIndex(line => line.startsWith(advice));
  const message = lines.slice(0, end === -1 ? undefined : end).join('\n');
  return {
    type: notAnError,
    message: message.trim(),
    frames: [],
    cause: null,
    startsInProgram: false,
  };
}

/** A chain of causes deeper than this is not followed. */
const deepest = 20;

function inspected(lines: readonly string[], files: ProgramFiles, depth: number): PrintedError {
  // An error without a stack stands in brackets: what frames there are belong to its causes.
  const bracketed = /^\[(.*)\](?: \{.*)?$/.exec(lines[0] ?? '')?.[1];
  const firstFrame = bracketed === undefined ? stackStart(lines) : -1;
  const head = lines.slice(0, firstFrame === -1 ? 1 : firstFrame).join('\n');
  const frames = framesOf(lines, firstFrame);
  const own = frames.map(frame => ({name: frame.name, location: files.locate(frame.place)}));
  const placed = frames.find(frame => frame.place !== '' && frame.place !== '<anonymous>');
  return {
    ...nameAndMessage(files.relative(bracketed ?? head).replace(/\nRequire stack:\n[^]*/, '')),
    frames: own.flatMap(({name, location}) => (location === null ? [] : [{name, location}])),
    cause: depth < deepest ? causeOf(lines, files, depth) : null,
    startsInProgram: placed !== undefined && files.locate(placed.place) !== null,
  };
}

function nameAndMessage(head: string): {type: string; message: string} {
  const named = /^(?:Uncaught )?([^\s:]{1,100})(?: \[[^\]\n]{1,60}\])?(?:: ([^]*))?$/.exec(head);
  if (named === null) return {type: 'Error', message: head.trim()};
  return {type: named[1] ?? 'Error', message: (named[2] ?? '').trim()};
}

interface RawFrame {
  readonly name: string;
  readonly place: string;
}

const elided = /^\s+(?:\.\.\. \d+ lines matching |\[\.\.\. lines matching )/;

/**
 * Where the error's own stack starts: the last run of frames that is indented least. Earlier ones are quoted
 * in the message, deeper ones are those of causes, and one more may say where the error was emitted.
 */
function stackStart(lines: readonly string[]): number {
  let start = -1;
  let least = Infinity;
  for (const [at, line] of lines.entries()) {
    if (!isFrame(line)) continue;
    const before = lines[at - 1] ?? '';
    if (isFrame(before) || elided.test(before) || before.startsWith("Emitted 'error'")) continue;
    const indent = line.search(/\S/);
    if (indent > least) continue;
    start = at;
    least = indent;
  }
  return start;
}

function framesOf(lines: readonly string[], first: number): RawFrame[] {
  const frames: RawFrame[] = [];
  if (first === -1) return frames;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (elided.test(line)) continue;
    if (!isFrame(line)) break;
    frames.push({name: frameName(line, lines[at + 1] ?? ''), place: placeIn(line)});
  }
  return frames;
}

function frameName(line: string, next: string): string {
  const text = line.trim().replace(/^at (?:async )?/, '');
  if (!/\)[\s,{]*$/.test(text)) return isModuleRun(next) ? 'module' : '<anonymous>';
  const name = text
    .slice(0, Math.max(0, text.lastIndexOf(' (')))
    .replace(/ \[as [^\]]*\]$/, '')
    .trim();
  return /^(?:Object|Module)?\.?<anonymous>$/.test(name) ? nameOfUnnamed(name) : name;
}

/** CommonJS runs a module as a function without a name, on its `exports` object. */
function nameOfUnnamed(name: string): string {
  return name.includes('.') ? 'module' : '<anonymous>';
}

/** The top level of an ES module has no name in its frame, but Node's loader calls it. */
function isModuleRun(next: string): boolean {
  return /^\s+at (?:async )?ModuleJob\.run /.test(next);
}

const causeLine = /^(\s*)\[cause\]: (.*)$/;
const errorsLine = /^(\s*)\[errors\]: \[$/;

/** The error's `[cause]`, or the first of an AggregateError's `[errors]`. */
function causeOf(lines: readonly string[], files: ProgramFiles, depth: number): Report | null {
  for (const [at, line] of lines.entries()) {
    const cause = causeLine.exec(line);
    if (cause !== null) {
      const [, indent = '', first = ''] = cause;
      return causeReport([first, ...deeper(lines, at + 1, indent.length)], files, depth);
    }
    const errors = errorsLine.exec(line);
    if (errors !== null) {
      const inner = deeper(lines, at + 1, errors[1]?.length ?? 0);
      const margin = (inner[0] ?? '').search(/\S/);
      const last = inner.findIndex((other, index) => index > 0 && other.search(/\S/) === margin);
      return causeReport(inner.slice(0, last === -1 ? undefined : last), files, depth);
    }
  }
  return null;
}

function deeper(lines: readonly string[], from: number, indent: number): string[] {
  const inner: string[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && line.search(/\S/) <= indent) break;
    inner.push(line);
  }
  return inner;
}

function causeReport(lines: readonly string[], files: ProgramFiles, depth: number): Report | null {
  const first = (lines[0] ?? '').trim().replace(/,$/, '');
  if (!/^\[?[^\s:'"{[]{1,100}(?: \[[^\]]*\])?(?:: |\]?$)/.test(first)) return null;
  const error = inspected([first, ...lines.slice(1)], files, depth + 1);
  return plainReport({
    type: error.type,
    message: error.message,
    location: error.frames[0]?.location ?? null,
    frames: error.frames,
    cause: error.cause,
    stack: lines.join('\n').trim(),
  });
}
