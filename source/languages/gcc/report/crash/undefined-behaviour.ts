import {plainReport, type Report} from '../../../report.ts';
import type {Locator} from '../locate.ts';
import {readFrames} from './frames.ts';

const format = /^([^\s:][^:]*):(\d{1,9}):(\d{1,9}): runtime error: (.*)$/;

/** What ends a program; anything else that UndefinedBehaviorSanitizer reports is only a remark. */
const fatal =
  /null pointer of type|out of bounds for type|^division by zero|reached the end of a value-returning function|reached an unreachable|variable length array bound/;

/** The undefined behaviour that ended the program; null when none did. */
export function readUndefinedBehaviour(lines: readonly string[], locator: Locator): Report | null {
  const at = lines.findLastIndex(line => isFatal(format.exec(line)?.[4]));
  if (at === -1) return null;
  const [, file = '', line, column, message = ''] = format.exec(lines[at] ?? '') ?? [];
  const location = locator.locate({file, line: Number(line), column: Number(column)});
  const [first, ...outer] = readFrames(lines, at + 1);
  const isHere = first !== undefined && location !== null && first.location.line === location.line;
  const inner = first ? [isHere ? {...first, location} : first] : [];
  const frames = [...inner, ...outer];
  return plainReport({
    type: 'runtime error',
    message: message.replaceAll(/ ?\b(?:address )?0x[\da-f]+\b/g, ''),
    location: location ?? frames[0]?.location ?? null,
    frames,
    stack: lines
      .slice(at, at + 1 + mostLines)
      .filter(each => !each.includes('(BuildId'))
      .join('\n')
      .trimEnd(),
  });
}

const mostLines = 40;

function isFatal(message: string | undefined): boolean {
  return message !== undefined && fatal.test(message);
}

/** What was undefined on the way and did not end the program, such as an overflow. */
export function remarks(lines: readonly string[]): readonly string[] {
  const said = lines.flatMap(line => {
    const [, file, at, , message] = format.exec(line) ?? [];
    return message === undefined || isFatal(message) ? [] : [`${message} (${file}:${at})`];
  });
  return [...new Set(said)].slice(0, 5);
}
