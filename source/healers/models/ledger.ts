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

/** How many tokens an answer should have room for. */
export interface Room {
  /** With fewer it cannot be whole. */
  readonly fewest: number;
  /** What the user allows at most; null when nobody said. */
  readonly limit: number | null;
  /** The most that is asked for where nobody said. */
  readonly usual: number;
}

/** One request that is allowed, until it is settled. */
export interface Reservation {
  /** Tokens that its answer may have at most; null for the server's own limit. */
  readonly maxTokens: number | null;
  /** Whether it would have more, but for what it may cost. */
  readonly isCutForCost: boolean;
  /** Says what it used. What the server did not tell counts against the limit as the most that it can have been. */
  settle(usage: Usage): void;
  /** Says that no model was at work on it: what it used is known, and is nothing. */
  release(): void;
}

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
   * Allows a request with a prompt of so many bytes, and its answer as much room as it wants and what is left can pay
   * for.
   * @param answers how many, with this one, share what is left, as long as that gives each its fewest tokens.
   * @throws {ModelFailure} when even the fewest tokens could cost more than is left.
   */
  reserve(promptBytes: number, {fewest, limit, usual}: Room, answers = 1): Reservation {
    const {prices, maxCost} = this.#allowance;
    if (!prices || maxCost === null) return this.#reservation(limit, false, 0);
    const left = maxCost - this.#cost - this.#held;
    const promptTokens = promptBytes / leastBytesOfToken + templateTokens;
    const promptCost = (promptTokens * prices.input) / 1_000_000;
    const tokenCost = prices.output / 1_000_000;
    const most = limit ?? usual;
    const least = Math.min(fewest, most);
    const leastCost = promptCost + least * tokenCost;
    if (leastCost > left) throw new ModelFailure({kind: 'over-budget', maxCost, left, leastCost});
    const share = left / answers - promptCost;
    const affordable = tokenCost === 0 ? most : Math.floor(share / tokenCost);
    const maxTokens = Math.min(most, Math.max(least, affordable));
    return this.#reservation(maxTokens, maxTokens < most, promptCost + maxTokens * tokenCost);
  }

  #reservation(maxTokens: number | null, isCutForCost: boolean, held: number): Reservation {
    this.#requests += 1;
    this.#held += held;
    const settle = (usage: Usage) => {
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
      isCutForCost,
      settle,
      release: () => settle({input: 0, output: 0}),
    };
  }
}
