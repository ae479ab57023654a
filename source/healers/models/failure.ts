/** Why a model gave nothing, before it is put into words. `said` is raw text of the server. */
export type Failure =
  /** No answer: what Node or undici called it. */
  | {readonly kind: 'unreachable'; readonly code: string}
  | {readonly kind: 'connect-timeout'}
  | {readonly kind: 'timeout'; readonly ms: number}
  | {readonly kind: 'too-slow'; readonly bytes: number; readonly ms: number}
  | {readonly kind: 'too-big'; readonly bytes: number}
  | {readonly kind: 'redirect'; readonly to: string}
  | {readonly kind: 'redirect-loop'}
  /** The connection ended in the middle. */
  | {readonly kind: 'broken-off'}
  | {readonly kind: 'bad-encoding'; readonly encoding: string}
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly said: string;
      /** How often it was asked. */
      readonly tries: number;
      readonly retryAfterMs: number | null;
    }
  | {readonly kind: 'html'}
  | {readonly kind: 'not-json'}
  | {readonly kind: 'truncated-json'}
  | {readonly kind: 'empty'}
  | {readonly kind: 'wrong-shape'}
  /** An error told with status 200. */
  | {readonly kind: 'said-error'; readonly said: string}
  /** It answered, but there is no code to take. `reason` is a clause about the answer. */
  | {readonly kind: 'no-code'; readonly reason: string}
  | {readonly kind: 'prompt-too-long'; readonly characters: number};

export class ModelFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}
