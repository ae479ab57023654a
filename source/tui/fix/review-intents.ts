import {type Choice, undecided} from '../../patch/choices.ts';
import {chosenSource, currentAttempt, hasDecisions, hasUndone} from '../../session/select.ts';
import type {HunkDecision} from '../../session/events.ts';
import type {SessionState} from '../../session/state.ts';
import {openEditor} from '../editor/editor-state.ts';
import {draftOf} from '../editor/hunk-text.ts';
import {type Intent, say} from '../intent.ts';
import type {Keymap} from '../keymap.ts';
import {type Review, reviewOf} from '../selectors.ts';
import {splitAt} from '../../session/decided.ts';
import {toggleLine} from './hunk-choice.ts';
import {cursorAtHunk, nextUndecided} from './hunk-cursor.ts';
import {nothingToDecide} from './nothing-to-decide.ts';
import {decideLines} from './range-intents.ts';
import {shownLines} from './shown-lines.ts';

/** Decides the hunk under the cursor, or the lines that are selected, and goes on to the next that is undecided. */
export function decide(
  state: SessionState,
  review: Review | undefined,
  kind: 'accept' | 'reject',
  keys: Keymap,
): Intent[] {
  if (!review) return [say(nothingToDecide(state, keys))];
  if (review.range) return decideLines(review, kind === 'accept' ? 'take' : 'leave', keys);
  const choice: Choice = {kind};
  const {hunk} = review.cursor;
  const choices = review.choices.with(hunk, choice);
  const next = nextUndecided(choices, hunk);
  return [
    {kind: 'session', command: {kind: 'choose', hunk, choice}},
    next === undefined
      ? say(whenAllDecided(choices, keys))
      : moveToHunk({...review, choices}, next),
  ];
}

function whenAllDecided(choices: readonly Choice[], keys: Keymap): string {
  const rejected = choices.every(({kind}) => kind === 'reject');
  return rejected
    ? `All of it is rejected. ${keys.keyFor('next-proposal')} shows another fix, ${keys.keyFor('edit-file')} opens the file in your editor, ${keys.keyFor('undo')} takes it back.`
    : `All hunks are decided: ${keys.keyFor('apply')} applies and runs what is accepted.`;
}

export function toggle(state: SessionState, review: Review | undefined, keys: Keymap): Intent[] {
  if (!review) return [say(nothingToDecide(state, keys))];
  if (review.range) return decideLines(review, 'toggle', keys);
  const {cursor, choices, proposal} = review;
  const hunk = proposal.hunks[cursor.hunk];
  const choice = choices[cursor.hunk] ?? undecided;
  const line = hunk && shownLines(hunk, choice)[cursor.line];
  if (!hunk || !line || line.kind === 'context') {
    return [
      say(
        `This line does not change. ${keys.keyFor('toggle-line')} takes or leaves lines marked - and +.`,
      ),
    ];
  }
  if (line.index === null) {
    return [
      say(
        `This hunk is your own edit: ${keys.keyFor('edit-hunk')} changes it, ${keys.keyFor('undo')} takes it back.`,
      ),
    ];
  }
  const toggled = toggleLine(hunk, choice, line.index);
  return [{kind: 'session', command: {kind: 'choose', hunk: cursor.hunk, choice: toggled}}];
}

export function openHunk({attempt, proposal, choices, cursor}: Review): Intent[] {
  const hunk = proposal.hunks[cursor.hunk];
  if (!hunk) return [];
  const choice = choices[cursor.hunk] ?? undecided;
  const above = shownLines(hunk, choice).slice(0, cursor.line);
  const row = above.filter(({kind}) => kind !== 'remove').length;
  const editor = openEditor(draftOf(hunk, choice).text, row);
  const edited = {
    attempt: attempt.number,
    proposal: proposal.id,
    hunk: cursor.hunk,
    count: proposal.hunks.length,
    firstLine: hunk.newStart,
  };
  return [
    {
      kind: 'view',
      action: {
        type: 'open',
        overlay: {kind: 'editor', edited, editor, isAsked: false},
      },
    },
  ];
}

/** Takes the last decision back and goes to where it was made. */
export function undo(state: SessionState, review: Review | undefined): Intent[] {
  if (!hasDecisions(state)) return [say('There is no decision to take back.')];
  const last = currentAttempt(state)?.decisions.at(-1);
  const isHere = review !== undefined && last?.proposal === review.proposal.id;
  return [
    {kind: 'session', command: {kind: 'undo'}},
    {kind: 'view', action: {type: 'end-range'}},
    ...(isHere ? [] : showDecision(state, last, 'taken back')),
    ...(isHere && last.type === 'hunk-decided' ? [moveToHunk(review, last.hunk)] : []),
    ...(isHere && last.type === 'hunk-split' ? [moveToJoined(review, last.hunk)] : []),
  ];
}

