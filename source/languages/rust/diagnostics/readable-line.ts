import {readDiagnostic} from './diagnostic.ts';

/** What rustc would have printed for people instead of a line of JSON; any other line as it is. Pure and total. */
export function readableLine(line: string): string {
  return readDiagnostic(line)?.rendered ?? line;
}
