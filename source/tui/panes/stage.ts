import type {Stage} from '../../session/stage.ts';
import {currentAttempt} from '../../session/select.ts';
import type {SessionState} from '../../session/state.ts';
import {type Row, span} from '../text/rows.ts';
import {fixedLines, startAnchor} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {PaneContent} from './content.ts';
import {
  changeRows,
  commandRows,
  exchangeRows,
  limitRows,
  questionRows,
  rankRows,
  rawRows,
  reportRows,
  section,
  trialRows,
} from './inspect-rows.ts';
import {stageNames} from './stage-names.ts';

/** In step mode, the stage that comes next: what goes into it, and what came out of the one before. */
export function stagePane(state: SessionState, stage: Stage, width: number): PaneContent {
  const rows = rowsOf(state, stage, width).slice(1); // Without the blank row before the first heading.
  const lines = fixedLines(rows.map(row => [row]));
  return {
    title: [span('Step'), span(` · next: ${stageNames[stage.kind]}`, theme.note)],
    aside: [],
    lines,
    restingAnchor: () => startAnchor(lines),
    key: `stage ${stage.kind} ${state.current}`,
  };
}

function rowsOf(state: SessionState, stage: Stage, width: number): Row[] {
  const {program, limits} = state;
  const attempt = currentAttempt(state);
  switch (stage.kind) {
    case 'run':
      return section('Goes in', [
        ...commandRows(stage, width),
        ...limitRows(limits, program, width),
      ]);
    case 'analyse':
      return section('Came out of the run', rawRows(stage.result, width));
    case 'suggest':
      return [
        ...section('Was read out of it', attempt?.report ? reportRows(attempt.report, width) : []),
        ...section('Who is asked', questionRows(stage, width)),
      ];
    case 'verify':
      return [
        ...section('Candidates so far', trialRows(attempt?.trials ?? [], width)),
        ...section('Sent and answered', exchangeRows(attempt?.exchanges ?? [], width)),
      ];
    case 'apply':
      return [
        ...section(
          `Goes in, from ${stage.origin}`,
          changeRows(attempt?.revision.source ?? '', stage.source, width),
        ),
        ...section('Came out of verifying', trialRows(attempt?.trials ?? [], width)),
        ...section('The ranking', attempt ? rankRows(attempt, width) : []),
      ];
  }
}
