import {heals, type Proposal} from '../../source/healers/proposal.ts';
import type {Language} from '../../source/languages/language.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {textOf} from '../../source/sandbox/result.ts';
import {summariseExecution} from '../../source/session/execution.ts';
import type {Attempt, SessionState} from '../../source/session/state.ts';
import type {Case} from './check/load-cases.ts';
import {healAsYes} from './heal-as-yes.ts';

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

/** Heals one case as `--yes` does and holds its output against the expected one. */
export async function healCase(each: Case, language: Language, engine: Engine): Promise<Healed> {
  const {entry, program: source, stdin} = each;
  const {state, oracleCalls, healMs, runMs} = await healAsYes(
    {entry, source, stdin},
    language,
    engine,
  );
  const {success, stdout, errorHistory} = summariseExecution(state);
  const isRight = success && stdout === each.expected;
  const prints = (proposal: Proposal) => printed(proposal) === each.expected;
  const best = firstProposals(state);
  return {
    id: each.id,
    healable: each.healable,
    errorType: errorHistory[0]?.report.type ?? 'none',
    verdict: isRight ? 'right' : success ? 'false' : 'unhealed',
    runsAt1: best.slice(0, 1).some(({verdict}) => heals(verdict)),
    rightAt1: best.slice(0, 1).some(prints),
    rightAt5: best.some(prints),
    tookDestructive: tookDestructive(state),
    oracleCalls,
    steps: stepsOf(state),
    healMs,
    runMs,
  };
}

/** The five best of the first attempt. */
export const firstProposals = ({attempts}: SessionState): readonly Proposal[] =>
  attempts[0]?.proposals.slice(0, 5) ?? [];

/** Whether an edit that deletes was accepted. */
export const tookDestructive = ({attempts}: SessionState): boolean =>
  attempts.some(attempt => accepted(attempt).some(isDestructive));

/** The errors on the way, each with what mended it. */
export const stepsOf = (state: SessionState): readonly string[] =>
  summariseExecution(state).errorHistory.map(
    ({report, fixedBy}) =>
      `${report.type}: ${report.message.split('\n')[0]} [${fixedBy ?? 'nothing'}]`,
  );

/** What a proposal prints that ends with 0; null for one that does not. */
const printed = ({verdict}: Proposal) => (heals(verdict) ? textOf(verdict.result.stdout) : null);

const accepted = ({decisions, proposals}: Attempt): readonly Proposal[] =>
  proposals.filter(({id}) => decisions.some(({proposal}) => proposal === id));

const isDestructive = ({candidate, warnings}: Proposal): boolean =>
  candidate.tier === 5 || warnings.some(({kind}) => kind === 'mostly-deletes');
