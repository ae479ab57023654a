import type {Hunk} from '../patch/hunks.ts';
import {forbids} from '../patch/warnings.ts';
import type {Candidate} from './healer.ts';
import type {Proposal, Verdict} from './proposal.ts';

/**
 * The proposals, best first: by proof, then by honesty (no warnings), provenance, size and agreement; those that are equal
 * in all of it by who suggested them, and then in the order in which they were suggested. Total, and independent of the
 * order in which they come.
 * @param trusted names of healers, the most trusted first.
 */
export function rankProposals(
  proposals: readonly Proposal[],
  trusted: readonly string[] = [],
): Proposal[] {
  return proposals.toSorted((a, b) => {
    const left = [...merits(a), trusted.indexOf(a.candidate.healer)];
    const right = [...merits(b), trusted.indexOf(b.candidate.healer)];
    const differing = left.findIndex((merit, index) => merit !== right[index]);
    return differing === -1 ? a.id - b.id : (left[differing] ?? 0) - (right[differing] ?? 0);
  });
}

/** Best first. */
const proofs: readonly Verdict['kind'][] = ['passes', 'runs', 'moves-on', 'same', 'worse'];

/** What a proposal is ranked by: smaller is better, the first that differs decides. */
export function merits({
  verdict,
  warnings,
  candidate,
  hunks,
  agreeing,
}: Proposal): readonly number[] {
  return [
    proofs.indexOf(verdict.kind),
    warnings.filter(forbids).length,
    candidate.tier,
    sumOfTiers(candidate),
    changedLines(hunks),
    candidate.order ?? 0,
    changedCharacters(hunks),
    warnings.length,
    -agreeing.length,
  ];
}

/** Of two fixes of several steps that share the least sure one, the one whose other steps are surer comes first. */
const sumOfTiers = ({tier, steps}: Candidate): number =>
  steps?.reduce((sum, step) => sum + step.tier, 0) ?? tier;

/** Lines that a change adds or removes, a replaced line counting once. */
export function changedLines(hunks: readonly Hunk[]): number {
  const count = (kind: string) =>
    hunks.flatMap(hunk => hunk.lines).filter(line => line.kind === kind).length;
  return Math.max(count('add'), count('remove'));
}

function changedCharacters(hunks: readonly Hunk[]): number {
  const sum = (kind: string) =>
    hunks
      .flatMap(hunk => hunk.lines)
      .filter(line => line.kind === kind)
      .reduce((total, line) => total + line.text.length, 0);
  return Math.abs(sum('add') - sum('remove'));
}
