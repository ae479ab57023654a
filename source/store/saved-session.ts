import type {Outcome, SessionEvent} from '../session/events.ts';
import type {SessionOwner} from './session-owner.ts';

/** A session on disk, without its events. */
export interface SavedSession {
  /** Number of its row. */
  readonly key: number;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly updated: number;
  /** Absolute path of the program's file; null when it has none. */
  readonly path: string | null;
  /** Name of the entry, such as `greet.py`. */
  readonly name: string;
  readonly language: string;
  readonly attempts: number;
  /** Number of the revision of the last attempt. */
  readonly revision: number;
  /** Null while it goes on, and when it was broken off. */
  readonly outcome: Outcome | null;
  /** Where the healed program was written; null when it was not. */
  readonly written: string | null;
  readonly owner: SessionOwner;
}

/** An event of a session on disk. */
export interface SavedEvent {
  readonly event: SessionEvent;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Characters and bytes of it that were not kept. */
  readonly leftOut: number;
}

/** What `history` says of a session in a word. */
export type SessionStatus = (typeof sessionStatuses)[number];

export const sessionStatuses = [
  /** A YuuBox has it open. */
  'open',
  /** It was broken off. */
  'interrupted',
  'left',
  'healed',
  /** As it was. */
  'runs',
  /** What was found may not be accepted without asking. */
  'undecided',
  'no-fix',
  /** All attempts were. */
  'used-up',
  'stopped',
] as const;

/** @param open whether a process has it open; only asked where it has no outcome. */
export function statusOf({outcome, revision}: SavedSession, open: boolean): SessionStatus {
  switch (outcome) {
    case null:
      return open ? 'open' : 'interrupted';
    case 'runs':
      return revision > 0 ? 'healed' : 'runs';
    case 'needs-decision':
      return 'undecided';
    case 'no-proposal':
    case 'healing-off':
      return 'no-fix';
    case 'attempts-used-up':
      return 'used-up';
    case 'left':
    case 'stopped':
      return outcome;
  }
}

/** Whether there is something to go on with: it was broken off, or left before it ran. */
export function isUnfinished({outcome}: SavedSession): boolean {
  return outcome === null || outcome === 'left';
}
