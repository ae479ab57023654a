import type {Proposal} from '../healers/proposal.ts';
import {type Choice, undecided} from '../patch/choices.ts';
import type {Hunk} from '../patch/hunks.ts';
import {splitChoice, splitHunk} from '../patch/split-hunk.ts';
import type {HunkDecision} from './events.ts';
import type {Attempt} from './state.ts';

/** A proposal's hunks as the user split them, and what was decided about each. */
export interface Decided {
  readonly hunks: readonly Hunk[];
  /** One entry a hunk. */
  readonly choices: readonly Choice[];
}

/**
 * What an attempt's decisions make of one of its proposals: each in turn, a later one for the same hunk counting. A
 * decision speaks of the hunks as the ones before it left them, so that dropping the last one undoes it.
 */
export function decidedOf(
  {proposals, decisions}: Pick<Attempt, 'proposals' | 'decisions'>,
  {id, hunks}: Pick<Proposal, 'id' | 'hunks'>,
): Decided {
  const original = proposals.find(proposal => proposal.id === id)?.hunks ?? hunks;
  const untouched: Decided = {hunks: original, choices: original.map(() => undecided)};
  return decisions.filter(({proposal}) => proposal === id).reduce(decideOne, untouched);
}

function decideOne(before: Decided, decision: HunkDecision): Decided {
  const {hunks, choices} = before;
  switch (decision.type) {
    case 'hunk-decided':
      return {hunks, choices: choices.with(decision.hunk, decision.choice)};
    case 'hunks-decided':
      return {hunks, choices: decision.choices};
    case 'hunk-split': {
      const split = splitAt(before, decision.hunk);
      if (!split) return before;
      return {
        hunks: hunks.toSpliced(decision.hunk, 1, ...split.hunks),
        choices: choices.toSpliced(decision.hunk, 1, ...split.choices),
      };
    }
  }
}

/** The parts of one hunk, its decision kept; undefined when it cannot be split. */
export function splitAt({hunks, choices}: Decided, index: number): Decided | undefined {
  const hunk = hunks[index];
  const parts = hunk ? splitHunk(hunk) : [];
  const split = splitChoice(choices[index] ?? undecided, parts);
  return split && parts.length > 1 ? {hunks: parts, choices: split} : undefined;
}
