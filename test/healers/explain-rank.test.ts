import {expect, it} from 'vitest';
import {explainRank} from '../../source/healers/explain-rank.ts';
import type {Proposal} from '../../source/healers/proposal.ts';
import type {Tier} from '../../source/languages/rule.ts';
import {makeProposal, makeReport, makeResult} from '../support/make.ts';

const best = makeProposal('a\nb\n', 'A\nb\n', {id: 1});
const {candidate} = best;
const stepsOf = (...tiers: readonly Tier[]) =>
  tiers.map(tier => ({source: 'A\nb\n', rule: 'rule', tier, explanation: 'Because.'}));
const moved = {
  kind: 'moves-on',
  result: makeResult({}),
  report: makeReport({}),
  proof: null,
} as const;
const forbidden = {kind: 'exits-early', message: 'It ends the program early.'} as const;
const told = {kind: 'far-from-error', message: 'It changes line 90.'} as const;

it.each<[string, Partial<Proposal>, Partial<Proposal>]>([
  ['running it proved less', {}, {verdict: moved}],
  ['it has more warnings', {}, {warnings: [forbidden]}],
  ['it comes from a less certain source', {}, {candidate: {...candidate, tier: 4}}],
  [
    'its steps are less certain',
    {candidate: {...candidate, steps: stepsOf(2, 3)}},
    {candidate: {...candidate, steps: stepsOf(3, 3)}},
  ],
  ['it changes more lines', {}, makeProposal('a\nb\n', 'A\nB\n', {id: 2})],
  [
    'its search found it less likely',
    {candidate: {...candidate, order: 0}},
    {candidate: {...candidate, order: 1}},
  ],
  ['it changes more characters', {}, makeProposal('a\nb\n', 'Aa\nb\n', {id: 2})],
  ['more of it has to be looked at', {}, {warnings: [told]}],
  ['fewer healers suggest it', {agreeing: ['chat']}, {}],
  ['it was found later', {}, {}],
])('A proposal stands behind another since %s', (reason, better, worse) => {
  expect(explainRank({...best, ...better}, {...best, ...worse, id: 2})).toBe(reason);
});
