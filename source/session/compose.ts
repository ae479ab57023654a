import type {Candidate, Step} from '../healers/healer.ts';
import {judge, type Run} from '../healers/judge.ts';
import type {Verdict} from '../healers/proposal.ts';
import type {Tier} from '../languages/rule.ts';

/** A source that gets further than the broken one, and the steps that led there. */
export interface PartialFix {
  readonly run: Run;
  readonly candidate: Candidate;
}

export interface Means {
  /** What mends the error that a stage ends in. */
  suggest(stage: PartialFix): AsyncIterable<Candidate>;
  /** Runs a candidate; null when it is not worth it, or no longer. */
  verify(candidate: Candidate): Promise<Run | null>;
}

/** Stages that are searched on from: the most promising ones. */
const beamWidth = 2;
const mostSteps = 4;
/** Runs for one composed fix, all steps together. */
const mostRuns = 24;

/**
 * Searches on from what only moves the error on, until something heals: a beam over sources, best first. Programs
 * with several errors are healed by one fix of several steps.
 * @returns the composed candidates that heal; none when nothing does.
 */
export async function compose(starts: readonly PartialFix[], means: Means): Promise<PartialFix[]> {
  let beam = starts.slice(0, beamWidth);
  let runsLeft = mostRuns;
  for (let step = 2; step <= mostSteps && beam.length > 0; step += 1) {
    // All of a step are started before the first is awaited, so that they run side by side.
    const started: Promise<Tried | null>[] = [];
    for (const stage of beam) {
      for await (const candidate of means.suggest(stage)) {
        if (started.length >= runsLeft) break;
        started.push(tryStep(stage, join(stage.candidate, candidate), means));
      }
    }
    const tried = (await Promise.all(started)).filter(each => each !== null);
    const healed = tried.filter(({kind}) => kind === 'runs' || kind === 'passes');
    if (healed.length > 0) return healed;
    runsLeft -= tried.length;
    beam = tried.filter(({kind}) => kind === 'moves-on').slice(0, beamWidth);
  }
  return [];
}

/** A step that was run. */
interface Tried extends PartialFix {
  readonly kind: Verdict['kind'];
}

async function tryStep(
  stage: PartialFix,
  candidate: Candidate,
  {verify}: Means,
): Promise<Tried | null> {
  const run = await verify(candidate);
  return run && {run, candidate, kind: judge(stage.run, run).kind};
}

/** Both changes as one, which is trusted no more than the less sure of them. */
function join(first: Candidate, second: Candidate): Candidate {
  const steps = [...stepsOf(first), ...stepsOf(second)];
  const doubt = first.doubt ?? second.doubt;
  return {
    source: second.source,
    healer: second.healer,
    rule: steps.map(({rule}) => rule).join(' + '),
    tier: Math.max(first.tier, second.tier) as Tier, // The larger of two tiers is one.
    explanation: [...new Set(steps.map(({explanation}) => explanation))].join(' '),
    ...(doubt !== undefined && {doubt}),
    steps,
  };
}

const stepsOf = ({steps, source, rule, tier, explanation}: Candidate): readonly Step[] =>
  steps ?? [{source, rule, tier, explanation}];
