import {merits} from './rank.ts';
import type {Proposal} from './proposal.ts';

/**
 * Why a proposal stands behind the one before it in the ranking, in words: the first of the merits in which they
 * differ.
 */
export function explainRank(better: Proposal, proposal: Proposal): string {
  const left = merits(better);
  const right = merits(proposal);
  const differing = left.findIndex((merit, index) => merit !== right[index]);
  return reasons[differing] ?? 'it was found later';
}

/** In the order of the merits. */
const reasons: readonly string[] = [
  'running it proved less',
  'it has more warnings',
  'it comes from a less certain source',
  'its steps are less certain',
  'it changes more lines',
  'its search found it less likely',
  'it changes more characters',
  'more of it has to be looked at',
  'fewer healers suggest it',
];
