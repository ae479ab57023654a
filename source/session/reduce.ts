import type {Proposal} from '../healers/proposal.ts';
import {appendOutput, emptyLog} from '../terminal/output-log.ts';
import type {HunkDecision, SessionEvent} from './events.ts';
import type {Attempt, HealerStatus, Phase, SessionState} from './state.ts';

type Healing = Extract<Phase, {kind: 'healing'}>;
type Started = Extract<SessionEvent, {type: 'session-started'}>;

/** The state before anything has happened in a session. */
export function initialState(started: Started): SessionState {
  const {type: _, ...facts} = started;
  return {
    ...facts,
    notices: [],
    revisions: [],
    attempts: [],
    phase: {kind: 'starting', progress: null},
    spent: [],
    written: null,
  };
}

/** The state after one more event. Pure: the same events always give the same state. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'session-started':
      return initialState(event);
    case 'notice':
      return {...state, notices: [...state.notices, event.message]};
    case 'preparing':
      return {...state, phase: {kind: 'starting', progress: event.progress}};
    case 'engine-changed': {
      const {engine, engineDescription} = event;
      return {...state, engine, engineDescription};
    }
    case 'revision-made':
      return {...state, revisions: [...state.revisions, event.revision]};
    case 'attempt-started':
      return startAttempt(state, event.attempt, event.revision);
    case 'output':
      return changeAttempt(state, event.attempt, attempt => ({
        ...attempt,
        output: appendOutput(attempt.output, event.stream, event.text),
      }));
    case 'attempt-finished': {
      const {result, report, proof} = event;
      return changeAttempt(state, event.attempt, attempt => ({...attempt, result, report, proof}));
    }
    case 'warned': {
      const {report: warned} = event;
      return changeAttempt(state, event.attempt, attempt => ({...attempt, warned}));
    }
    case 'healing-started': {
      const phase: Healing = {
        kind: 'healing',
        searching: true,
        healers: event.healers.map(startHealer),
        selected: null,
      };
      return {...state, phase};
    }
    case 'healer-note':
      return {...state, notices: [...state.notices, `${event.healer}: ${event.message}`]};
    case 'healer-progress': {
      const {type: _, healer, ...progress} = event;
      return changeHealer(state, healer, {progress});
    }
    case 'healer-spent': {
      const {type: _, ...total} = event;
      return {
        ...state,
        spent: [...state.spent.filter(({healer}) => healer !== total.healer), total],
      };
    }
    case 'healer-failed': {
      const {healer, message} = event;
      return changeHealer(state, healer, {status: 'failed', message, progress: null});
    }
    case 'healer-finished': {
      const {healer, candidates} = event;
      return changeHealer(state, healer, {status: 'finished', candidates, progress: null});
    }
    case 'candidate-suggested':
      return state;
    case 'proposals-ranked':
      return rankProposals(state, event.proposals);
    case 'healing-finished':
      return changeHealing(state, healing => ({...healing, searching: false}));
    case 'hunk-decided':
    case 'hunks-decided':
    case 'hunk-split':
      return changeDecisions(state, decisions => [...decisions, event]);
    case 'decision-undone':
      return changeDecisions(state, decisions => decisions.slice(0, -1));
    case 'proposal-selected':
      return changeHealing(state, healing => ({...healing, selected: event.proposal}));
    case 'written':
      return {...state, written: {path: event.path, revision: event.revision}};
    case 'session-ended':
      return {...state, phase: {kind: 'ended', outcome: event.outcome}};
  }
}

function startAttempt(state: SessionState, number: number, revisionNumber: number): SessionState {
  const revision = state.revisions[revisionNumber];
  if (!revision) throw new RangeError(`attempt ${number} names unknown revision ${revisionNumber}`);
  const attempt: Attempt = {
    number,
    revision,
    output: emptyLog,
    result: null,
    report: null,
    proof: null,
    warned: null,
    proposals: [],
    decisions: [],
  };
  return {...state, attempts: [...state.attempts, attempt], phase: {kind: 'running'}};
}

const startHealer = (name: string): HealerStatus => ({
  name,
  status: 'working',
  candidates: 0,
  message: null,
  progress: null,
});

function changeAttempt(
  state: SessionState,
  number: number,
  change: (attempt: Attempt) => Attempt,
): SessionState {
  const attempts = state.attempts.map(attempt =>
    attempt.number === number ? change(attempt) : attempt,
  );
  return {...state, attempts};
}

function changeDecisions(
  state: SessionState,
  change: (decisions: readonly HunkDecision[]) => readonly HunkDecision[],
): SessionState {
  return changeAttempt(state, state.attempts.length, attempt => ({
    ...attempt,
    decisions: change(attempt.decisions),
  }));
}

function changeHealing(state: SessionState, change: (healing: Healing) => Healing): SessionState {
  return state.phase.kind === 'healing' ? {...state, phase: change(state.phase)} : state;
}

function changeHealer(
  state: SessionState,
  name: string,
  change: Partial<HealerStatus>,
): SessionState {
  return changeHealing(state, healing => ({
    ...healing,
    healers: healing.healers.map(healer =>
      healer.name === name ? {...healer, ...change} : healer,
    ),
  }));
}

/** A better proposal takes the screen only while the user looks at the best one and has not decided anything. */
function rankProposals(state: SessionState, proposals: readonly Proposal[]): SessionState {
  const attempt = state.attempts.at(-1);
  if (!attempt) return state;
  const formerBest = attempt.proposals[0]?.id ?? null;
  const ranked = changeAttempt(state, attempt.number, attempt => ({...attempt, proposals}));
  return changeHealing(ranked, healing => {
    const untouched = healing.selected === formerBest && attempt.decisions.length === 0;
    return untouched ? {...healing, selected: proposals[0]?.id ?? null} : healing;
  });
}
