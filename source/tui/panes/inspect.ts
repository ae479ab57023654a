import {currentAttempt} from '../../session/select.ts';
import type {SessionState} from '../../session/state.ts';
import {span} from '../text/rows.ts';
import {fixedLines, startAnchor} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {PaneContent} from './content.ts';
import {
  commandRows,
  exchangeRows,
  limitRows,
  rankRows,
  rawRows,
  reportRows,
  section,
  trialRows,
} from './inspect-rows.ts';
import {prose} from './prose.ts';

/** All that is known about the attempt on screen: what went in and what came out, stage by stage. */
export function inspectPane(state: SessionState, width: number): PaneContent {
  const attempt = currentAttempt(state);
  const {program, limits, engineDescription} = state;
  const launch = attempt?.launch;
  const rows = attempt
    ? [
        ...section('Run', [
          ...prose(`attempt ${attempt.number} on ${engineDescription}`, width, {}),
          ...(launch ? commandRows(launch, width) : []),
          ...limitRows(limits, program, width),
        ]),
        ...section('Came out', attempt.result ? rawRows(attempt.result, width) : []),
        ...section('Was read out of it', attempt.report ? reportRows(attempt.report, width) : []),
        ...section(
          'You said',
          attempt.comments.flatMap(text => prose(text, width, {})),
        ),
        ...section('Sent and answered', exchangeRows(attempt.exchanges, width)),
        ...section('Candidates', trialRows(attempt.trials, width)),
        ...section('The ranking', rankRows(attempt, width)),
      ]
    : prose('There is no attempt yet.', width, theme.quiet);
  const lines = fixedLines(rows.map(row => [row]));
  return {
    title: [span('Inspect'), span(attempt ? ` · attempt ${attempt.number}` : '', theme.quiet)],
    aside: [],
    lines,
    restingAnchor: () => startAnchor(lines),
    key: 'inspect',
  };
}