/** Makes the last decision again that was taken back, and goes to where it is. */
export function redo(state: SessionState, review: Review | undefined): Intent[] {
  if (!hasUndone(state)) return [say('There is no decision to make again.')];
  const last = currentAttempt(state)?.undone.at(-1);
  const isHere = review !== undefined && last?.proposal === review.proposal.id;
  return [
    {kind: 'session', command: {kind: 'redo'}},
    {kind: 'view', action: {type: 'end-range'}},
    ...(isHere ? [] : showDecision(state, last, 'made again')),
    ...(isHere && last.type === 'hunk-decided' ? [moveToHunk(review, last.hunk)] : []),
  ];
}

/** Goes to a decision about another fix than the one on screen. */
function showDecision(
  state: SessionState,
  decision: HunkDecision | undefined,
  whatHappened: string,
): Intent[] {
  const {phase} = state;
  const proposals = currentAttempt(state)?.proposals ?? [];
  const at = proposals.findIndex(({id}) => id === decision?.proposal);
  if (!decision || at < 0 || phase.kind !== 'healing') return [];
  const {proposal} = decision;
  const there = reviewOf(
    {...state, phase: {...phase, selected: proposal}},
    {cursor: null, rangeStart: null},
  );
  return [
    {kind: 'session', command: {kind: 'select', proposal}},
    ...(there && 'hunk' in decision ? [moveToHunk(there, decision.hunk)] : []),
    say(`A decision about this fix, ${at + 1} of ${proposals.length}, is ${whatHappened}.`),
  ];
}

/** Accepts or rejects all hunks, as one decision. An edit of the user's own is not lost by accepting the rest. */
export function decideAll(
  state: SessionState,
  review: Review | undefined,
  kind: 'accept' | 'reject',
  keys: Keymap,
): Intent[] {
  if (!review) return [say(nothingToDecide(state, keys))];
  const choices = review.choices.map((choice): Choice =>
    kind === 'accept' && choice.kind === 'edit' ? choice : {kind},
  );
  return [
    {kind: 'session', command: {kind: 'choose-all', choices}},
    {kind: 'view', action: {type: 'end-range'}},
    say(whenAllDecided(choices, keys)),
  ];
}

/** Splits the hunk under the cursor, which stays on its line. */
export function split(state: SessionState, review: Review | undefined, keys: Keymap): Intent[] {
  if (!review) return [say(nothingToDecide(state, keys))];
  const {cursor, proposal, choices, key} = review;
  if (choices[cursor.hunk]?.kind === 'edit') {
    return [say('This hunk is your own edit; only what a healer suggested can be split.')];
  }
  const parts = splitAt({hunks: proposal.hunks, choices}, cursor.hunk)?.hunks;
  if (!parts) {
    return [
      say(
        `This hunk cannot be split: no unchanged line stands between its changes. ${keys.keyFor('select-range')} selects lines of it.`,
      ),
    ];
  }
  let {hunk, line} = cursor;
  for (const part of parts) {
    if (line < part.lines.length) break;
    line -= part.lines.length;
    hunk += 1;
  }
  return [
    {kind: 'session', command: {kind: 'split', hunk: cursor.hunk}},
    {kind: 'view', action: {type: 'end-range'}},
    {kind: 'view', action: {type: 'move-cursor', key, cursor: {hunk, line}}},
    say(`Split into ${parts.length} hunks: ${keys.keyFor('undo')} joins them again.`),
  ];
}

/** To the same line of what was one hunk before it was split. */
function moveToJoined({key, cursor, proposal}: Review, hunk: number): Intent {
  const above = proposal.hunks.slice(hunk, cursor.hunk);
  const line = above.reduce((sum, {lines}) => sum + lines.length, cursor.line);
  return {kind: 'view', action: {type: 'move-cursor', key, cursor: {hunk, line}}};
}

export function apply(state: SessionState, review: Review | undefined, keys: Keymap): Intent[] {
  if (chosenSource(state) !== undefined) return [{kind: 'session', command: {kind: 'apply'}}];
  if (!review) return [say(nothingToDecide(state, keys))];
  return [
    say(
      `Nothing is accepted yet: ${keys.keyFor('accept-hunk')} accepts the hunk, ${keys.keyFor('toggle-line')} one line, then ${keys.keyFor('apply')} runs it.`,
    ),
  ];
}

export function selectNeighbour(review: Review | undefined, by: number): Intent[] {
  if (!review) return [say('There is no fix to look at yet.')];
  const {attempt, proposal} = review;
  const at = attempt.proposals.findIndex(({id}) => id === proposal.id);
  const next = attempt.proposals[at + by];
  if (!next) return [say(by > 0 ? 'This is the last fix.' : 'This is the first fix.')];
  return [{kind: 'session', command: {kind: 'select', proposal: next.id}}];
}

export function moveToHunk({key, proposal, choices}: Review, hunk: number): Intent {
  const cursor = cursorAtHunk(proposal.hunks, choices, hunk);
  return {kind: 'view', action: {type: 'move-cursor', key, cursor}};
}
