import type {Spent} from '../progress.ts';
import {ModelFailure} from './failure.ts';
import {costOf, type Prices} from './prices.ts';
import type {Usage} from './reply.ts';

/** What a model may cost for one program. */
export interface Allowance {
  /** Null when nobody told. */
  readonly prices: Prices | null;
  /** In US dollars; null for no limit. Holds only where prices are known. */
  readonly maxCost: number | null;
}

/** One request that is allowed, until it is settled. */
export interface Reservation {
  /** Tokens that its answer may have at most; null for the server's own limit. */
  readonly maxTokens: number | null;
  /** Says what it used. What the server did not tell counts against the limit as the most that it can have been. */
  settle(usage: Usage): void;
  /** Says that it was not taken, and costs nothing. */
  release(): void;
}

/** An answer of fewer tokens is not worth paying for. */
const fewestTokens = 200;
/** Programs and prose have about 4 bytes a token; what has fewer than this is no text that is asked about. */
const leastBytesOfToken = 2;
/** What a server puts around a prompt. */
const templateTokens = 50;

/** Keeps account of one model and one program, and sees to it that no request can cost more than is left. */
export class Ledger {
  readonly #allowance: Allowance;
  #requests = 0;
  #counted = 0;
  #inputTokens = 0;
  #outputTokens = 0;
  #cost = 0;
  /** In US dollars: what is under way, and what nobody told the tokens of, at the most that it can be. */
  #held = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  get total(): Spent {
    return {
      requests: this.#requests,
      counted: this.#counted,
      inputTokens: this.#inputTokens,
      outputTokens: this.#outputTokens,
      cost: this.#allowance.prices ? this.#cost : null,
    };
  }

  /**
   * Allows a request with a prompt of so many bytes, whose answer should have room for `wanted` tokens.
   * @param limit tokens at most that the user allows; null for the server's own limit.
   * @throws {ModelFailure} when it could cost more than is left.
   */
  reserve(promptBytes: number, wanted: number, limit: number | null): Reservation {
    const {prices, maxCost} = this.#allowance;
    this.#requests += 1;
    if (!prices || maxCost === null) return this.#reservation(limit, 0);
    const left = maxCost - this.#cost - this.#held;
    const promptTokens = promptBytes / leastBytesOfToken + templateTokens;
    const promptCost = (promptTokens * prices.input) / 1_000_000;
    const tokenCost = prices.output / 1_000_000;
    const most = Math.min(wanted, limit ?? wanted);
    const affordable = tokenCost === 0 ? most : Math.floor((left - promptCost) / tokenCost);
    if (promptCost > left || affordable < Math.min(fewestTokens, most)) {
      this.#requests -= 1;
      throw new ModelFailure({
        kind: 'over-budget',
        maxCost,
        left,
        wouldCost: promptCost + most * tokenCost,
      });
    }
    const maxTokens = Math.min(most, affordable);
    return this.#reservation(maxTokens, promptCost + maxTokens * tokenCost);
  }

  #reservation(maxTokens: number | null, held: number): Reservation {
    this.#held += held;
    const end = (usage: Usage) => {
      const {input, output} = usage;
      if (input === null || output === null) return;
      this.#held -= held;
      this.#counted += 1;
      this.#inputTokens += input;
      this.#outputTokens += output;
      const {prices} = this.#allowance;
      this.#cost += (prices && costOf(usage, prices)) ?? 0;
    };
    return {
      maxTokens,
      settle: end,
      release: () => end({input: 0, output: 0}),
    };
  }
}
