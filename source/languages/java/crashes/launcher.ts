import {plainReport, type Report} from '../../report.ts';

/** How the errors begin that `java` itself prints, with the types that they get. */
const errors: readonly (readonly [RegExp, string])[] = [
  [/^Error: Main method not found in /, 'MainMethodNotFound'],
  [/^Error: Main method is not static in /, 'MainMethodNotStatic'],
  [/^Error: Main method must return a value of type void in /, 'MainMethodNotVoid'],
  [/^Error: (?:Could not find or load main class|LinkageError) /, 'MainClassNotFound'],
  [
    /^Error: (?:no non-private zero argument constructor|non-static inner class) /,
    'MainClassNotMade',
  ],
  [
    /^[Ee]rror: no main method found|^error: class found on|^error: '?main'? method/,
    'MainMethodNotFound',
  ],
  [/^Error occurred during initialization of VM/, 'VMError'],
  [/^# A fatal error has been detected by the Java Runtime Environment/, 'VMCrash'],
];

const mostLines = 12;
/** It comes before anything the program does. */
const lookedAt = 400;

/** Reads what `java` prints when it cannot start a program; null when it could. */
export function readLauncherError(lines: readonly string[]): Report | null {
  for (const [index, line] of lines.slice(0, lookedAt).entries()) {
    const start = line.slice(0, 1000);
    const type = errors.find(([pattern]) => pattern.test(start))?.[1];
    if (type === undefined) continue;
    const rest = lines.slice(index + 1, index + mostLines).filter(each => each.trim() !== '');
    const message = start
      .replace(/^[Ee]rror: /, '')
      .replace(/^# /, '')
      .replace(/, please define.*$/, '');
    const isVague = type === 'VMError' && rest[0] !== undefined;
    return plainReport({
      type,
      message: isVague ? (rest[0] ?? message).slice(0, 1000) : message,
      notes: rest.slice(0, 4).map(each => each.trim().slice(0, 300)),
      stack: [line, ...rest].join('\n').slice(0, 10_000),
    });
  }
  return null;
}
