import {describe, expect, it} from 'vitest';
import type {Proposal} from '../../source/healers/proposal.ts';
import type {Tier} from '../../source/languages/rule.ts';
import {autoAccept} from '../../source/session/auto-accept.ts';
import {makeProposal, makeResult} from '../support/make.ts';

const before = 'a\n';

/** A fix in one step for each tier, which prints `output`. */
function fix(id: number, tiers: readonly Tier[], output: string): Proposal {
  const proposal = makeProposal(before, `${output}\n`, {
    id,
    verdict: {kind: 'runs', result: makeResult({}, output)},
  });
  const {source} = proposal.candidate;
  const steps = tiers.map(tier => ({source, rule: 'rule', tier, explanation: 'Because.'}));
  const tier = tiers.toSorted().at(-1) ?? 1;
  return {
    ...proposal,
    candidate: {...proposal.candidate, tier, ...(tiers.length > 1 && {steps})},
  };
}

const accepted = (...proposals: readonly Proposal[]) =>
  autoAccept({proposals, searchesLocally: false}, false)?.id ?? null;

describe('--yes', () => {
  it('takes the best of two readings when it is surer', () => {
    expect(accepted(fix(1, [2], 'one'), fix(2, [3], 'two'))).toBe(1);
    expect(accepted(fix(1, [2, 3], 'one'), fix(2, [3, 3], 'two'))).toBe(1);
  });

  it('takes neither when both are as sure and print something else', () => {
    expect(accepted(fix(1, [3], 'one'), fix(2, [3], 'two'))).toBe(null);
    expect(accepted(fix(1, [3, 2], 'one'), fix(2, [2, 3], 'two'))).toBe(null);
    expect(accepted(fix(1, [3], 'one'), fix(2, [3], 'one'))).toBe(1);
  });

  it('takes what a warning only tells about, and nothing that one forbids', () => {
    const told = {kind: 'far-from-error', message: 'It changes line 90.'} as const;
    const forbidden = {kind: 'exits-early', message: 'It ends the program early.'} as const;
    expect(accepted({...fix(1, [3], 'one'), warnings: [told]})).toBe(1);
    expect(accepted({...fix(1, [3], 'one'), warnings: [told, forbidden]})).toBe(null);
    expect(accepted({...fix(1, [3], 'one'), warnings: [forbidden]}, fix(2, [4], 'two'))).toBe(2);
  });

  it('takes nothing of more than two guesses', () => {
    expect(accepted(fix(1, [4, 4], 'one'))).toBe(1);
    expect(accepted(fix(1, [2, 3, 4], 'one'))).toBe(1);
    expect(accepted(fix(1, [4, 4, 4], 'one'))).toBe(null);
  });

  it('takes nothing that removes code', () => {
    expect(accepted(fix(1, [5], 'one'))).toBe(null);
  });
});
