import type {Hunk} from '../patch/hunks.ts';
import type {Proposal, Verdict} from './proposal.ts';

/**
 * The proposals, best first: by proof, then by honesty (no warnings), provenance, size and agreement. Total and
 * stable: equal proposals keep the order in which they were found.
 */
export function rankProposals(proposals: readonly Proposal[]): Proposal[] {
  return proposals.toSorted((a, b) => {
    const left = merits(a);
    const right = merits(b);
    const differing = left.findIndex((merit, index) => merit !== right[index]);
    return differing === -1 ? a.id - b.id : (left[differing] ?? 0) - (right[differing] ?? 0);
  });
}

/** Best first. */
const proofs: readonly Verdict['kind'][] = ['passes', 'runs', 'moves-on', 'same', 'worse'];

/** Smaller is better, the first that differs decides. */
function merits({verdict, warnings, candidate, hunks, agreeing}: Proposal): readonly number[] {
  return [
    proofs.indexOf(verdict.kind),
    warnings.length,
    candidate.tier,
    changedLines(hunks),
    candidate.order ?? 0,
    changedCharacters(hunks),
    -agreeing.length,
  ];
}

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
