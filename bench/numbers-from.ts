/**
 * Numbers from 0 to under 1 that look random, the same for the same seed: the linear congruential generator of
 * “Numerical Recipes”, second edition, section 7.1.
 */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
