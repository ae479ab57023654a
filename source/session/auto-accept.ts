import type {Proposal} from '../healers/proposal.ts';
import type {Healing} from './heal.ts';

/** The highest tier that is accepted without asking: nothing that removes code. */
const highestTier = 4;

/**
 * What `--yes` accepts: the best proposal without a warning. One that runs is taken as soon as the healers that need
 * no network are done; one that only moves the error on, when all are. The next attempt goes on from there,
 * and nothing is written before it runs.
 * @returns undefined while it is too early to say, null when there is none.
 */
export function autoAccept(
  healing: Pick<Healing, 'proposals' | 'searchesLocally'>,
  searching: boolean,
): Proposal | null | undefined {
  const best = healing.proposals.find(
    ({warnings, candidate}) => warnings.length === 0 && candidate.tier <= highestTier,
  );
  if (best?.verdict.kind === 'runs' && !healing.searchesLocally) return best;
  return searching ? undefined : (best ?? null);
}
