import {setTimeout as delay} from 'node:timers/promises';
import type {Deadline} from './deadline.ts';
import type {Endpoint} from './endpoint.ts';
import {ModelFailure} from './failure.ts';
import type {FetchLimits} from './fetch-limits.ts';
import {type HttpAnswer, post} from './post.ts';
import {wholeText} from './read-json.ts';

/** Where to ask, and what it may cost. */
export interface Asking {
  readonly endpoint: Endpoint;
  readonly limits: FetchLimits;
  readonly deadline: Deadline;
}

/**
 * Posts JSON until a server takes it: 429 and 5xx are tried again after a wait with jitter, or after what
 * `Retry-After` asks for, as long as that is no unreasonable time and ends before the deadline.
 * @param read reads an answer whose status is 2xx.
 * @throws {ModelFailure} when there is none; the deadline's reason when it was aborted.
 */
export async function ask<T>(
  {endpoint, limits, deadline}: Asking,
  request: unknown,
  read: (answer: HttpAnswer) => Promise<T>,
): Promise<T> {
  const {signal} = deadline;
  const posting = {endpoint, body: JSON.stringify(request), limits, signal};
  for (let tries = 1; ; tries += 1) {
    const outcome = await post(posting, async answer =>
      answer.status >= 200 && answer.status < 300
        ? {isTaken: true as const, value: await read(answer)}
        : {isTaken: false as const, answer, said: await wholeText(answer)},
    );
    if (outcome.isTaken) return outcome.value;
    const {status, retryAfter} = outcome.answer;
    const retryAfterMs = parseRetryAfter(retryAfter, Date.now());
    const waitMs = Math.max(backoff(limits.backoffMs, tries), retryAfterMs ?? 0);
    const passes = status === 429 || status >= 500;
    const isTooLong = waitMs > limits.longestWaitMs || waitMs >= deadline.left;
    if (!passes || tries > limits.retries || isTooLong) {
      throw new ModelFailure({kind: 'status', status, said: outcome.said, tries, retryAfterMs});
    }
    await delay(waitMs, undefined, {signal}).catch(() => signal.throwIfAborted());
  }
}

/**
 * Milliseconds to wait by a `Retry-After` header, which is a number of seconds or an HTTP date (RFC 9110, 10.2.3);
 * null when it is neither.
 */
export function parseRetryAfter(header: string, now: number): number | null {
  const text = header.trim();
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Doubled for each try, and between half and all of that, so that clients do not come back together. */
function backoff(baseMs: number, tries: number): number {
  return baseMs * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
}
