import {describe, expect, it} from 'vitest';
import type {Proposal, Verdict} from '../../source/healers/proposal.ts';
import {autoAccept} from '../../source/session/auto-accept.ts';
import {makeProposal, makeReport, makeResult} from '../support/make.ts';

const before = Array.from({length: 40}, (_, index) => `line ${index}`).join('\n');
const result = (stdout: string) => makeResult({}, stdout);
const runs = (stdout: string): Verdict => ({kind: 'runs', result: result(stdout)});
const passes = (stdout: string): Verdict => ({
  kind: 'passes',
  result: result(stdout),
  proof: {passed: 1, of: 1},
});
const movesOn: Verdict = {
  kind: 'moves-on',
  result: result(''),
  report: makeReport({}),
  proof: null,
};

/** A proposal of a tier that changes one line. */
function proposal(id: number, tier: 3 | 4, line: number, verdict: Verdict): Proposal {
  const after = before.replace(`line ${line}\n`, `line ${line}, changed\n`);
  const candidate = {source: after, healer: 'offline', rule: 'r', tier, explanation: ''};
  return makeProposal(before, after, {id, candidate, verdict});
}

const accept = (...proposals: readonly Proposal[]) =>
  autoAccept({proposals, searchesLocally: false}, false)?.id ?? null;

describe('What a search has found is accepted unattended', () => {
  it('when it runs and nothing else does', () => {
    expect(accept(proposal(1, 4, 3, runs('a')))).toBe(1);
    expect(accept(proposal(1, 4, 3, runs('a')), proposal(2, 4, 30, movesOn))).toBe(1);
  });

  it('when all that runs prints the same', () => {
    expect(accept(proposal(1, 4, 3, runs('a')), proposal(2, 4, 30, runs('a')))).toBe(1);
  });

  it('not when another one runs to another output, wherever it is', () => {
    expect(accept(proposal(1, 4, 3, runs('a')), proposal(2, 4, 30, runs('b')))).toBeNull();
    expect(accept(proposal(1, 4, 3, passes('a')), proposal(2, 4, 30, passes('b')))).toBeNull();
  });

  it('not when it only moves the error on, as a rule may', () => {
    expect(accept(proposal(1, 4, 3, movesOn))).toBeNull();
    expect(accept(proposal(1, 3, 3, movesOn))).toBe(1);
  });

  it('after what a rule has found, which may be far from it', () => {
    expect(accept(proposal(1, 3, 3, runs('a')), proposal(2, 4, 3, runs('b')))).toBe(1);
    expect(accept(proposal(1, 3, 3, runs('a')), proposal(2, 3, 30, runs('b')))).toBe(1);
  });
});
