import type {HealerProgress} from '../../healers/progress.ts';
import {changedLines} from '../../healers/rank.ts';
import {undecided} from '../../patch/choices.ts';
import {healedWord, whyNoHealing} from '../../plain/narrate.ts';
import {diffHunks, type Hunk} from '../../patch/hunks.ts';
import type {Outcome} from '../../session/events.ts';
import {describeSpent} from '../../plain/describe-spent.ts';
import {currentAttempt, hasUnwrittenHealing} from '../../session/select.ts';
import type {HealerStatus, SessionState} from '../../session/state.ts';
import type {Keymap} from '../keymap.ts';
import {type Row, span} from '../text/rows.ts';
import {endAnchor, fixedLines, startAnchor} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {PaneContent} from './content.ts';
import {hunkRows} from './diff-rows.ts';
import {answerRows} from './answer-rows.ts';
import {prose} from './prose.ts';
import {trialRows} from './trial-rows.ts';

/** The fix pane when there is no proposal to decide about: why, and what can be done. */
export function noFixPane(state: SessionState, width: number, keys: Keymap): PaneContent {
  const healed = healedHunks(state);
  const sentences = [...explain(state, healed.length > 0, keys), ...tellSpent(state)];
  const answers = answerRows(state, width);
  const lines = fixedLines([
    ...sentences.flatMap(([text, style]) => prose(text, width, style)).map(row => [row]),
    ...trialRows(state, width).map(row => [row]),
    ...answers.map(row => [row]),
    ...healed
      .flatMap(hunk => hunkRows(hunk, undecided, {cursor: null, isSelected: () => false, width}))
      .map(({build}) => build()),
  ]);
  const count = changedLines(healed);
  return {
    title: [
      span(healed.length > 0 ? 'Healed' : 'Fix'),
      span(healed.length > 0 ? ` · ${count} ${count === 1 ? 'line' : 'lines'} changed` : ''),
    ],
    aside: [],
    lines,
    // What is new in an answer is at its end.
    restingAnchor: height => (answers.length > 0 ? endAnchor(lines, height) : startAnchor(lines)),
    key: `${state.phase.kind} ${state.current}`,
  };
}

type Sentence = readonly [string, Row[number]['style']];

function explain(state: SessionState, healed: boolean, keys: Keymap): Sentence[] {
  const {phase} = state;
  switch (phase.kind) {
    case 'starting':
      return [['Getting ready.', theme.quiet]];
    case 'running':
      return [[`The program is running. ${keys.keyFor('stop')} stops it.`, theme.quiet]];
    case 'healing':
      return [
        phase.searching
          ? ['Looking for a fix that runs…', theme.quiet]
          : [`No healer found a fix that runs. ${ownFix(keys)}`, theme.warning],
        ...healerNotes(state, phase.healers),
        ...phase.healers.map((healer): Sentence => [describeHealer(healer), healerStyle(healer)]),
      ];
    case 'ended':
      return explainEnd(phase.outcome, state, healed, keys);
  }
}

/** Such as the address that code is sent to: the status line tells who is at work meanwhile. */
function healerNotes({notices}: SessionState, healers: readonly HealerStatus[]): Sentence[] {
  return notices
    .filter(notice => healers.some(({name}) => notice.startsWith(`${name}: `)))
    .slice(-notesAtMost)
    .map(notice => [notice, theme.quiet]);
}

const notesAtMost = 3;

/** What was paid, or might have been, is worth a line wherever there is no fix to look at. */
function tellSpent({spent}: SessionState): Sentence[] {
  return spent.map(total => [describeSpent(total), theme.quiet]);
}

const ownFix = (keys: Keymap) =>
  `${keys.keyFor('edit-file')} opens the program in your editor; ${keys.keyFor('leave')} leaves.`;

function explainEnd(
  outcome: Outcome,
  state: SessionState,
  healed: boolean,
  keys: Keymap,
): Sentence[] {
  const leave = `${keys.keyFor('leave')} leaves.`;
  if (outcome === 'runs') {
    const verb = healedWord(state);
    if (!healed) return [[`✓ It ${verb} as it is. ${leave}`, theme.good]];
    return [
      state.written && !hasUnwrittenHealing(state)
        ? [`✓ It ${verb}. Written to ${state.written.path}. ${leave}`, theme.good]
        : [`✓ It ${verb}. ${keys.keyFor('write')} writes it to its file; ${leave}`, theme.good],
    ];
  }
  const result = currentAttempt(state)?.result;
  const why: Readonly<Record<typeof outcome, string>> = {
    'attempts-used-up': `It still fails, and all ${state.maxIterations} attempts are used up. Give more with --max-iterations.`,
    'healing-off': `It still fails. ${whyNoHealing}`,
    'needs-decision': 'It still fails: what was found may not be accepted without asking.',
    'no-proposal': 'It still fails: no healer has a fix that runs.',
    left: 'The session is over.',
    stopped:
      result?.status === 'cancelled'
        ? 'The attempt was stopped.'
        : 'It ended in a way that is not healed. The error pane says how.',
  };
  return [[`${why[outcome]} ${leave}`, theme.warning]];
}

/** One healer's state in plain words. */
export function describeHealer(healer: HealerStatus): string {
  const {name, status, candidates, message, progress} = healer;
  switch (status) {
    case 'working':
      return `${name}: ${progress ? describeProgress(progress) : 'searching'}`;
    case 'failed':
      return `${name}: ${message ?? 'failed'}`;
    case 'finished':
      return `${name}: ${candidates === 0 ? 'no idea' : `${candidates} ${candidates === 1 ? 'idea' : 'ideas'}`}`;
  }
}

function describeProgress({characters, answer, answers}: HealerProgress): string {
  const which = answers === 1 ? '' : ` ${answer} of ${answers}`;
  return `answer${which} is coming, ${characters.toLocaleString('en')} characters so far`;
}

const healerStyle = ({status}: HealerStatus) => (status === 'failed' ? theme.warning : theme.quiet);

/** What healing changed, once the program runs. */
function healedHunks(state: SessionState): readonly Hunk[] {
  const last = currentAttempt(state);
  if (state.phase.kind !== 'ended' || state.phase.outcome !== 'runs' || !last) return [];
  return diffHunks(state.program.source, last.revision.source);
}
