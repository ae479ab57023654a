import {changedLines} from '../../healers/rank.ts';
import type {Report} from '../../languages/report.ts';
import type {Proposal, Verdict} from '../../healers/proposal.ts';
import {reasonsFor} from '../../healers/reasons.ts';
import {type Choice, undecided} from '../../patch/choices.ts';
import {describeProof} from '../../plain/narrate.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import {describeChoice} from '../fix/hunk-choice.ts';
import {isInRange, type LineRange} from '../fix/range.ts';
import {fitRow, type Row, rowWidth, span} from '../text/rows.ts';
import {centredAnchor, type Lines} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {Cursor} from '../view-state.ts';
import type {PaneContent} from './content.ts';
import {hunkRows} from './diff-rows.ts';
import {prose} from './prose.ts';
import {sideBySideRows, sideBySideWidth} from './side-by-side.ts';

export interface FixView {
  readonly proposal: Proposal;
  /** The source that it changes. */
  readonly before: string;
  readonly choices: readonly Choice[];
  readonly cursor: Cursor;
  /** The lines that are selected; null unless that is under way. */
  readonly range: LineRange | null;
  readonly sideBySide: boolean;
  /** Place in the ranking, from 1, of how many. */
  readonly rank: number;
  readonly count: number;
  readonly key: string;
}

/** A proposal: who says so, what running it showed, why to look twice, and its diff as decided so far. */
export function fixPane(view: FixView, width: number): PaneContent {
  const {proposal, cursor, rank, count, key} = view;
  const changed = changedLines(proposal.hunks);
  const warned = proposal.warnings.length > 0;
  const {lines, cursorLine, cursors} = fixLines(view, width);
  const place = span(`Fix ${rank}/${count}`);
  const outcome = [
    verdictSpan(proposal.verdict),
    span(` · ${changed} ${changed === 1 ? 'line' : 'lines'}`, theme.quiet),
  ];
  // Never scrolled away, nor cut for want of room.
  const aside = [
    span(warned ? (width < 90 ? '⚠ ' : '⚠ look twice · ') : '', theme.warning),
    span(`hunk ${cursor.hunk + 1}/${proposal.hunks.length}`),
  ];
  const around = rowWidth([place, ...outcome, ...aside]) + titleMark.length + 2 * dot.text.length;
  const room = width - around;
  const origin =
    room < leastOrigin ? [] : fitRow([dot, span(describeOrigin(proposal), theme.quiet)], room);
  return {
    title: [place, ...origin, dot, ...outcome],
    aside,
    lines,
    restingAnchor: height => centredAnchor(lines, cursorLine, height),
    cursorAt: line => cursors.get(line),
    key,
  };
}

const dot = span(' · ', theme.quiet);
/** Cells below which nothing is left of the name of a healer; then the outcome is told alone. */
const leastOrigin = 12;

/** What stands before a pane's title: the key that focuses it, or the mark of the focus. */
const titleMark = '▶ ';

/** Who suggests it and by which rules, such as `offline: misspelt-name ×3`. */
function describeOrigin({candidate: {healer, rule, steps}}: Proposal): string {
  const rules = steps ? rule.split(' + ') : [rule];
  const counted = [...new Set(rules)].map(each => {
    const times = rules.filter(other => other === each).length;
    return times > 1 ? `${each} ×${times}` : each;
  });
  return sanitise(`${healer}: ${counted.join(' + ')}`);
}

/** What running it showed. It says “runs”, or “passes” what is expected; never “fixed”, which only a reader knows. */
function verdictSpan(verdict: Verdict): Row[number] {
  switch (verdict.kind) {
    case 'passes': {
      const words = describeProof(verdict.proof);
      return span(`✓ ${words}, ${Math.round(verdict.result.wallMs)} ms`, theme.good);
    }
    case 'runs':
      return span(`✓ runs, ${Math.round(verdict.result.wallMs)} ms`, theme.good);
    case 'moves-on': {
      const {type, location} = verdict.report;
      const place = location ? `, line ${location.line}` : '';
      return span(sanitise(`→ moves the error on: ${type}${place}`), theme.warning);
    }
    case 'same':
      return span('= the same error', theme.bad);
    case 'worse':
      return span('✗ fails earlier or otherwise', theme.bad);
  }
}

interface FixLines {
  readonly lines: Lines;
  readonly cursorLine: number;
  /** The line of the proposal that stands on a line of the pane. */
  readonly cursors: ReadonlyMap<number, Cursor>;
}

function fixLines(view: FixView, width: number): FixLines {
  const {proposal, choices, cursor, range} = view;
  const rowsOf = view.sideBySide && width >= sideBySideWidth ? sideBySideRows : hunkRows;
  const cursors = new Map<number, Cursor>();
  const builders: (() => readonly Row[])[] = introduction(proposal, width).map(row => () => [row]);
  let cursorLine = 0;
  for (const [index, hunk] of proposal.hunks.entries()) {
    const choice = choices[index] ?? undecided;
    const heading = `hunk ${index + 1}/${proposal.hunks.length} · line ${hunk.oldStart} · ${describeChoice(hunk, choice)}`;
    builders.push(() => [[span(heading, theme.note)]]);
    for (const reason of reasonsFor(hunk, proposal.candidate, view.before)) {
      for (const row of prose(reason, width, {})) builders.push(() => [row]);
    }
    const here = cursor.hunk === index;
    const isSelected = (line: number) => range !== null && isInRange(range, index, line);
    const layout = {cursor: here ? cursor.line : null, isSelected, width};
    for (const {lines, build} of rowsOf(hunk, choice, layout)) {
      if (here && lines.includes(cursor.line)) cursorLine = builders.length;
      cursors.set(builders.length, {hunk: index, line: lines[0] ?? 0});
      builders.push(build);
    }
  }
  return {lines: onDemand(builders), cursorLine, cursors};
}

/** What to know before the diff. */
function introduction({candidate, verdict, warnings, agreeing}: Proposal, width: number): Row[] {
  return [
    ...(verdict.kind === 'moves-on' ? prose(nextError(verdict.report), width, theme.warning) : []),
    ...warnings.flatMap(({message}) => prose(`⚠ Look twice: ${message}`, width, theme.warning)),
    ...(candidate.steps
      ? prose(severalErrors(candidate.steps), width, {})
      : prose(candidate.explanation, width, {})),
    ...(agreeing.length > 0
      ? prose(`Also suggested by ${agreeing.join(', ')}.`, width, theme.quiet)
      : []),
  ];
}

const severalErrors = (steps: readonly unknown[]): string =>
  `It mends ${steps.length} errors, one after another.`;

function nextError({type, message, location}: Report): string {
  return `→ Then it fails${location ? ` on line ${location.line}` : ''} with ${type}: ${message}`;
}

/** Lines that are built when they are first seen. */
function onDemand(builders: readonly (() => readonly Row[])[]): Lines {
  const known = new Map<number, readonly Row[]>();
  return {
    first: 0,
    end: builders.length,
    rowsOf(line) {
      const rows = known.get(line) ?? builders[line]?.() ?? [];
      known.set(line, rows);
      return rows;
    },
  };
}
