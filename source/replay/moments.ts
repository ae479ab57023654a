import type {SessionEvent} from '../session/events.ts';
import type {SavedEvent} from '../store/saved-session.ts';

/** One event of a session that is played back. */
export interface Moment {
  readonly event: SessionEvent;
  /** Milliseconds from the start of the replay, at the speed 1. */
  readonly at: number;
}

/** Nobody wants to watch somebody think. */
const longestPauseMs = 2000;

/** The moments of a session, with long pauses made short. */
export function momentsOf(events: readonly Pick<SavedEvent, 'at' | 'event'>[]): Moment[] {
  let at = 0;
  return events.map((saved, index) => {
    const pause = saved.at - (events[index - 1]?.at ?? saved.at);
    // A clock may have been set back meanwhile.
    at += Math.min(Math.max(0, pause), longestPauseMs);
    return {event: saved.event, at};
  });
}

/** Whether somebody decided something there. */
export function isDecision({type}: SessionEvent): boolean {
  return decisions.has(type);
}

const decisions: ReadonlySet<SessionEvent['type']> = new Set<SessionEvent['type']>([
  'hunk-decided',
  'hunks-decided',
  'hunk-split',
  'decision-undone',
  'decision-redone',
  'commented',
  'returned',
  'revision-made',
  'written',
]);

/** What happens in an event, in a few words. */
export function titleOf(event: SessionEvent): string {
  switch (event.type) {
    case 'attempt-started':
      return `attempt ${event.attempt} starts`;
    case 'attempt-finished':
      return `attempt ${event.attempt} ends`;
    case 'hunk-decided':
      return `hunk ${event.hunk + 1}: ${choiceTitles[event.choice.kind]}`;
    case 'proposals-ranked':
      return `${event.proposals.length} ${event.proposals.length === 1 ? 'fix' : 'fixes'}`;
    case 'revision-made':
      return event.revision.number === 0 ? 'the program as it is' : 'a fix is applied';
    case 'session-ended':
      return 'the end';
    default:
      return event.type.replaceAll('-', ' ');
  }
}

const choiceTitles = {
  undecided: 'undecided',
  accept: 'accepted',
  reject: 'rejected',
  lines: 'lines chosen',
  edit: 'edited',
} as const;
