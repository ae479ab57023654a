import {plainReport, type Frame, type Report} from '../../../report.ts';
import {ownPath} from '../own-files.ts';

const assertion = /^(?:[^\s:]+: )?([^\s:]+):(\d{1,9}): (?:.*: )?Assertion [`'](.*)' failed\.$/;
const thrown = /^terminate called after throwing an instance of '(.*)'$/;
const otherEnds =
  /^(?:terminate called (?:without an active exception|recursively)|pure virtual method called|\*\*\* .* \*\*\*(?:: terminated)?|(?:free|malloc|realloc|double free|munmap_chunk|corrupted)[^:]*[:(].*)$/;
/** Said shortly before the end. */
const nearEnd = 200;

/** Why a program called `abort`, from what was printed before: an assertion, an exception that nobody caught, or nothing. */
export function readAbort(before: readonly string[], frames: readonly Frame[]): Report {
  const lines = before.slice(-nearEnd);
  const location = frames[0]?.location ?? null;
  const report = uncaught(lines) ?? failedAssertion(lines) ?? otherEnd(lines);
  if (report === null) {
    return plainReport({type: 'SIGABRT', message: 'the program called abort()', location, frames});
  }
  return plainReport({location, frames, ...report});
}

type Facts = Pick<Report, 'type' | 'message' | 'stack'> & Partial<Report>;

function uncaught(lines: readonly string[]): Facts | null {
  const at = lines.findLastIndex(line => thrown.test(line));
  if (at === -1) return null;
  const type = thrown.exec(lines[at] ?? '')?.[1] ?? '';
  const end = lines.findIndex((line, index) => index > at && isSanitizers(line));
  const text = lines.slice(at + 1, end === -1 ? lines.length : end);
  const what = /^ {2}what\(\): {2}([^]*)$/.exec(text.join('\n').trimEnd())?.[1];
  return {
    type: type.replace(/__cxx11::/, ''),
    message: what ?? `uncaught exception of type ${type}`,
    stack: [lines[at], ...text].join('\n').trimEnd(),
  };
}

function failedAssertion(lines: readonly string[]): Facts | null {
  const at = lines.findLastIndex(line => assertion.test(line));
  const line = lines[at] ?? '';
  const [, path = '', place, text] = assertion.exec(line) ?? [];
  if (text === undefined) return null;
  const file = ownPath(path);
  const message = `assertion failed: ${text}`;
  const facts = {type: 'assertion', message, stack: line};
  // The standard library's own assertions lie in its headers.
  if (file === null) return {...facts, notes: [`in ${calledFunction(line)}`]};
  return {
    ...facts,
    location: {file, line: Number(place), column: null, endLine: null, endColumn: null},
  };
}

/** `std::vector::operator[]` of a whole signature with its template arguments. */
function calledFunction(line: string): string {
  return (
    /(std::[\w:]+)(?:<[^()]*>)?(::[\w~]+|::operator\S{1,3})\(/
      .exec(line.slice(0, 1000))
      ?.slice(1)
      .join('') ?? 'the standard library'
  );
}

function otherEnd(lines: readonly string[]): Facts | null {
  const line = lines.findLast(each => otherEnds.test(each));
  return line === undefined
    ? null
    : {
        type: 'SIGABRT',
        message: line.replace(/^terminate called/, 'std::terminate called'),
        stack: line,
      };
}

function isSanitizers(line: string): boolean {
  return line.startsWith('AddressSanitizer:') || /^={20,}$/.test(line);
}
