import type {SessionState} from '../../session/state.ts';
import {type Intent, say} from '../intent.ts';
import type {Keymap} from '../keymap.ts';
import type {Review} from '../selectors.ts';
import {decideRange, type RangeDecision} from './range.ts';
import {nothingToDecide} from './nothing-to-decide.ts';

const end: Intent = {kind: 'view', action: {type: 'end-range'}};

/** Starts to select lines at the cursor or, when that is under way, stops. */
export function toggleRange(
  state: SessionState,
  review: Review | undefined,
  keys: Keymap,
): Intent[] {
  if (!review) return [say(nothingToDecide(state, keys))];
  if (review.range) return [end, say('No lines are selected any more.')];
  const {key, cursor} = review;
  return [
    {kind: 'view', action: {type: 'start-range', key, cursor}},
    say(
      `Selecting lines: ${keys.keyFor('down')} ${keys.keyFor('up')} to the last, then ${keys.keyFor('accept-hunk')} takes, ${keys.keyFor('reject-hunk')} leaves them; ${keys.keyFor('cancel')} stops.`,
    ),
  ];
}

/** Decides the selected lines, as one decision. */
export function decideLines(review: Review, decision: RangeDecision, keys: Keymap): Intent[] {
  const {range, proposal, choices} = review;
  if (!range) return [];
  const outcome = decideRange(proposal.hunks, choices, range, decision);
  if (outcome.count === 0) return [say('Nothing changes in the selected lines.')];
  const lines = outcome.count === 1 ? '1 line' : `${outcome.count} lines`;
  return [
    {kind: 'session', command: {kind: 'choose-all', choices: outcome.choices}},
    end,
    say(
      `${lines} ${outcome.taken ? 'taken' : 'left out'}: ${keys.keyFor('undo')} takes that back.`,
    ),
  ];
}

/** Stops selecting lines; nothing else is left by this key. */
export function cancel(review: Review | undefined): Intent[] {
  return review?.range ? [end] : [];
}
