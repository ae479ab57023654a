import type {Candidate} from '../healers/healer.ts';
import {heals, type Proposal} from '../healers/proposal.ts';
import type {Hunk} from '../patch/hunks.ts';
import {forbids} from '../patch/warnings.ts';
import {textOf} from '../sandbox/result.ts';
import type {Healing} from './heal.ts';

/** The highest tier that is accepted without asking: nothing that removes code. */
const highestTier = 4;
/** What only a search has found. */
const searchTier = 4;
/** Guesses in one fix: with each the others are less likely. */
const mostGuesses = 2;

/**
 * What `--yes` accepts: the best proposal without a warning that forbids it, and of no more guesses than two. One that passes what is expected, or runs, is
 * taken as soon as the healers that need no network are done, unless another reading of the same mistake runs too and prints
 * something else: then a person must choose. One that only moves the error on is taken when all healers are done, unless a
 * search has found it; the next attempt goes on from there, and nothing is written before it runs.
 * @returns undefined while it is too early to say, null when there is none.
 */
export function autoAccept(
  healing: Pick<Healing, 'proposals' | 'searchesLocally'>,
  searching: boolean,
): Proposal | null | undefined {
  const candidates = healing.proposals.filter(
    ({warnings, candidate}) =>
      !warnings.some(forbids) &&
      candidate.tier <= highestTier &&
      guessesOf(candidate) <= mostGuesses,
  );
  const [best] = candidates;
  if (best && heals(best.verdict) && !healing.searchesLocally) {
    if (best.verdict.kind === 'passes' && best.candidate.tier < searchTier) return best;
    return candidates.some(other => contradicts(best, other)) ? null : best;
  }
  if (searching) return undefined;
  const trusted = best && (heals(best.verdict) || best.candidate.tier < searchTier);
  return trusted ? best : null;
}

/**
 * Two fixes that are equally likely and run to different output. Those that change different lines can both be right, each for
 * a mistake of its own; but a search looks for one mistake wherever it may be.
 */
function contradicts(best: Proposal, other: Proposal): boolean {
  if (other.id === best.id || other.verdict.kind !== best.verdict.kind) return false;
  const isRival =
    best.candidate.tier === searchTier
      ? other.candidate.tier === searchTier
      : surenessOf(other) === surenessOf(best) && overlap(best, other);
  return isRival && textOf(other.verdict.result.stdout) !== textOf(best.verdict.result.stdout);
}

/** The tiers of all its steps: of two that share the least sure one, the others still tell. */
const surenessOf = ({candidate: {tier, steps}}: Proposal): string =>
  (steps?.map(step => step.tier) ?? [tier]).toSorted().join();

const guessesOf = ({steps}: Candidate): number =>
  steps?.filter(({tier}) => tier === searchTier).length ?? 1;

function overlap(a: Proposal, b: Proposal): boolean {
  return a.hunks.some(one =>
    b.hunks.some(two => startOf(one) < endOf(two) && startOf(two) < endOf(one)),
  );
}

const startOf = (hunk: Hunk) => hunk.oldStart;
const endOf = (hunk: Hunk) => hunk.oldStart + hunk.oldLines;
