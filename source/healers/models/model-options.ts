import {InvalidInput} from '../../errors.ts';
import type {FetchLimits} from './fetch-limits.ts';
import type {Prices} from './prices.ts';
import type {PromptContext} from './question.ts';

/** What every model healer can be told. */
export interface ModelOptions extends Partial<FetchLimits> {
  /** Answers that are asked for, 1–8: with other seeds and rising temperature. Default 1. */
  readonly bestOf?: number;
  /** What the model costs, in US dollars for a million tokens. Never guessed. */
  readonly prices?: Prices;
  /** US dollars that one program may cost at most; needs `prices`. */
  readonly maxCost?: number;
  /**
   * What to ask in place of YuuBox's own words, for the whole program. Is given texts in which all that looks like a
   * secret is a placeholder, no environment, and of the files beside the program nothing but their names.
   */
  readonly prompt?: (context: PromptContext) => string;
}

/** @throws {InvalidInput} for what is out of range. */
export function checkModelOptions({bestOf, prices, maxCost}: ModelOptions): void {
  if (bestOf !== undefined && !(Number.isInteger(bestOf) && bestOf >= 1 && bestOf <= 8)) {
    throw new InvalidInput(`bestOf is ${bestOf}; it must be a whole number from 1 to 8.`);
  }
  if (maxCost === undefined) return;
  if (!(maxCost > 0)) throw new InvalidInput(`maxCost is ${maxCost}; it must be more than 0.`);
  if (!prices) throw new InvalidInput('maxCost needs prices: what a million tokens cost.');
}
