import {expect, test} from 'vitest';
import {areOpposites} from '../../source/languages/opposites.ts';

test.each([
  ['encode', 'decode'],
  ['decodeMessage', 'encodeMessage'],
  ['minPrice', 'maxPrice'],
  ['read_lower', 'read_upper'],
  ['serialize', 'deserialize'],
])('%s is the opposite of %s', (one, other) => {
  expect(areOpposites(one, other)).toBe(true);
  expect(areOpposites(other, one)).toBe(true);
});

test.each([
  ['encode', 'encoed'],
  ['minPrice', 'minPrize'],
  ['minMax', 'maxMinimum'],
  ['total', 'totals'],
  ['encode', 'encode'],
])('%s is not the opposite of %s', (one, other) => {
  expect(areOpposites(one, other)).toBe(false);
});
