import {plainReport, type Report} from '../../report.ts';
import type {Locator} from './locate.ts';

/** `/usr/bin/ld: /tmp/build/main.c.o:/tmp/program/main.c:3: undefined reference to …`, in several forms. */
const complaint =
  /^(?:\S*\bld(?:\.\w+)?: )?(?:[^\s:]+\.o:\s?)?(?:([^\s:(][^:(]*):(?:(\d{1,9}):)?)?(?:\([^()\s]*\):)? (undefined reference to|multiple definition of) [`'‘]([^\n]*?)['’](?:;.*)?$/;
const firstDefined = /; (?:[^\s:]+\.o:)?([^\s:]+):(?:(\d{1,9})|\([^()]*\)): first defined here$/;

/** What the linker did not find, or found twice, each name once. */
export function readLinkerErrors(lines: readonly string[], locator: Locator): readonly Report[] {
  const reports = new Map<string, Report>();
  for (const line of lines) {
    const [, file, at, what, name] = complaint.exec(line) ?? [];
    // The sanitizer marks each variable with one of its own.
    if (what === undefined || name === undefined || name.startsWith('__odr_asan.')) continue;
    const message = `${what} '${name}'`;
    if (reports.has(message)) continue;
    const place =
      file === undefined || at === undefined ? null : {file, line: Number(at), column: null};
    const [, firstFile, firstLine] = firstDefined.exec(line) ?? [];
    const first =
      firstFile === undefined || firstLine === undefined
        ? null
        : locator.locate({file: firstFile, line: Number(firstLine), column: null});
    reports.set(
      message,
      plainReport({
        type: 'linker error',
        message,
        phase: 'compile',
        location: locator.locate(place),
        notes: first ? [`first defined at ${first.file}:${first.line}`] : [],
        stack: line,
      }),
    );
  }
  return [...reports.values()];
}
