import {plainReport, type Frame, type Report} from '../../report.ts';
import {ProgramFiles} from './files.ts';

const fatalLine = /^FATAL ERROR: (.+)$/;
const nativeFrame = /^\s*\d{1,3}: (?:(.+?) \()?([^()\n]+:\d+:\d+)\)?(?: \[.*\])?$/;

/** Reads what V8 prints when it gives up, as when the heap is full: no error object, so another format. */
export function readFatal(lines: readonly string[], entry: string): Report | null {
  const at = lines.findLastIndex(line => fatalLine.test(line));
  if (at === -1) return null;
  const printed = lines.slice(at);
  const frames = printed.flatMap(line => {
    const [, name = 'module', place] = nativeFrame.exec(line) ?? [];
    return place === undefined ? [] : [{name, place}];
  });
  const files = new ProgramFiles(entry, {
    header: null,
    lines: frames.map(frame => `    at ${frame.place}`),
  });
  const own = frames.flatMap<Frame>(({name, place}) => {
    const location = files.locate(place);
    return location === null ? [] : [{name, location}];
  });
  return plainReport({
    type: 'FATAL ERROR',
    message: fatalLine.exec(printed[0] ?? '')?.[1] ?? '',
    location: own[0]?.location ?? null,
    frames: own,
    stack: printed.join('\n').trimEnd(),
  });
}
