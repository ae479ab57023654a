import type {Frame} from '../../../report.ts';
import {ownPath} from '../own-files.ts';

/** `    #4 in half main.c:4`, and with an address and a column as other formats have them. */
const format =
  /^\s+#\d{1,4}\s+(?:0x[\da-f]+\s+)?in\s+(.*?)\s+([^\s:()]+):(\d{1,9})(?::(\d{1,9}))?$/;
const anyFrame = /^\s+#\d{1,4}\s/;

/** The calls of one stack that lie in the program's own files, innermost first. */
export function readFrames(lines: readonly string[], from: number): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = from; anyFrame.test(lines[at] ?? ''); at++) {
    const frame = readFrame(lines[at] ?? '');
    const last = frames.at(-1);
    const repeats = last?.name === frame?.name && last?.location.line === frame?.location.line;
    if (frame && !repeats && frames.length < mostFrames) frames.push(frame);
  }
  return frames;
}

/** Endless recursion would fill the screen. */
const mostFrames = 30;
/** Names of templates can be longer than any line that people read. */
const longest = 2000;

function readFrame(line: string): Frame | null {
  if (line.length > longest) return null;
  const [, name, path, at, column] = format.exec(line) ?? [];
  const file = path === undefined ? null : ownPath(path);
  if (name === undefined || file === null) return null;
  const location = {
    file,
    line: Number(at),
    column: column === undefined ? null : Number(column),
    endLine: null,
    endColumn: null,
  };
  return {name: withoutParameters(name).replace(/\[abi:\w+\]/g, ''), location};
}

/** `at` of `at(std::vector<int> const&, int)`. */
function withoutParameters(name: string): string {
  let depth = 0;
  for (let at = 0; at < name.length; at++) {
    const character = name.charAt(at);
    if ('<{'.includes(character)) depth += 1;
    if ('>}'.includes(character)) depth -= 1;
    const opens = character === '(' && depth === 0 && at > 0;
    if (opens && !name.startsWith('(anonymous', at) && !name.endsWith('operator', at)) {
      return name.slice(0, at);
    }
  }
  return name;
}
