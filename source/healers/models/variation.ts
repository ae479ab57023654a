/** How one of several requests for the same differs from the others. */
export interface Variation {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** What most servers start from. */
const usualTemperature = 0.2;
/** More makes no better programs, and Anthropic's models take no more. */
const highestTemperature = 1;

/**
 * The temperature of a request: the one that was asked for, or the server's own, for the first; from there it rises to 1
 * with the last.
 */
export function temperatureOf({index, count}: Variation, asked: number | undefined) {
  if (index === 0) return asked;
  const from = Math.min(asked ?? usualTemperature, highestTemperature);
  const rise = ((highestTemperature - from) * index) / (count - 1);
  return Math.round((from + rise) * 100) / 100;
}

/** A seed for each request, so that the same answer twice is the model's own doing; none when there is but one. */
export function seedOf({index, count}: Variation): number | undefined {
  return count > 1 ? index + 1 : undefined;
}
