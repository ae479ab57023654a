import type {Choice} from '../patch/choices.ts';

/** What a user can ask of a session, whatever screen they sit at. */
export type Command =
  /** Decide one hunk of the proposal on screen. */
  | {readonly kind: 'choose'; readonly hunk: number; readonly choice: Choice}
  /** Decide all hunks of the proposal on screen as one decision: a choice for each. */
  | {readonly kind: 'choose-all'; readonly choices: readonly Choice[]}
  /** Cut a hunk of the proposal on screen where lines between its changes are unchanged. */
  | {readonly kind: 'split'; readonly hunk: number}
  /** Take the last decision back. */
  | {readonly kind: 'undo'}
  /** Decide again what was last taken back. */
  | {readonly kind: 'redo'}
  /** Tell the healers something about the error, and ask them again. */
  | {readonly kind: 'comment'; readonly text: string}
  /** Go back to an attempt that has ended, and branch from there. Ignored while the program runs. */
  | {readonly kind: 'return'; readonly attempt: number}
  /** Accept proven fixes without asking, until it runs or a person has to choose. */
  | {readonly kind: 'auto'; readonly on: boolean}
  /** Stop before the next stage; at one, go on to the next. */
  | {readonly kind: 'step'}
  /** No longer stop before each stage. */
  | {readonly kind: 'run-on'}
  /** Look at another proposal. */
  | {readonly kind: 'select'; readonly proposal: number}
  /** Make a revision of what is accepted and run it. Ignored when nothing is accepted. */
  | {readonly kind: 'apply'}
  /** The user's own whole source, from an editor: it is verified and joins the proposals. */
  | {readonly kind: 'suggest'; readonly source: string}
  /** Stop the running attempt. */
  | {readonly kind: 'stop'}
  /** End the session. */
  | {readonly kind: 'leave'};
