import {expect, it} from 'vitest';
import {didYouMean} from '../source/did-you-mean.ts';

const known = ['open', 'left', 'clear', 'timeout'];

it('the nearest name is meant', () => {
  expect(didYouMean('timout', known)).toBe('timeout');
  expect(didYouMean('lef', known)).toBe('left');
  expect(didYouMean('clearr', known)).toBe('clear');
});

it('two letters that are swapped are one slip', () => {
  expect(didYouMean('opne', known)).toBe('open');
  expect(didYouMean('claer', known)).toBe('clear');
});

it('what is far from all means none', () => {
  expect(didYouMean('pone', known)).toBeUndefined();
  expect(didYouMean('zzz', known)).toBeUndefined();
  expect(didYouMean('', known)).toBeUndefined();
  expect(didYouMean('open', [])).toBeUndefined();
});
