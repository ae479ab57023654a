import {setTimeout as delay} from 'node:timers/promises';
import type {Deadline} from './deadline.ts';
import type {Endpoint} from './endpoint.ts';
import {ModelFailure} from './failure.ts';
import type {FetchLimits} from './fetch-limits.ts';
import {type HttpAnswer, post} from './post.ts';

/**
 * Posts JSON until a server takes it: 429 and 5xx are tried again after a wait with jitter, or after what
 * `Retry-After` asks for, as long as that ends before the deadline.
 * @returns the answer, whose status is 2xx.
 * @throws {ModelFailure} when there is none; the deadline's reason when it was aborted.
 */
export async function ask(
  endpoint: Endpoint,
  body: unknown,
  limits: FetchLimits,
  deadline: Deadline,
): Promise<HttpAnswer> {
  const text = JSON.stringify(body);
  for (let tries = 1; ; tries += 1) {
    const answer = await post(endpoint, text, limits, deadline.signal);
    if (answer.status >= 200 && answer.status < 300) return answer;
    const retryAfterMs = parseRetryAfter(answer.retryAfter, Date.now());
    const waitMs = Math.max(backoff(limits.backoffMs, tries), retryAfterMs ?? 0);
    const passes = answer.status === 429 || answer.status >= 500;
    if (!passes || tries > limits.retries || waitMs >= deadline.left) {
      const {status, text: said} = answer;
      throw new ModelFailure({kind: 'status', status, said, tries, retryAfterMs});
    }
    await delay(waitMs, undefined, {signal: deadline.signal}).catch(() => {
      deadline.signal.throwIfAborted();
    });
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
