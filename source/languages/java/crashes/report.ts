import type {Program} from '../../../program.ts';
import {plainReport, type Frame, type Report} from '../../report.ts';
import {ClassFiles, lineOf} from '../places.ts';
import type {Raised, Trace} from './trace.ts';

const mostFrames = 100;
const mostOthers = 10;

/**
 * The report of what ended a program: the exception that nothing caught, that of the main thread first; else the last
 * one that the program itself printed before it gave up. What ended other threads stands beside it.
 */
export function crashReport(
  traces: readonly Trace[],
  program: Pick<Program, 'entry' | 'source'>,
): Report | null {
  const uncaught = traces.filter(({thread}) => thread !== null);
  const main =
    uncaught.findLast(({thread}) => thread === 'main') ?? uncaught.at(-1) ?? traces.at(-1);
  if (!main) return null;
  const files = new ClassFiles(program);
  const others = uncaught.filter(trace => trace !== main).slice(0, mostOthers);
  const report = reportOf(main.raised, files);
  return {
    ...report,
    notes:
      main.thread === null || main.thread === 'main'
        ? report.notes
        : [...report.notes, `in thread ${main.thread}`],
    stack: main.text,
    others: others.map(({raised, text}) => ({...reportOf(raised, files), stack: text})),
  };
}

function reportOf(
  {className, message, calls, cause, suppressed}: Raised,
  files: ClassFiles,
): Report {
  const frames = calls.flatMap(call => frameOf(call, files) ?? []).slice(0, mostFrames);
  const inner = cause && reportOf(cause, files);
  return plainReport({
    type: simpleName(className),
    message: message === '' && inner ? `caused by ${inner.type}` : message,
    location: frames[0]?.location ?? inner?.location ?? null,
    frames,
    cause: inner,
    notes: [
      ...libraryNotes(calls),
      ...suppressed.map(each => `suppressed: ${simpleName(each.className)}: ${each.message}`),
    ],
  });
}

/** The call of the library that failed, since its frames are not shown. */
function libraryNotes(calls: readonly string[]): string[] {
  const own = calls.findIndex(call => !isLibrary(call));
  const last = calls[own - 1];
  const name =
    last === undefined ? undefined : /^(?:[\w.@-]*\/)*([\w.$]+)\(/.exec(last.slice(0, 400))?.[1];
  return name === undefined
    ? []
    : [`in ${name.replace(/^(?:[a-z]\w*\.)+/, '').replaceAll('$', '.')}`];
}

function isLibrary(call: string): boolean {
  const start = call.slice(0, 400);
  return (
    /^[\w.@-]+\/(?!\/)/.test(start.replace(/^app\/\//, '').split('(', 1)[0] ?? '') ||
    /^(?:java|javax|jdk|sun|com\.sun)\./.test(start)
  );
}

const place = /^(?:app\/\/)?([\w$.\p{L}]+)\.([\w$<>\p{L}]+)\(([^():\n]+\.java):(\d{1,9})\)$/u;

function frameOf(call: string, files: ClassFiles): Frame | null {
  const text = call.slice(0, 1000);
  if (isLibrary(text)) return null;
  const [, className, method, fileName, line] = place.exec(text) ?? [];
  if (className === undefined || method === undefined || fileName === undefined) return null;
  const packageName = className.slice(0, Math.max(0, className.lastIndexOf('.')));
  const own = className.slice(className.lastIndexOf('.') + 1).replaceAll('$', '.');
  const location = lineOf(files.pathOf(packageName, fileName), Number(line));
  return {name: `${own}.${method}`, location};
}

/** `java.util.NoSuchElementException` is `NoSuchElementException`, and `Bank$Broke` is `Broke`. */
function simpleName(className: string): string {
  return (
    className.slice(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1) ||
    className
  );
}
