import type {Location, Report} from '../../languages/report.ts';
import {splitLines, withoutEnd} from '../../patch/lines.ts';
import {fenced, headOf, inline, printable, windowOf} from './data.ts';
import type {Section} from './fit-sections.ts';

const nearLines = 3;
const lineWidth = 160;
const hintsAtMost = 5;
const othersAtMost = 5;
const causesAtMost = 3;

/** The error: never dropped, only its message gets shorter. */
export function errorSection(report: Report): Section {
  const tell = (length: number) =>
    `It fails with this error:\n\n${fenced(errorText(report, length))}`;
  return {usefulness: 90, versions: [2000, 600, 200].map(tell)};
}

/** The lines around the error, numbered apart from the program, where the numbers would be copied into answers. */
export function nearSection(place: Location | null, source: string): Section {
  return {usefulness: 100, versions: [place ? numberedLines(place, source) : '']};
}

/** The calls that led there, innermost first. */
export function framesSection(report: Report, source: string): Section {
  const lines = splitLines(source).map(withoutEnd);
  const calls = report.frames.map(({name, location}) => {
    const code = windowOf((lines[location.line - 1] ?? '').trim(), 1, lineWidth);
    return `${inline(name)} (${inline(location.file)}, line ${location.line}): ${code}`;
  });
  const tell = (count: number) =>
    `The calls that led there, innermost first:\n\n${fenced(calls.slice(0, count).join('\n'))}`;
  return {usefulness: 70, versions: calls.length > 1 ? [tell(10), tell(3), ''] : ['']};
}

/** Where to look in the entry: the error's own place, else the innermost call's, else its cause's. */
export function placeOf(report: Report, entry: string): Location | null {
  const places = [report.location, ...report.frames.map(frame => frame.location)];
  const own = places.find(place => place !== null && place.file === entry);
  return own ?? (report.cause ? placeOf(report.cause, entry) : null);
}

function errorText(report: Report, length: number): string {
  const {type, message, location, hints, notes, others, phase} = report;
  const lines = [`${type}: ${headOf(message, length)}`];
  if (location) {
    const column = location.column === null ? '' : `, column ${location.column}`;
    lines.push(`in ${inline(location.file)}, line ${location.line}${column}`);
  }
  lines.push(phase === 'runtime' ? 'found while it ran' : 'found before anything ran');
  const further = hints.filter(hint => !message.includes(hint));
  for (const hint of further.slice(0, hintsAtMost)) lines.push(`hint: ${headOf(hint, 200)}`);
  for (const note of notes.slice(0, hintsAtMost)) lines.push(`note: ${headOf(note, 200)}`);
  for (const other of others.slice(0, othersAtMost)) {
    const line = other.location ? `, line ${other.location.line}` : '';
    lines.push(`and ${other.type}: ${headOf(other.message, Math.min(length, 200))}${line}`);
  }
  let cause = report.cause;
  for (let depth = 0; cause && depth < causesAtMost; depth += 1) {
    const line = cause.location ? `, line ${cause.location.line}` : '';
    lines.push(`caused by ${cause.type}: ${headOf(cause.message, Math.min(length, 300))}${line}`);
    cause = cause.cause;
  }
  return printable(lines.join('\n'));
}

function numberedLines({line, column}: Location, source: string): string {
  const lines = splitLines(source).map(withoutEnd);
  const from = Math.max(1, line - nearLines);
  const to = Math.min(lines.length, line + nearLines);
  const width = String(to).length;
  const rows: string[] = [];
  for (let number = from; number <= to; number += 1) {
    const at = number === line ? (column ?? 1) : 1;
    const code = windowOf(lines[number - 1] ?? '', at, lineWidth).replace(/^\uFEFF/, '');
    rows.push(
      `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${code}`.trimEnd(),
    );
  }
  if (rows.length === 0) return '';
  return `The lines around it, with their numbers:\n\n${fenced(rows.join('\n'))}`;
}
