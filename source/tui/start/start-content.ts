/** A broken program that comes with YuuBox. */
export interface Example {
  /** Its name, such as `greet.py`. */
  readonly file: string;
  readonly path: string;
  readonly language: string;
  /** What is wrong with it, in a few words. */
  readonly about: string;
}

/** A session that can be gone on with. */
export interface RecentSession {
  readonly id: string;
  readonly when: Date;
  /** The file that it was about. */
  readonly program: string;
  /** A word or two, such as `healed`. */
  readonly outcome: string;
}

/** What programs would run in. */
export type EngineStatus =
  | {readonly kind: 'searching'}
  | {readonly kind: 'found'; readonly description: string; readonly notices: readonly string[]}
  /** With what to do. */
  | {readonly kind: 'none'; readonly message: string};

export type Item =
  | {readonly kind: 'session'; readonly session: RecentSession}
  | {readonly kind: 'example'; readonly example: Example};

/** What there is to choose from on the start screen, best first. */
export interface StartContent {
  readonly items: readonly Item[];
  readonly engine: EngineStatus;
  /** For how long ago a session was. */
  readonly now: Date;
}

/** What was chosen on it. */
export type Chosen =
  | {readonly kind: 'example'; readonly path: string}
  | {readonly kind: 'file'; readonly path: string}
  | {readonly kind: 'session'; readonly id: string}
  | {readonly kind: 'left'; readonly interrupted: boolean};
