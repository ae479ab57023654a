import {describe, expect, it} from 'vitest';
import type {Proposal} from '../../source/healers/proposal.ts';
import {rankProposals} from '../../source/healers/rank.ts';
import type {Tier} from '../../source/languages/rule.ts';
import {makeProposal, makeReport, makeResult} from '../support/make.ts';
import {randomFrom} from '../support/seeded.ts';

const before = 'a\nb\nc\n';
const result = makeResult({});
const warning = {kind: 'exits-early', message: 'It ends the program early.'} as const;

const ids = (proposals: readonly Proposal[]) => rankProposals(proposals).map(({id}) => id);

function ofTier(
  tier: Tier,
  facts: Partial<Proposal> & {id: number},
  after = 'A\nb\nc\n',
): Proposal {
  const proposal = makeProposal(before, after, facts);
  return {...proposal, candidate: {...proposal.candidate, tier}};
}

describe('proposals are ranked', () => {
  it('by proof first', () => {
    const verdict = {kind: 'moves-on', result, report: makeReport({}), proof: null} as const;
    expect(ids([ofTier(1, {id: 1, verdict}), ofTier(5, {id: 2, warnings: [warning]})])).toEqual([
      2, 1,
    ]);
  });
  it('then by honesty', () => {
    expect(ids([ofTier(1, {id: 1, warnings: [warning]}), ofTier(4, {id: 2})])).toEqual([2, 1]);
  });
  it('then by provenance', () => {
    expect(ids([ofTier(3, {id: 1}), ofTier(2, {id: 2}, 'A\nB\nC\n')])).toEqual([2, 1]);
  });
  it('then by size', () => {
    expect(ids([ofTier(3, {id: 1}, 'A\nB\nC\n'), ofTier(3, {id: 2})])).toEqual([2, 1]);
  });
  it('then by agreement', () => {
    expect(ids([ofTier(3, {id: 1}), ofTier(3, {id: 2, agreeing: ['chat']})])).toEqual([2, 1]);
  });
  it('in one order, however they come', () => {
    const random = randomFrom(3);
    const all = Array.from({length: 40}, (_, id) =>
      ofTier(Math.ceil(random() * 5) as Tier, {id, warnings: random() < 0.3 ? [warning] : []}),
    );
    const expected = ids(all);
    for (let round = 0; round < 20; round += 1) {
      expect(ids(all.toSorted(() => random() - 0.5))).toEqual(expected);
    }
  });
});
