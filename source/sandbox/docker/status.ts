import type {Status} from '../result.ts';
import type {Trailer} from './trailer.ts';

/** Why we killed a container. */
export type StopReason = 'timeout' | 'output-limit' | 'cancelled';

/** All that is known about how a container ended. */
export interface Ending {
  readonly stopped: StopReason | null;
  /**
   * The container's own exit code, from the daemon or from a runner in whose place nobody can speak; null
   * when it could not be had.
   */
  readonly exitCode: number | null;
  /** Null when the runner wrote none, which it always does unless it was killed. */
  readonly trailer: Trailer | null;
  /** What the daemon says, for when there is no trailer. */
  readonly oomKilled: boolean;
  /** What went wrong between us and the daemon. */
  readonly failure: string | null;
}

export interface Judgement {
  readonly status: Status;
  readonly signal: string | null;
  readonly detail: string | null;
}

const killed = 128 + 9;

/**
 * What a run's ending means. Success is the container's exit code and nothing else; the trailer, which a
 * program can forge, only tells one kind of failure from another.
 */
export function judgeEnding(ending: Ending): Judgement {
  const signal = signalOf(ending.exitCode);
  const [status, detail] = statusOf(ending, signal);
  return {status, signal: status === 'sandbox-error' ? null : signal, detail};
}

function statusOf(ending: Ending, signal: string | null): [Status, string | null] {
  const {stopped, exitCode, trailer, failure} = ending;
  if (stopped === 'cancelled' || stopped === 'output-limit') return [stopped, null];
  // A program that ended by itself just before it was killed has ended by itself.
  if (stopped === 'timeout' && (exitCode === killed || exitCode === null)) return [stopped, null];
  if (failure !== null) return ['sandbox-error', failure];
  if (exitCode === null) return ['sandbox-error', 'The container gave no exit code.'];
  if (exitCode === 0) return ['ok', null];
  if ((trailer?.oomKills ?? 0) > 0 || ending.oomKilled) return ['out-of-memory', null];
  if (trailer?.diskFull || signal === 'SIGXFSZ') return ['disk-limit', null];
  if (!trailer) return ['sandbox-error', 'Something outside the sandbox stopped the container.'];
  if (trailer.stage === 'files') {
    return ['sandbox-error', 'The program’s files could not be written into the sandbox.'];
  }
  if (trailer.stage === 'command') {
    return ['sandbox-error', 'The image lacks the command that runs this program.'];
  }
  return [trailer.stage === 'compile' ? 'compile-error' : 'runtime-error', null];
}

/** Signals by number as Linux has them on x86-64 and arm64, whatever the host: see signal(7). */
const linuxSignals: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  4: 'SIGILL',
  5: 'SIGTRAP',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  10: 'SIGUSR1',
  11: 'SIGSEGV',
  12: 'SIGUSR2',
  13: 'SIGPIPE',
  14: 'SIGALRM',
  15: 'SIGTERM',
  16: 'SIGSTKFLT',
  24: 'SIGXCPU',
  25: 'SIGXFSZ',
  26: 'SIGVTALRM',
  27: 'SIGPROF',
  29: 'SIGIO',
  30: 'SIGPWR',
  31: 'SIGSYS',
};

/** A shell gives 128 + n for a program that signal n ended. */
function signalOf(exitCode: number | null): string | null {
  return exitCode === null ? null : (linuxSignals[exitCode - 128] ?? null);
}
