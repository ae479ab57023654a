import {appendOutput, emptyLog} from '../terminal/output-log.ts';
import type {SessionEvent} from './events.ts';
import {reduceHealing} from './reduce-healing.ts';
import {reduceReview} from './reduce-review.ts';
import type {Attempt, SessionState} from './state.ts';
import {changeAttempt} from './change-state.ts';

type AttemptStarted = Extract<SessionEvent, {type: 'attempt-started'}>;
type Started = Extract<SessionEvent, {type: 'session-started'}>;

/** The state before anything has happened in a session. */
export function initialState(started: Started): SessionState {
  const {type: _, ...facts} = started;
  return {
    ...facts,
    notices: [],
    revisions: [],
    attempts: [],
    current: 0,
    phase: getReady,
    auto: false,
    stepping: false,
    stage: null,
    spent: [],
    written: null,
  };
}

/** The state after one more event. Pure: the same events always give the same state. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'session-started':
      return initialState(event);
    case 'session-resumed':
      return resume({
        ...state,
        engine: event.engine,
        engineDescription: event.engineDescription,
      });
    case 'notice':
      return {...state, notices: [...state.notices, event.message]};
    case 'preparing':
      // What is on screen when a session is resumed stays there.
      if (state.phase.kind === 'healing') return state;
      return {...state, phase: {kind: 'starting', progress: event.progress}};
    case 'engine-changed': {
      const {engine, engineDescription} = event;
      return {...state, engine, engineDescription};
    }
    case 'revision-made':
      return {...state, revisions: [...state.revisions, event.revision]};
    case 'attempt-started':
      return startAttempt(state, event);
    case 'output':
      return changeAttempt(state, event.attempt, attempt => ({
        ...attempt,
        output: appendOutput(attempt.output, event.stream, event.text),
      }));
    case 'memory-used':
      return changeAttempt(state, event.attempt, attempt => ({...attempt, memoryKb: event.kb}));
    case 'attempt-finished': {
      const {result, report, proof} = event;
      return changeAttempt(state, event.attempt, attempt => ({...attempt, result, report, proof}));
    }
    case 'warned': {
      const {report: warned} = event;
      return changeAttempt(state, event.attempt, attempt => ({...attempt, warned}));
    }
    case 'healing-started':
    case 'healer-note':
    case 'healer-progress':
    case 'healer-spent':
    case 'healer-asked':
    case 'healer-answered':
    case 'healer-failed':
    case 'healer-finished':
    case 'candidate-suggested':
    case 'candidate-started':
    case 'candidate-judged':
    case 'proposals-ranked':
    case 'healing-finished':
      return reduceHealing(state, event);
    case 'hunk-decided':
    case 'hunks-decided':
    case 'hunk-split':
    case 'decision-undone':
    case 'decision-redone':
    case 'proposal-selected':
    case 'commented':
      return reduceReview(state, event);
    case 'returned':
      return {...state, current: event.attempt, stage: null, phase: getReady};
    case 'auto-changed':
      return {...state, auto: event.auto};
    case 'step-changed':
      return {...state, stepping: event.stepping, stage: event.stepping ? state.stage : null};
    case 'stage-reached':
      return {...state, stage: event.stage};
    case 'stage-passed':
      return {...state, stage: null};
    case 'written':
      return {...state, written: {path: event.path, revision: event.revision}};
    case 'session-ended':
      return {...state, stage: null, phase: {kind: 'ended', outcome: event.outcome}};
  }
}

function startAttempt(
  state: SessionState,
  {attempt: number, revision: revisionNumber, launch}: AttemptStarted,
): SessionState {
  const revision = state.revisions[revisionNumber];
  if (!revision) throw new RangeError(`attempt ${number} names unknown revision ${revisionNumber}`);
  const attempt: Attempt = {
    number,
    revision,
    launch,
    output: emptyLog,
    memoryKb: null,
    result: null,
    report: null,
    proof: null,
    warned: null,
    proposals: [],
    decisions: [],
    undone: [],
    comments: [],
    decidedAtComment: 0,
    trials: [],
    exhausted: [],
    exchanges: [],
  };
  const attempts = [...state.attempts, attempt];
  return {...state, attempts, current: number, phase: {kind: 'running'}};
}

/** What was under way is begun again: an attempt that did not end of itself was none. */
function resume(state: SessionState): SessionState {
  const attempts = state.attempts.filter(({result}) => result && result.status !== 'cancelled');
  const lost = !attempts.some(({number}) => number === state.current);
  return {
    ...state,
    attempts,
    current: lost ? (attempts.at(-1)?.number ?? 0) : state.current,
    stage: null,
    phase: !lost && state.phase.kind === 'healing' ? state.phase : getReady,
  };
}

const getReady = {kind: 'starting', progress: null} as const;
