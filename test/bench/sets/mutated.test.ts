import {join} from 'node:path';
import {distance} from 'fastest-levenshtein';
import {expect, it} from 'vitest';
import {mutated} from '../../../bench/healing/sets/mutated.ts';
import {readerOf} from '../../../bench/healing/sets/open-set.ts';
import {samples} from './samples.ts';

const folder = join(samples, 'humanevalpack');
const loaded = readerOf(folder).read(folder);

it('Mutants have one small mistake each, in the solution and not in its tests', () => {
  const {cases} = mutated(loaded, 5);
  expect(cases).toHaveLength(5 * loaded.cases.length);
  expect(new Set(cases.map(({id}) => id)).size).toBe(cases.length);
  for (const {program, meant, oracle} of cases) {
    if (meant === null || oracle.kind !== 'own-tests') throw new Error('not of this set');
    expect(program).not.toBe(meant);
    // An import is the longest that goes.
    expect(distance(program, meant)).toBeLessThanOrEqual('from typing import List\n'.length);
    expect(program.endsWith(oracle.text)).toBe(true);
  }
});

it('The same mutants are made every time', () => {
  expect(mutated(loaded, 5)).toEqual(mutated(loaded, 5));
});

it('A program that nobody knows the meaning of has none', () => {
  const cases = loaded.cases.map(each => ({...each, meant: null}));
  expect(mutated({...loaded, cases}, 5).cases).toEqual([]);
});
