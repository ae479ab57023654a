import type {Program} from '../../../program.ts';
import {plainReport, type Frame, type Report} from '../../report.ts';
import {locate, ownPath} from '../places.ts';
import type {Trace} from './trace.ts';

/** The report of a panic, or of what the runtime calls a fatal error. */
export function crashReport(trace: Trace, program: Pick<Program, 'entry' | 'source'>): Report {
  const [first, ...later] = panicsOf(trace.header);
  const stacks = trace.goroutines.map(lines => framesOf(lines, program));
  const frames = stacks.find(each => each.length > 0) ?? [];
  const notes = [...signalNotes(trace.header), ...waitNotes(trace)];
  let report = reportOf(first ?? '', frames, notes, trace.text);
  // Each panic was raised while the one before it was handled.
  for (const panic of later)
    report = {...reportOf(panic, frames, notes, trace.text), cause: report};
  return report;
}

function reportOf(
  panic: string,
  frames: readonly Frame[],
  notes: readonly string[],
  stack: string,
): Report {
  const [type, message] = kindOf(panic);
  const location = frames[0]?.location ?? null;
  return plainReport({type, message, location, frames, notes, stack});
}

function kindOf(panic: string): readonly [type: string, message: string] {
  for (const type of ['fatal error', 'runtime error'] as const) {
    const prefix = type === 'runtime error' ? 'panic: runtime error: ' : 'fatal error: ';
    if (panic.startsWith(prefix)) return [type, panic.slice(prefix.length)];
  }
  const message = panic.replace(/^panic: /, '');
  // The runtime's own errors that do not say that they are some.
  const isRuntime =
    /^(?:assignment to entry in nil map|close of |send on closed|interface conversion: )/.test(
      message,
    ) || message === 'all goroutines are asleep - deadlock!';
  return [isRuntime ? 'runtime error' : 'panic', message];
}

/** One text for each panic, in the order in which they were raised. A message may have several lines. */
function panicsOf(header: readonly string[]): string[] {
  const panics: string[] = [];
  for (const line of header) {
    if (/^\t*(?:panic: |fatal error: )/.test(line)) panics.push(line.trimStart());
    else if (isRemark(line)) continue;
    else if (panics.length > 0 && line !== '')
      panics.push(`${panics.pop() ?? ''}\n${line.replace(/^\t/, '')}`);
  }
  return panics.map(text => withoutMarks(text.slice(0, longestMessage)));
}

const longestMessage = 4000;
const isRemark = (line: string) => /^(?:\[signal |\[recovered|runtime: |runtime stack:)/.test(line);

/** Errors are printed with what they are, such as `[recovered]`, and the runtime's with an address behind. */
function withoutMarks(text: string): string {
  return text.replace(/ \[recovered(?:, repanicked)?\]$/, '').trimEnd();
}

function signalNotes(header: readonly string[]): string[] {
  const line = header.find(each => each.startsWith('[signal '));
  const found = /^\[signal (\w+: [\w ]+?) code=/.exec((line ?? '').slice(0, 300))?.[1];
  return found === undefined ? [] : [found];
}

/** What each goroutine of the program waits for, when all of them do. */
function waitNotes({header, goroutines}: Trace): string[] {
  if (!header.some(line => line.includes('all goroutines are asleep'))) return [];
  return goroutines.slice(0, 8).flatMap(([head = '']) => {
    const [, number, state] = /^goroutine (\d+)\b[^[]*\[([^\]]*)\]/.exec(head.slice(0, 300)) ?? [];
    return number === undefined ? [] : [`goroutine ${number} waits: ${state}`];
  });
}

/** The calls of one goroutine that lie in the user's files, innermost first: a line with the name, then one with the place. */
function framesOf(lines: readonly string[], program: Pick<Program, 'entry' | 'source'>): Frame[] {
  const frames: Frame[] = [];
  for (const [index, line] of lines.entries()) {
    const place = /^\t(\S[^\t\n]{0,400}):(\d{1,9})(?: \+0x[\da-f]+)?(?: |$)/.exec(
      line.slice(0, 600),
    );
    const caller = lines[index - 1] ?? '';
    if (!place || caller.startsWith('created by ') || !/\.(?:go|s):/.test(line)) continue;
    const file = ownPath(place[1] ?? '');
    if (file === null || !(place[1] ?? '').startsWith('/')) continue;
    const location = locate(file, Number(place[2]), null, program);
    frames.push({name: functionName(caller), location});
    if (frames.length >= mostFrames) break;
  }
  return frames;
}

const mostFrames = 100;

/** `main.(*Stack).Pop(0x1, ...)` is `(*Stack).Pop`. */
function functionName(call: string): string {
  const text = call.slice(0, 400);
  const end = text.lastIndexOf('(');
  const name = text.endsWith(')') && end > 0 ? text.slice(0, end) : text;
  return name.replace(/^main\./, '');
}
