import {makeRevision, type Revision} from '../program.ts';
import type {SessionEvent} from './events.ts';
import {currentAttempt} from './select.ts';
import type {Attempt, SessionState} from './state.ts';

/** What to go on from: an attempt that has ended, or a revision that has still to run. */
export type Start = {readonly attempt: Attempt} | {readonly revision: Revision};

/** The beginning of a session, or where it was broken off. @param past the events until then. */
export function whereToStart(state: SessionState, past: readonly SessionEvent[]): Start {
  const attempt = currentAttempt(state);
  const last = state.revisions.at(-1);
  const hasRun = state.attempts.some(({revision}) => revision.number === last?.number);
  const turns = past.map(({type}) => type);
  const wentBack = turns.lastIndexOf('returned') > turns.lastIndexOf('revision-made');
  if (last && !hasRun && !wentBack) return {revision: last};
  return attempt ? {attempt} : {revision: makeRevision(0, state.program.source, null)};
}
