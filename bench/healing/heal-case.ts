import {performance} from 'node:perf_hooks';
import {offlineHealer} from '../../source/healers/offline.ts';
import type {Language} from '../../source/languages/language.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {summariseExecution} from '../../source/session/execution.ts';
import {Session} from '../../source/session/session.ts';
import type {Case} from './check/load-cases.ts';

/** What became of one case. */
export interface Healed {
  readonly id: string;
  readonly healable: boolean;
  /** The type of its first error. */
  readonly errorType: string;
  readonly verdict: 'right' | 'false' | 'unhealed';
  /** The errors on the way, each with what mended it. */
  readonly steps: readonly string[];
  /** The whole session. */
  readonly healMs: number;
  /** The first attempt alone: what one run costs. */
  readonly runMs: number;
}

/** Enough for a candidate that loops; no program of the corpus needs a second. */
const timeoutS = 5;

/** Heals one case as `--yes` does and holds its output against the expected one. */
export async function healCase(each: Case, language: Language, engine: Engine): Promise<Healed> {
  const program = {
    language: language.name,
    entry: each.entry,
    source: each.program,
    files: [],
    args: [],
    env: {},
    stdin: new TextEncoder().encode(each.stdin),
  };
  const session = new Session(program, {
    engine,
    language,
    healers: [offlineHealer],
    limits: resolveLimits({...language.limits, timeoutS}),
    maxIterations: 5,
    decisions: 'auto',
    notices: [],
  });
  const started = performance.now();
  await session.run();
  const healMs = performance.now() - started;
  const {success, stdout, errorHistory} = summariseExecution(session.state);
  const isRight = success && stdout === each.expected;
  return {
    id: each.id,
    healable: each.healable,
    errorType: errorHistory[0]?.report.type ?? 'none',
    verdict: isRight ? 'right' : success ? 'false' : 'unhealed',
    steps: errorHistory.map(
      ({report, fixedBy}) =>
        `${report.type}: ${report.message.split('\n')[0]} [${fixedBy ?? 'nothing'}]`,
    ),
    healMs,
    runMs: session.state.attempts[0]?.result?.wallMs ?? Number.NaN,
  };
}
