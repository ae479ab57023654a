import type {Frame, Location} from '../../report.ts';
import {userPlace, type Place} from './user-files.ts';

/** A line of a stack trace: what was called, and where; the place is null for calls that PHP itself makes. */
interface Call {
  readonly name: string;
  readonly place: Place | null;
}

/** No line of a trace is read further than this. */
const width = 2000;
/** Nobody reads more of endless recursion. */
const mostCalls = 500;

/**
 * The user's calls, innermost first, of an error at `place` and the lines `#0 /tmp/program/a.php(7): total(Array)` that
 * follow it. PHP names the place of the call beside what is called: each name belongs to the place before it. A call of
 * a function of PHP itself, which has no lines of its own, is left out.
 */
export function framesOf(place: Place | null, lines: readonly string[], source: string): Frame[] {
  const own = functionsOf(source);
  const frames: Frame[] = [];
  let at = place;
  for (const call of lines.slice(0, mostCalls).flatMap(line => readCall(line) ?? [])) {
    const isNative = isSame(at, call.place) && !own.has(plainName(call.name).toLowerCase());
    if (at !== null && !isNative) frames.push({name: call.name, location: lineOf(at)});
    at = call.place;
  }
  if (at !== null && lines.length <= mostCalls) frames.push({name: 'module', location: lineOf(at)});
  return frames;
}

export function lineOf({file, line}: Place): Location {
  return {file, line, column: null, endLine: null, endColumn: null};
}

function readCall(line: string): Call | null {
  const text = line.slice(0, width);
  const internal = /^#\d+ \[internal function\]: (.+)$/.exec(text);
  if (internal) return {name: nameOf(internal[1] ?? ''), place: null};
  const sign = /^#\d+ /.exec(text)?.[0];
  const end = /\((\d{1,9})\): /.exec(text);
  if (sign === undefined || end === null) return null;
  const place = userPlace(text.slice(sign.length, end.index), Number(end[1]));
  return {name: nameOf(text.slice(end.index + end[0].length)), place};
}

/** `total` of `total(Array)`; the top level of a file that is loaded is a module of its own. */
function nameOf(call: string): string {
  const closure = /^(.{0,200}?)\{closure\b[^}]{0,500}\}/.exec(call);
  if (closure) return `${closure[1] ?? ''}{closure}`;
  const name = call.slice(0, indexOrEnd(call, '('));
  return /^(?:require|include)(?:_once)?$/.test(name) ? 'module' : name;
}

/** Without its class and namespace. */
function plainName(name: string): string {
  return name.slice(
    Math.max(name.lastIndexOf('>'), name.lastIndexOf(':'), name.lastIndexOf('\\')) + 1,
  );
}

/** Names of what a program defines, in small letters: PHP does not tell the cases of functions apart. */
function functionsOf(source: string): ReadonlySet<string> {
  const names = Array.from(source.matchAll(/\bfunction\s{1,20}&?(\w{1,100})/gi), ([, name = '']) =>
    name.toLowerCase(),
  );
  return new Set([...names, '{closure}', 'module']);
}

function isSame(one: Place | null, other: Place | null): boolean {
  return one !== null && one.file === other?.file && one.line === other.line;
}

function indexOrEnd(text: string, part: string): number {
  const index = text.indexOf(part);
  return index === -1 ? text.length : index;
}
