import type {Report} from '../../languages/report.ts';
import {describeStatus} from '../../plain/narrate.ts';
import type {Attempt, SessionState} from '../../session/state.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import {type Row, span} from '../text/rows.ts';
import {fixedLines, startAnchor} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {PaneContent} from './content.ts';
import {prose} from './prose.ts';

/** The analysed error: what, where, how the program got there, from what, and what the tool advises; then the errors beside it. */
export function errorPane(
  state: SessionState,
  attempt: Attempt | undefined,
  width: number,
): PaneContent {
  const report = attempt?.report ?? attempt?.warned;
  const title = attempt?.warned ? 'Warning' : 'Error';
  const lines = fixedLines(
    [
      ...(attempt?.warned ? prose(runsButWarned, width, theme.warning) : []),
      ...(report ? reportRows(report, state.program.entry, width) : withoutReport(attempt, width)),
    ].map(row => [row]),
  );
  return {
    title: report
      ? [span(title), span(`  ${heading(report, state.program.entry)}`)]
      : [span(title)],
    aside: [],
    lines,
    restingAnchor: () => startAnchor(lines),
    restingCursor: () => startAnchor(lines),
    key: `attempt ${attempt?.number}`,
  };
}

const runsButWarned =
  '✓ It runs, but there is a warning. --strict treats it as an error and heals it.';

function heading(report: Report, entry: string): string {
  return sanitise([report.type, place(report, entry)].filter(Boolean).join(' · '));
}

/** `line 2`, with the file when it is not the entry. */
function place({location}: Report, entry: string): string {
  if (!location) return '';
  const line = `line ${location.line}`;
  return location.file === entry ? line : `${location.file} ${line}`;
}

function reportRows(report: Report, entry: string, width: number): Row[] {
  const {message, frames, hints, notes, others, cause} = report;
  return [
    ...prose(message, width, theme.bad),
    ...(frames.length > 1 ? prose(describeFrames(report, entry), width, theme.quiet) : []),
    // Some tools print their advice in the message itself.
    ...hints
      .filter(hint => !message.includes(hint))
      .flatMap(hint => prose(`hint: ${hint}`, width, theme.note)),
    ...notes.flatMap(note => prose(`note: ${note}`, width, theme.quiet)),
    ...(cause ? causeRows(cause, entry, width) : []),
    ...others.flatMap(other => [
      ...prose(`also ${heading(other, entry)}`, width, theme.strong),
      ...prose(other.message, width, theme.bad),
    ]),
  ];
}

/** `greet (2) ← module (4)`: innermost first, as it is read from the error outwards. */
function describeFrames({frames}: Report, entry: string): string {
  return frames
    .map(({name, location: {file, line}}) => `${name} (${file === entry ? '' : `${file}:`}${line})`)
    .join(' ← ');
}

function causeRows(cause: Report, entry: string, width: number): Row[] {
  return [
    ...prose(`caused by ${heading(cause, entry)}`, width, theme.strong),
    ...prose(cause.message, width, theme.bad),
    ...(cause.cause ? causeRows(cause.cause, entry, width) : []),
  ];
}

function withoutReport(attempt: Attempt | undefined, width: number): Row[] {
  if (!attempt) return prose('Nothing has run yet.', width, theme.quiet);
  const {result} = attempt;
  if (!result) return prose('Not read yet: the program has not ended.', width, theme.quiet);
  if (result.status === 'ok')
    return prose(`✓ None: it ${attempt?.proof ? 'passes' : 'runs'}.`, width, theme.good);
  return [
    ...prose(`It ${describeEnd(describeStatus(result))}.`, width, theme.bad),
    ...prose('No error could be read out of what it printed.', width, theme.quiet),
  ];
}

/** The words of a status after “It”. */
function describeEnd(words: string): string {
  if (words.startsWith('stopped')) return `was ${words}`;
  if (words.startsWith('ended')) return `was ${words}`;
  return words.startsWith('the sandbox') ? `did not run: ${words}` : words;
}
