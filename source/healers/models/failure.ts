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
  /** It ended at its limit of tokens, with nothing in it that could be taken. */
  | {readonly kind: 'cut-off'}
  /** As before, where the limit is what could still be paid for. */
  | {readonly kind: 'cut-off-for-cost'; readonly maxTokens: number}
  | {readonly kind: 'wrong-shape'}
  /** An error told with status 200. */
  | {readonly kind: 'said-error'; readonly said: string}
  /** It answered, but there is no code to take. `reason` is a clause about the answer. */
  | {readonly kind: 'no-code'; readonly reason: string}
  | {readonly kind: 'prompt-too-long'; readonly characters: number}
  /** It was not asked: even the shortest answer could cost more than the user allows. In US dollars. */
  | {
      readonly kind: 'over-budget';
      readonly maxCost: number;
      readonly left: number;
      readonly leastCost: number;
    };

export class ModelFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Whether nobody is charged for it: no model was at work. */
export function isFree({kind}: Failure): boolean {
  return free.has(kind);
}

const free: ReadonlySet<Failure['kind']> = new Set([
  'unreachable',
  'connect-timeout',
  'redirect',
  'redirect-loop',
  'status',
  'html',
  'over-budget',
]);

/** Whether asking the same once more would most likely come to the same. */
export function wouldRecur({kind}: Failure): boolean {
  return !differs.has(kind);
}

/** What the next answer may do better. */
const differs: ReadonlySet<Failure['kind']> = new Set([
  'no-code',
  'empty',
  'cut-off',
  'cut-off-for-cost',
]);
