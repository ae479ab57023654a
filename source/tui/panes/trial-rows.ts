import {currentAttempt} from '../../session/select.ts';
import type {SessionState, Trial} from '../../session/state.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import {fitRow, type Row, span} from '../text/rows.ts';
import {theme} from '../theme.ts';

/** Candidates that are named; the others are counted. */
const namedAtMost = 6;

/** What is being tried while there is no fix to look at: how many candidates, and each with how far it is. */
export function trialRows(state: SessionState, width: number): Row[] {
  const trials = currentAttempt(state)?.trials ?? [];
  if (state.phase.kind !== 'healing' || trials.length === 0) return [];
  const named = mostTelling(trials).map(({candidate: {healer, rule}, status}): Row => {
    const [words, style] = statusWords[status];
    return fitRow(
      [span('  '), span(words.padEnd(wordsWidth), style), span(sanitise(`${healer}: ${rule}`))],
      width,
    );
  });
  return [fitRow([span(countTrials(trials), theme.note)], width), ...named];
}

/** Those under way first, then those that wait, then the latest that were judged; in the order they came. */
function mostTelling(trials: readonly Trial[]): Trial[] {
  const isUnderWay = ({status}: Trial) => status === 'running';
  const waits = ({status}: Trial) => status === 'waiting';
  const judged = trials.filter(trial => !isUnderWay(trial) && !waits(trial)).toReversed();
  const chosen = new Set(
    [...trials.filter(isUnderWay), ...trials.filter(waits), ...judged].slice(0, namedAtMost),
  );
  return trials.filter(trial => chosen.has(trial));
}

/** Such as `Trying 5 fixes: 1 runs now, 2 wait`. */
function countTrials(trials: readonly Trial[]): string {
  const count = (status: Trial['status']) => trials.filter(trial => trial.status === status).length;
  const [running, waiting] = [count('running'), count('waiting')];
  const fixes = trials.length === 1 ? '1 fix' : `${trials.length} fixes`;
  if (running + waiting === 0) return `Tried ${fixes}:`;
  const parts = [running > 0 && `${running} under way`, waiting > 0 && `${waiting} to go`];
  return `Trying ${fixes}, ${parts.filter(Boolean).join(', ')}:`;
}

const statusWords: Readonly<Record<Trial['status'], readonly [string, Row[number]['style']]>> = {
  waiting: ['○ waits', theme.quiet],
  running: ['● is being run', theme.note],
  'broken-off': ['· broken off', theme.quiet],
  passes: ['✓ passes', theme.good],
  runs: ['✓ runs', theme.good],
  'moves-on': ['→ moves the error on', theme.warning],
  same: ['= the same error', theme.quiet],
  worse: ['✗ fails earlier or otherwise', theme.quiet],
};

const wordsWidth = 2 + Math.max(...Object.values(statusWords).map(([words]) => words.length));
