import type {CapturedStream, Status} from '../result.ts';
import type {EndMessage} from './messages.ts';

/** Why we killed a child. */
export type StopReason = Extract<
  Status,
  'timeout' | 'cancelled' | 'out-of-memory' | 'output-limit' | 'disk-limit'
>;

export interface ChildEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stopReason: StopReason | null;
  readonly stderr: CapturedStream;
  readonly told: EndMessage | null;
}

/**
 * The status of an ended child. What it told of itself can turn one failure into another, never a
 * failure into a success.
 */
export function statusOf({exitCode, signal, stopReason, stderr, told}: ChildEnd): Status {
  // A program that ended by itself just before it was killed has ended by itself, unless it has
  // written too much by then.
  const wasKilled = signal === 'SIGKILL';
  const hasWritten = stopReason === 'output-limit' || stopReason === 'disk-limit';
  if (stopReason && (hasWritten || wasKilled)) return stopReason;
  if (exitCode === 0) return 'ok';
  if (told?.cause === 'memory' || isHeapExhausted(exitCode, signal, stderr)) return 'out-of-memory';
  return told?.cause === 'disk' ? 'disk-limit' : 'runtime-error';
}

/** V8 aborts when its heap is full, and says this on stderr; other aborts say something else. */
function isHeapExhausted(
  exitCode: number | null,
  signal: string | null,
  stderr: CapturedStream,
): boolean {
  if (signal !== 'SIGABRT' && exitCode !== 134) return false;
  const end = Buffer.concat([stderr.head, stderr.tail]).subarray(-65_536).toString('latin1');
  return /^FATAL ERROR: .*heap out of memory\r?$/m.test(end);
}
