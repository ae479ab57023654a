import type {Proof} from '../expectations/expectations.ts';
import type {Report} from '../languages/report.ts';
import {unifiedDiff} from '../patch/unified.ts';
import {type Status, textOf} from '../sandbox/result.ts';
import {branchOf, currentAttempt, isHealed} from './select.ts';
import type {Attempt, HealerSpent, SessionState} from './state.ts';

/** One attempt that failed, and what mended it. */
export interface PastError {
  readonly iteration: number;
  readonly report: Report;
  /** Such as `offline:did-you-mean`; null when nothing did. */
  readonly fixedBy: string | null;
}

/** What a session came to. A figure that could not be measured is null. */
export interface Execution {
  /** The last revision runs, and does what is expected. */
  readonly success: boolean;
  readonly status: Status;
  /** How many expectations it meets, of how many; null when it failed or nothing is expected. */
  readonly proof: Proof | null;
  /** It runs, and not as it was. */
  readonly healed: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  /** Bytes of each stream that were dropped from the middle. */
  readonly truncated: {readonly stdout: number; readonly stderr: number};
  /** Attempts that were made, over all branches. */
  readonly iterations: number;
  /** Seconds that the attempts took together. */
  readonly executionTime: number;
  readonly cpuTimeMs: number | null;
  readonly peakMemoryKb: number | null;
  readonly language: string;
  readonly engine: string;
  readonly sessionId: string;
  /** The last revision that was run. */
  readonly finalCode: string;
  /** From the original to `finalCode`; empty when they are equal. */
  readonly patch: string;
  /** Those on the way to `finalCode`. */
  readonly errorHistory: readonly PastError[];
  /** What the models that were asked used. */
  readonly spent: readonly HealerSpent[];
  /** What the language's tools warn about in `finalCode`, although it runs. */
  readonly warnings: readonly Report[];
}

/** Folds a session into its outcome. @param path names the program in the patch; default: its entry. */
export function summariseExecution(state: SessionState, path = state.program.entry): Execution {
  const last = currentAttempt(state);
  const branch = last ? branchOf(state, last) : [];
  const result = last?.result;
  const success = isHealed(last);
  const finalCode = last?.revision.source ?? state.program.source;
  return {
    success,
    status: result?.status ?? 'cancelled',
    proof: last?.proof ?? null,
    healed: success && finalCode !== state.program.source,
    stdout: result ? textOf(result.stdout) : '',
    stderr: result ? textOf(result.stderr) : '',
    exitCode: result?.exitCode ?? null,
    truncated: {
      stdout: result?.stdout.omittedBytes ?? 0,
      stderr: result?.stderr.omittedBytes ?? 0,
    },
    iterations: state.attempts.length,
    executionTime: secondsOf(state.attempts),
    cpuTimeMs: result?.cpuMs ?? null,
    peakMemoryKb: result?.peakMemoryKb ?? null,
    language: state.program.language,
    engine: state.engine,
    sessionId: state.id,
    finalCode,
    patch: unifiedDiff(path, state.program.source, finalCode),
    errorHistory: branch.flatMap((attempt, index) => pastError(attempt, branch[index + 1])),
    spent: state.spent,
    warnings: last?.warned ? [last.warned, ...last.warned.others] : [],
  };
}

/** To the microsecond: more digits would only pretend. */
function secondsOf(attempts: readonly Attempt[]): number {
  const ms = attempts.reduce((sum, {result}) => sum + (result?.wallMs ?? 0), 0);
  return Math.round(ms * 1000) / 1_000_000;
}

function pastError({number, report}: Attempt, next: Attempt | undefined): PastError[] {
  return report ? [{iteration: number, report, fixedBy: next?.revision.origin ?? null}] : [];
}
