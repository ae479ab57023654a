import {performance} from 'node:perf_hooks';
import {offlineHealer} from '../../source/healers/offline.ts';
import type {Language} from '../../source/languages/language.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {Session} from '../../source/session/session.ts';
import type {SessionState} from '../../source/session/state.ts';
import {counting} from './counting-engine.ts';

export interface BrokenProgram {
  readonly entry: string;
  readonly source: string;
  readonly stdin: string;
}

/** What a session came to, and what it cost. */
export interface YesSession {
  readonly state: SessionState;
  /** Runs in a sandbox, the first one and those of the candidates included. */
  readonly oracleCalls: number;
  /** The whole session. */
  readonly healMs: number;
  /** The first attempt alone: what one run costs. */
  readonly runMs: number;
}

/** Enough for a candidate that loops; few programs need a second, but a compiler on a busy machine may. */
const timeoutS = {interpreted: 5, compiled: 20};

/**
 * Heals a program as `--yes` does, without any model.
 * @throws when the engine fails: what heals on one that is broken says nothing of the healers.
 */
export async function healAsYes(
  {entry, source, stdin}: BrokenProgram,
  language: Language,
  engine: Engine,
): Promise<YesSession> {
  const counted = counting(engine);
  const program = {
    language: language.name,
    entry,
    source,
    files: [],
    args: [],
    env: {},
    stdin: new TextEncoder().encode(stdin),
  };
  const session = new Session(program, {
    engine: counted,
    language,
    healers: [offlineHealer],
    limits: resolveLimits({...language.limits, timeoutS: timeoutFor(language, {entry, source})}),
    maxIterations: 5,
    decisions: 'auto',
    notices: [],
  });
  const started = performance.now();
  await session.run();
  if (counted.failure !== null) throw new Error(`${engine.description} failed. ${counted.failure}`);
  return {
    state: session.state,
    oracleCalls: counted.runs,
    healMs: performance.now() - started,
    runMs: session.state.attempts[0]?.result?.wallMs ?? Number.NaN,
  };
}

/** How long a program may run, in seconds. */
export function timeoutFor(
  language: Language,
  {entry, source}: Pick<BrokenProgram, 'entry' | 'source'>,
): number {
  const {compile} = language.launch({entry, source, others: [], args: [], strict: false});
  return compile ? timeoutS.compiled : timeoutS.interpreted;
}
