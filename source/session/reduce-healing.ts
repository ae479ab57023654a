import type {Proposal} from '../healers/proposal.ts';
import {changeAttempt, changeCurrent, changeHealing} from './change-state.ts';
import type {SessionEvent} from './events.ts';
import {currentAttempt} from './select.ts';
import type {Attempt, Exchange, HealerStatus, SessionState, Trial} from './state.ts';

type HealingEvent = Extract<
  SessionEvent,
  {
    type:
      | `candidate-${string}`
      | `healer-${string}`
      | 'healing-finished'
      | 'healing-started'
      | 'proposals-ranked';
  }
>;

/** What the healers do, and what comes of what they suggest. Pure. */
export function reduceHealing(state: SessionState, event: HealingEvent): SessionState {
  switch (event.type) {
    case 'healing-started':
      return startHealing(state, event.attempt, event.healers);
    case 'healer-note':
      return {...state, notices: [...state.notices, `${event.healer}: ${event.message}`]};
    case 'healer-progress': {
      const {type: _, healer, ...progress} = event;
      return changeHealer(state, healer, {progress});
    }
    case 'healer-spent': {
      const {type: _, ...total} = event;
      const others = state.spent.filter(({healer}) => healer !== total.healer);
      return {...state, spent: [...others, total]};
    }
    case 'healer-asked':
      return addExchange(state, {healer: event.healer, direction: 'sent', text: event.prompt});
    case 'healer-answered':
      return addExchange(state, {healer: event.healer, direction: 'received', text: event.text});
    case 'healer-failed': {
      const {healer, message} = event;
      return changeHealer(state, healer, {status: 'failed', message, progress: null});
    }
    case 'healer-finished': {
      const {healer, candidates} = event;
      const told = changeHealer(state, healer, {status: 'finished', candidates, progress: null});
      return changeCurrent(told, attempt => ({
        ...attempt,
        exhausted: [...new Set([...attempt.exhausted, healer])],
      }));
    }
    case 'candidate-suggested': {
      const {hash, candidate} = event;
      return changeCurrent(state, attempt => addTrial(attempt, {hash, candidate}));
    }
    case 'candidate-started':
      return changeTrial(state, event.hash, 'running');
    case 'candidate-judged':
      return changeTrial(state, event.hash, event.verdict ?? 'broken-off');
    case 'proposals-ranked':
      return rankProposals(state, event.proposals);
    case 'healing-finished':
      return changeHealing(state, healing => ({...healing, searching: false}));
  }
}

/** What was on screen stays there; else it is what was decided about last, or the best. */
function startHealing(
  state: SessionState,
  number: number,
  healers: readonly string[],
): SessionState {
  const {phase} = state;
  const attempt = state.attempts.find(attempt => attempt.number === number);
  const wanted = [
    phase.kind === 'healing' ? phase.selected : null,
    attempt?.decisions.at(-1)?.proposal,
    attempt?.proposals[0]?.id,
  ];
  const known = new Set(attempt?.proposals.map(({id}) => id));
  const selected = wanted.find(id => typeof id === 'number' && known.has(id)) ?? null;
  return {
    ...state,
    phase: {kind: 'healing', searching: true, healers: healers.map(startHealer), selected},
  };
}

/**
 * A better proposal takes the screen only while the user looks at the best one and has not decided anything; one that
 * answers a comment takes it as soon as it is there, for that is what the user waits for.
 */
function rankProposals(state: SessionState, proposals: readonly Proposal[]): SessionState {
  const attempt = currentAttempt(state);
  if (!attempt) return state;
  const former = attempt.proposals.map(({id}) => id);
  const answer = proposals.find(({id}) => !former.includes(id))?.id ?? null;
  const ranked = changeCurrent(state, attempt => ({...attempt, proposals}));
  return changeHealing(ranked, healing => {
    if (attempt.comments.length > 0 && attempt.decisions.length === attempt.decidedAtComment) {
      return answer === null ? healing : {...healing, selected: answer};
    }
    const untouched = healing.selected === (former[0] ?? null) && attempt.decisions.length === 0;
    return untouched ? {...healing, selected: proposals[0]?.id ?? null} : healing;
  });
}

const startHealer = (name: string): HealerStatus => ({
  name,
  status: 'working',
  candidates: 0,
  message: null,
  progress: null,
});

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

function addExchange(state: SessionState, exchange: Exchange): SessionState {
  return changeCurrent(state, attempt => ({
    ...attempt,
    exchanges: [...attempt.exchanges, exchange],
  }));
}

/** A source that was broken off before is tried again in its place. */
function addTrial(attempt: Attempt, trial: Pick<Trial, 'candidate' | 'hash'>): Attempt {
  const others = attempt.trials.filter(({hash}) => hash !== trial.hash);
  return {...attempt, trials: [...others, {...trial, status: 'waiting'}]};
}

function changeTrial(state: SessionState, hash: string, status: Trial['status']): SessionState {
  return changeAttempt(state, state.current, attempt => ({
    ...attempt,
    trials: attempt.trials.map(trial => (trial.hash === hash ? {...trial, status} : trial)),
  }));
}
