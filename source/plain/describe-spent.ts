import {dollarsText} from '../healers/models/prices.ts';
import type {HealerSpent} from '../session/state.ts';

/** What a healer used, such as `chat: asked 3 times · 4,120 tokens in, 980 out · $0.021`. */
export function describeSpent(spent: HealerSpent): string {
  const {healer, requests, counted, inputTokens, outputTokens, cost} = spent;
  const told = inputTokens + outputTokens > 0;
  const parts = [
    `${healer}: asked ${requests === 1 ? 'once' : `${requests} times`}`,
    told ? `${figure(inputTokens)} tokens in, ${figure(outputTokens)} out` : '',
    told && cost !== null ? dollarsText(cost) : '',
    told && counted < requests ? `${requests - counted} without figures` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

const figure = (count: number) => count.toLocaleString('en');
