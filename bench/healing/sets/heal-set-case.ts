import {heals, type Proposal} from '../../../source/healers/proposal.ts';
import type {Language} from '../../../source/languages/language.ts';
import type {Report} from '../../../source/languages/report.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import {summariseExecution} from '../../../source/session/execution.ts';
import type {SessionState} from '../../../source/session/state.ts';
import {healAsYes} from '../heal-as-yes.ts';
import {firstProposals, stepsOf, tookDestructive} from '../heal-case.ts';
import {entryOf, isRight, isSameText, printedBy} from './right.ts';
import type {SetCase} from './set.ts';

/** What became of one program of a public set. */
export type SetOutcome =
  /** It ends with 0 as it is: nothing to heal. */
  | {readonly kind: 'runs-as-it-is'}
  /** The program that was meant fails here, or fails its tests: no healing could be right. */
  | {readonly kind: 'meant-fails'}
  | HealedSetCase;

export interface HealedSetCase {
  readonly kind: 'healed';
  readonly group: string;
  readonly language: string;
  /** Whether a proposal, or what was accepted, got past the parser and the compiler; null where the program itself does. */
  readonly compiles: boolean | null;
  readonly runsAt1: boolean;
  /** What the best proposal of the first attempt is worth; null where nothing tells. The next: one of the five best. */
  readonly rightAt1: boolean | null;
  readonly rightAt5: boolean | null;
  /** Whether it is the program that was meant, but for white space and comments; null where that is not known. */
  readonly exactAt1: boolean | null;
  readonly exactAt5: boolean | null;
  /** Whether `--yes` accepted something until it ended with 0. */
  readonly accepted: boolean;
  /** Whether what it accepted is right; null where it accepted nothing, or nothing tells. */
  readonly right: boolean | null;
  readonly tookDestructive: boolean;
  readonly oracleCalls: number;
  readonly healMs: number;
  readonly steps: readonly string[];
}

/** Heals one program as `--yes` does and holds what comes of it against what the set knows. */
export async function healSetCase(
  each: SetCase,
  ownLanguage: Language,
  engine: Engine,
): Promise<SetOutcome> {
  const language = each.onlyCompiles ? compiling(ownLanguage) : ownLanguage;
  const {program: source, stdin, meant} = each;
  if (meant !== null && !(await works(meant, each, language, engine))) return {kind: 'meant-fails'};
  const broken = {entry: entryOf(language), source, stdin};
  const {state, oracleCalls, healMs} = await healAsYes(broken, language, engine);
  const {success, finalCode} = summariseExecution(state);
  if (success && finalCode === source) return {kind: 'runs-as-it-is'};
  const best = firstProposals(state);
  const right: (boolean | null)[] = [];
  for (const {candidate, verdict} of best) {
    right.push(heals(verdict) && (await isRight(candidate.source, each, language, engine)));
  }
  const exact = best.map(
    ({candidate}) => meant !== null && isSameText(candidate.source, meant, language),
  );
  const isTold = each.oracle.kind !== 'none';
  return {
    kind: 'healed',
    group: each.group,
    language: language.name,
    compiles: getsPastCompiler(state),
    runsAt1: best.slice(0, 1).some(({verdict}) => heals(verdict)),
    rightAt1: isTold ? right[0] === true : null,
    rightAt5: isTold ? right.includes(true) : null,
    exactAt1: meant === null ? null : exact[0] === true,
    exactAt5: meant === null ? null : exact.includes(true),
    accepted: success,
    right: success ? await isRight(finalCode, each, language, engine) : null,
    tookDestructive: tookDestructive(state),
    oracleCalls,
    healMs,
    steps: stepsOf(state),
  };
}

/** The same language, of whose programs none is run. */
const compiling = (language: Language): Language => ({
  ...language,
  launch: program => ({...language.launch(program), run: ['true'], headStart: false}),
});

/** Whether the program that was meant does what it should, as far as that is known. */
async function works(
  meant: string,
  each: SetCase,
  language: Language,
  engine: Engine,
): Promise<boolean> {
  const known = await isRight(meant, each, language, engine);
  return known ?? (await printedBy(meant, each.stdin, language, engine)) !== null;
}

function getsPastCompiler({attempts}: SessionState): boolean | null {
  if (isPast(attempts[0]?.report ?? null)) return null;
  return attempts.some(
    ({report, result, proposals}, index) =>
      (index > 0 && result !== null && isPast(report)) || proposals.some(hasCompiled),
  );
}

const hasCompiled = ({verdict}: Proposal): boolean =>
  heals(verdict) || ('report' in verdict && isPast(verdict.report));

const isPast = (report: Report | null): boolean => report === null || report.phase === 'runtime';
