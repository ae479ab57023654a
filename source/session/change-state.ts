import type {Attempt, Phase, SessionState} from './state.ts';

export type HealingPhase = Extract<Phase, {kind: 'healing'}>;

/** The state with one attempt changed. */
export function changeAttempt(
  state: SessionState,
  number: number,
  change: (attempt: Attempt) => Attempt,
): SessionState {
  const attempts = state.attempts.map(attempt =>
    attempt.number === number ? change(attempt) : attempt,
  );
  return {...state, attempts};
}

/** The state with the attempt changed that the session is at. */
export function changeCurrent(
  state: SessionState,
  change: (attempt: Attempt) => Attempt,
): SessionState {
  return changeAttempt(state, state.current, change);
}

/** The state with its healing changed, while there is one. */
export function changeHealing(
  state: SessionState,
  change: (healing: HealingPhase) => HealingPhase,
): SessionState {
  return state.phase.kind === 'healing' ? {...state, phase: change(state.phase)} : state;
}
