import {describe, expect, it} from 'vitest';
import {fateOf} from '../../../source/sandbox/docker/left-over.ts';
import {labelsOf, livenessOf, thisOwner} from '../../../source/sandbox/docker/owner.ts';

const minute = 60_000;
const here = await thisOwner();

/** Labels of a container that its owner needs for five minutes, by a clock that is off by `skewMs`. */
function labelsWithSkew(skewMs: number): Record<string, string> {
  const now = Date.now() + skewMs;
  return labelsOf(here, new Date(now + 5 * minute), new Date(now));
}

describe('a container whose owner', () => {
  const labels = labelsWithSkew(0);

  it('is dead goes at once, and one whose owner lives stays for ever', () => {
    expect(fateOf(labels, 'dead', 0)).toEqual({kind: 'remove'});
    expect(fateOf(labels, 'alive', 1000 * minute)).toEqual({kind: 'keep', why: 'in-use'});
  });

  it('cannot be judged from here goes when it is older than its owner can need it', () => {
    expect(fateOf(labels, 'unknown', 5 * minute)).toEqual({kind: 'keep', why: 'maybe-in-use'});
    expect(fateOf(labels, 'unknown', 7 * minute)).toEqual({kind: 'remove'});
  });

  it.each([-1000 * minute, 1000 * minute])(
    'has a clock that is off by %d ms is treated like any other',
    skewMs => {
      const skewed = labelsWithSkew(skewMs);
      expect(fateOf(skewed, 'unknown', 5 * minute)).toMatchObject({kind: 'keep'});
      expect(fateOf(skewed, 'unknown', 7 * minute)).toEqual({kind: 'remove'});
    },
  );

  it('left no deadline, or whose daemon tells no time, stays', () => {
    const keep = {kind: 'keep', why: 'unknown-deadline'};
    expect(fateOf({...labels, 'yuubox.deadline': 'soon'}, 'unknown', 9 * minute)).toEqual(keep);
    expect(fateOf({}, 'unknown', 9 * minute)).toEqual(keep);
    expect(fateOf(labels, 'unknown', null)).toEqual(keep);
  });
});

describe('the owner of a container', () => {
  const other = {...here, session: 'other'};
  const seenFrom = (owner: typeof here, from = here) =>
    livenessOf(labelsOf(owner, new Date()), from);

  it('is known on its own machine', async () => {
    expect(await seenFrom(here)).toBe('alive');
    expect(await seenFrom(other)).toBe('alive');
    expect(await seenFrom({...other, started: '1'})).toBe('dead');
    expect(await seenFrom({...other, pid: 2 ** 22 + 1})).toBe('dead');
  });

  it.each([
    {host: 'elsewhere'},
    {boot: 'another'},
    {pidNamespace: 'pid:[1]'},
    {pid: Number.NaN},
    {started: ''},
  ])('is not with %o', async difference => {
    expect(await seenFrom({...other, ...difference})).toBe('unknown');
  });

  it('is not where boots cannot be told apart, for two machines may have one name', async () => {
    const mac = {...other, boot: '', pidNamespace: '', started: ''};
    const theirs = {...mac, pid: 2 ** 22 + 1};
    expect(await seenFrom(theirs, {...mac, session: 'mine'})).toBe('unknown');
  });
});
