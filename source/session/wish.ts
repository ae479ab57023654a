import type {Attempt} from './state.ts';

/** What the user asked for that the loop takes up when it looks next. A later wish replaces an earlier one. */
export type Wish =
  /** Make a revision of what is accepted and run it. */
  | {readonly kind: 'apply'}
  /** Ask the healers again, now that more was said. */
  | {readonly kind: 'ask-again'}
  /** Go on from another attempt. */
  | {readonly kind: 'return'; readonly attempt: Attempt};
