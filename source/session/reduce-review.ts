import {changeAttempt, changeCurrent, changeHealing} from './change-state.ts';
import type {HunkDecision, SessionEvent} from './events.ts';
import type {SessionState} from './state.ts';

type ReviewEvent = Extract<
  SessionEvent,
  {
    type:
      | 'commented'
      | 'decision-redone'
      | 'decision-undone'
      | HunkDecision['type']
      | 'proposal-selected';
  }
>;

/** What the user decides and says about the fixes of an attempt. Pure. */
export function reduceReview(state: SessionState, event: ReviewEvent): SessionState {
  switch (event.type) {
    case 'hunk-decided':
    case 'hunks-decided':
    case 'hunk-split':
      return changeCurrent(state, attempt => ({
        ...attempt,
        decisions: [...attempt.decisions, event],
        undone: [],
      }));
    case 'decision-undone':
      return changeCurrent(state, attempt => ({
        ...attempt,
        decisions: attempt.decisions.slice(0, -1),
        undone: [...attempt.undone, ...attempt.decisions.slice(-1)],
      }));
    case 'decision-redone':
      return changeCurrent(state, attempt => ({
        ...attempt,
        decisions: [...attempt.decisions, ...attempt.undone.slice(-1)],
        undone: attempt.undone.slice(0, -1),
      }));
    case 'proposal-selected':
      return changeHealing(state, healing => ({...healing, selected: event.proposal}));
    case 'commented':
      return changeAttempt(state, event.attempt, attempt => ({
        ...attempt,
        comments: [...attempt.comments, event.text],
        decidedAtComment: attempt.decisions.length,
        // All healers are told more now.
        exhausted: [],
      }));
  }
}
