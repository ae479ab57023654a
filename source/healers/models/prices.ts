import type {Usage} from './reply.ts';

/** What a model costs, in US dollars for a million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** An amount of US dollars: to the cent, and a smaller one to its second digit. */
export function dollarsText(amount: number): string {
  return amount >= 0.1 || amount === 0
    ? `$${amount.toFixed(2)}`
    : `$${amount.toFixed(Math.min(20, 1 - Math.floor(Math.log10(amount))))}`;
}

/** US dollars for what was used; null when it is not known what that is. */
export function costOf({input, output}: Usage, prices: Prices): number | null {
  if (input === null || output === null) return null;
  return (input * prices.input + output * prices.output) / 1_000_000;
}
