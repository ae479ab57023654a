/** How far the runner came: it could not lay out the files, found no such command, could not compile, or ran the program. */
export type Stage = 'files' | 'command' | 'compile' | 'program';

/** What the runner tells in its last mark, which it writes when the program has ended. */
export interface Trailer {
  readonly stage: Stage;
  readonly exitCode: number;
  /** Null for a program that ended well, too. */
  readonly oomKills: number | null;
  readonly cpuMs: number | null;
  readonly peakMemoryKb: number | null;
  /** Whether a program that failed left no room in `/tmp`. */
  readonly diskFull: boolean;
}

const format =
  /^ended stage=(files|command|compile|program) status=(\d{1,3}) oom_kills=(\d{0,15}) cpu_ms=(\d{0,15}) peak_kb=(\d{0,15}) full=([01])$/;

/** Reads a mark; null when it is no trailer. */
export function parseTrailer(mark: string): Trailer | null {
  const [, stage, status, oomKills, cpuMs, peakKb, full] = format.exec(mark) ?? [];
  if (stage === undefined) return null;
  return {
    stage: stage as Stage, // One of the four that the pattern lets through.
    exitCode: Number(status),
    oomKills: numberOf(oomKills),
    cpuMs: numberOf(cpuMs),
    peakMemoryKb: numberOf(peakKb),
    diskFull: full === '1',
  };
}

function numberOf(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}
