import type {SessionState} from '../../session/state.ts';
import {type Intent, say} from '../intent.ts';
import {keyFor} from '../keymap.ts';
import type {Review} from '../selectors.ts';
import {decideRange, type RangeDecision} from './range.ts';
import {nothingToDecide} from './nothing-to-decide.ts';

const end: Intent = {kind: 'view', action: {type: 'end-range'}};

/** Starts to select lines at the cursor or, when that is under way, stops. */
export function toggleRange(state: SessionState, review: Review | undefined): Intent[] {
  if (!review) return [say(nothingToDecide(state))];
  if (review.range) return [end, say('No lines are selected any more.')];
  const {key, cursor} = review;
  return [
    {kind: 'view', action: {type: 'start-range', key, cursor}},
    say(
      `Selecting lines: ${keyFor('down')} ${keyFor('up')} to the last, then ${keyFor('accept-hunk')} takes, ${keyFor('reject-hunk')} leaves them; ${keyFor('cancel')} stops.`,
    ),
  ];
}

/** Decides the selected lines, as one decision. */
export function decideLines(review: Review, decision: RangeDecision): Intent[] {
  const {range, proposal, choices} = review;
  if (!range) return [];
  const outcome = decideRange(proposal.hunks, choices, range, decision);
  if (outcome.count === 0) return [say('Nothing changes in the selected lines.')];
  const lines = outcome.count === 1 ? '1 line' : `${outcome.count} lines`;
  return [
    {kind: 'session', command: {kind: 'choose-all', choices: outcome.choices}},
    end,
    say(`${lines} ${outcome.taken ? 'taken' : 'left out'}: ${keyFor('undo')} takes that back.`),
  ];
}

/** Stops selecting lines; nothing else is left by this key. */
export function cancel(review: Review | undefined): Intent[] {
  return review?.range ? [end] : [];
}
