import type {SessionState} from '../../session/state.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import {type Row, span, wrapProse} from '../text/rows.ts';
import {theme} from '../theme.ts';

/** Rows of each answer that are shown: the pane is small, and what counts comes when it is whole. */
const rowsAtMost = 6;

/** The end of each answer that is still coming. */
export function answerRows({phase}: SessionState, width: number): Row[] {
  if (phase.kind !== 'healing') return [];
  return phase.healers.flatMap(({name, progress}) => {
    const lines = sanitise(progress?.text ?? '')
      .trimEnd()
      .split('\n')
      .slice(-rowsAtMost);
    const rows = lines.flatMap(line => wrapProse(line, width - 2, theme.quiet)).slice(-rowsAtMost);
    if (!progress || rows.length === 0) return [];
    return [[span(`${sanitise(name)} says:`, theme.note)], ...rows.map(indented)];
  });
}

const indented = (row: Row): Row => [span('  '), ...row];
