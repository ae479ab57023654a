import {describeProof, describeStatus} from '../../plain/narrate.ts';
import {isHealed} from '../../session/select.ts';
import type {Attempt, SessionState} from '../../session/state.ts';
import {timelineOf} from '../../session/timeline.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import {fitRow, type Row, span} from '../text/rows.ts';
import {centredAnchor, fixedLines} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {PaneContent} from './content.ts';

/** All attempts as a tree, one of them chosen. */
export function timelinePane(state: SessionState, chosen: number, width: number): PaneContent {
  const rows = timelineOf(state);
  const lines = fixedLines(
    rows.map(({attempt, stem}) => [
      fitRow(
        [
          span(attempt.number === chosen ? '▸ ' : '  ', theme.strong),
          span(stem, theme.quiet),
          attemptMark(attempt),
          span(` ${attempt.number} `, theme.strong),
          span(sanitise(describe(attempt))),
          span(` · ${sanitise(attempt.revision.origin ?? 'the program as it was')}`, theme.quiet),
          span(attempt.number === state.current ? '  ← you are here' : '', theme.note),
        ],
        width,
      ),
    ]),
  );
  const at = rows.findIndex(({attempt}) => attempt.number === chosen);
  return {
    title: [span('Timeline'), span(` · ${rows.length} attempts`, theme.quiet)],
    aside: [],
    lines,
    restingAnchor: height => centredAnchor(lines, Math.max(0, at), height),
    key: 'timeline',
  };
}

/** `✓` runs, `✗` fails, `○` has not ended. */
export function attemptMark(attempt: Attempt): Row[number] {
  if (!attempt.result) return span('○', theme.quiet);
  return isHealed(attempt) ? span('✓', theme.good) : span('✗', theme.bad);
}

function describe({result, report, proof}: Attempt): string {
  if (!result) return 'is running';
  const error = report
    ? ` · ${report.type}${report.location ? ` line ${report.location.line}` : ''}`
    : '';
  return (proof ? describeProof(proof) : describeStatus(result)) + error;
}
