import {performance} from 'node:perf_hooks';
import {heals, type Proposal} from '../../source/healers/proposal.ts';
import {offlineHealer} from '../../source/healers/offline.ts';
import type {Language} from '../../source/languages/language.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {textOf} from '../../source/sandbox/result.ts';
import {summariseExecution} from '../../source/session/execution.ts';
import {Session} from '../../source/session/session.ts';
import type {Attempt} from '../../source/session/state.ts';
import type {Case} from './check/load-cases.ts';
import {counting} from './counting-engine.ts';

/** What became of one case. */
export interface Healed {
  readonly id: string;
  readonly healable: boolean;
  /** The type of its first error. */
  readonly errorType: string;
  readonly verdict: 'right' | 'false' | 'unhealed';
  /** Whether the best proposal of the first attempt ends with 0. */
  readonly runsAt1: boolean;
  /** Whether it prints what the program must print. */
  readonly rightAt1: boolean;
  /** Whether one of the five best does. */
  readonly rightAt5: boolean;
  /** Whether an edit that deletes was accepted on the way. */
  readonly tookDestructive: boolean;
  /** Runs in a sandbox, the first one and those of the candidates included. */
  readonly oracleCalls: number;
  /** The errors on the way, each with what mended it. */
  readonly steps: readonly string[];
  /** The whole session. */
  readonly healMs: number;
  /** The first attempt alone: what one run costs. */
  readonly runMs: number;
}

/** Enough for a candidate that loops; no program of the corpus needs a second, but a compiler on a busy machine may. */
const timeoutS = {interpreted: 5, compiled: 20};

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
  const counted = counting(engine);
  const session = new Session(program, {
    engine: counted,
    language,
    healers: [offlineHealer],
    limits: resolveLimits({...language.limits, timeoutS: timeoutFor(language, each)}),
    maxIterations: 5,
    decisions: 'auto',
    notices: [],
  });
  const started = performance.now();
  await session.run();
  const healMs = performance.now() - started;
  const {success, stdout, errorHistory} = summariseExecution(session.state);
  const isRight = success && stdout === each.expected;
  const prints = (proposal: Proposal) => printed(proposal) === each.expected;
  const best = session.state.attempts[0]?.proposals.slice(0, 5) ?? [];
  return {
    id: each.id,
    healable: each.healable,
    errorType: errorHistory[0]?.report.type ?? 'none',
    verdict: isRight ? 'right' : success ? 'false' : 'unhealed',
    runsAt1: best.slice(0, 1).some(({verdict}) => heals(verdict)),
    rightAt1: best.slice(0, 1).some(prints),
    rightAt5: best.some(prints),
    tookDestructive: session.state.attempts.some(attempt => accepted(attempt).some(isDestructive)),
    oracleCalls: counted.runs,
    steps: errorHistory.map(
      ({report, fixedBy}) =>
        `${report.type}: ${report.message.split('\n')[0]} [${fixedBy ?? 'nothing'}]`,
    ),
    healMs,
    runMs: session.state.attempts[0]?.result?.wallMs ?? Number.NaN,
  };
}

function timeoutFor(language: Language, {entry, program: source}: Case): number {
  const {compile} = language.launch({entry, source, others: [], args: [], strict: false});
  return compile ? timeoutS.compiled : timeoutS.interpreted;
}

/** What a proposal prints that ends with 0; null for one that does not. */
const printed = ({verdict}: Proposal) => (heals(verdict) ? textOf(verdict.result.stdout) : null);

const accepted = ({decisions, proposals}: Attempt): readonly Proposal[] =>
  proposals.filter(({id}) => decisions.some(({proposal}) => proposal === id));

const isDestructive = ({candidate, warnings}: Proposal): boolean =>
  candidate.tier === 5 || warnings.some(({kind}) => kind === 'mostly-deletes');
