import {describe, expect, it} from 'vitest';
import type {Proposal} from '../../source/healers/proposal.ts';
import {rankProposals} from '../../source/healers/rank.ts';
import type {Tier} from '../../source/languages/rule.ts';
import {makeProposal, makeReport, makeResult} from '../support/make.ts';
import {randomFrom} from '../support/seeded.ts';
import {pick} from '../support/texts.ts';

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

function anyProposal(id: number, random: () => number): Proposal {
  const moved = {kind: 'moves-on', result, report: makeReport({}), proof: null} as const;
  const verdict = pick([moved, {kind: 'runs', result} as const], random);
  const warnings = random() < 0.3 ? [warning] : [];
  const agreeing = random() < 0.3 ? ['chat'] : [];
  const tier = pick<Tier>([1, 2, 3, 4, 5], random);
  const after = pick(['A\nb\nc\n', 'A\nB\nc\n', 'A\nbb\nc\n'], random);
  return ofTier(tier, {id, verdict, warnings, agreeing}, after);
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
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
  it('then by who suggested them, and in the order of suggestion', () => {
    const by = (healer: string, id: number) => {
      const proposal = ofTier(3, {id});
      return {...proposal, candidate: {...proposal.candidate, healer}};
    };
    const all = [by('chat', 1), by('offline', 3), by('offline', 2)];
    expect(rankProposals(all, ['offline', 'chat']).map(({id}) => id)).toEqual([2, 3, 1]);
  });

  const seeds = Array.from({length: 50}, (_, seed) => seed);
  it.each(seeds)('in one order, however they come, and none is lost (seed %i)', seed => {
    const random = randomFrom(seed);
    const all = Array.from({length: 40}, (_, id) => anyProposal(id, random));
    const ranked = ids(all);
    expect(ranked.toSorted((a, b) => a - b)).toEqual([...all.keys()]);
    expect(ids(shuffled(all, random))).toEqual(ranked);
    expect(ids(rankProposals(all))).toEqual(ranked);
    // Whichever two are looked at alone, they stand as among all.
    const [one, other] = [pick(ranked, random), pick(ranked, random)];
    const pair = all.filter(({id}) => id === one || id === other);
    expect(ids(pair)).toEqual(ranked.filter(id => id === one || id === other));
  });
});
