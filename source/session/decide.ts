import type {Proposal} from '../healers/proposal.ts';
import {autoAccept} from './auto-accept.ts';
import type {Healing} from './heal.ts';
import type {Host} from './host.ts';
import {
  type ChosenSource,
  chosenSource,
  isSearching,
  isWantedOtherwise,
  selectedProposal,
} from './select.ts';
import type {Attempt} from './state.ts';

/** What a search for fixes comes to. */
export type Decision =
  | {readonly kind: 'run'; readonly chosen: ChosenSource}
  | {readonly kind: 'return'; readonly attempt: Attempt}
  | {readonly kind: 'ask-again'}
  /** Nothing will come, or the user leaves. */
  | {readonly kind: 'none'};

/**
 * What to do with the fixes that are there; undefined while it is not decided yet.
 * @param isUnattended whether nobody can be asked.
 */
export function decide(healing: Healing, host: Host, isUnattended: boolean): Decision | undefined {
  const {leaving, takeWish, emit} = host;
  if (leaving.aborted) return {kind: 'none'};
  const wish = takeWish();
  if (wish && wish.kind !== 'apply') return wish;
  if (!wish) {
    if (!isUnattended && !host.state.auto) return undefined;
    const proposal = acceptable(healing, host);
    if (proposal === undefined) return undefined;
    if (proposal === null && isUnattended) return {kind: 'none'};
    if (proposal === null) {
      emit({type: 'auto-changed', auto: false});
      const message = 'Auto mode ends here: nothing that was found may be accepted without asking.';
      emit({type: 'notice', message});
      return undefined;
    }
    accept(proposal, host);
  }
  const chosen = chosenSource(host.state);
  return chosen && {kind: 'run', chosen};
}

/** What may be accepted without asking: nothing that the user has begun to decide otherwise. */
function acceptable(healing: Healing, {state}: Host): Proposal | null | undefined {
  const proposals = healing.proposals.filter(proposal => !isWantedOtherwise(state, proposal));
  const {searchesLocally} = healing;
  return autoAccept({proposals, searchesLocally}, isSearching(state));
}

/** Accepts all of a proposal, into however many hunks the user has split it. */
function accept({id}: Proposal, host: Host): void {
  host.emit({type: 'proposal-selected', proposal: id});
  const hunks = selectedProposal(host.state)?.hunks ?? [];
  const choices = hunks.map(() => ({kind: 'accept'}) as const);
  host.emit({type: 'hunks-decided', proposal: id, choices});
}
