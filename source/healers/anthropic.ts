import {anthropicUrl} from './anthropic-url.ts';
import type {Healer} from './healer.ts';
import {anthropicProtocol} from './models/anthropic-protocol.ts';
import {ask} from './models/ask.ts';
import {askWithoutRefused} from './models/ask-without-refused.ts';
import {makeEndpoint} from './models/endpoint.ts';
import {fetchLimits} from './models/fetch-limits.ts';
import {createModelHealer} from './models/model-healer.ts';
import type {ModelOptions} from './models/model-options.ts';
import {readAnswer} from './models/read-answer.ts';
import {ampleTokensFor} from './models/tokens-for.ts';
import {temperatureOf} from './models/variation.ts';

export interface AnthropicOptions extends ModelOptions {
  /** `https://api.anthropic.com` unless told. */
  readonly baseUrl?: string;
  /** Sent as `x-api-key` to that address and nowhere else. */
  readonly apiKey?: string;
  readonly model: string;
  /** From 0 to 1; the server's own unless told. */
  readonly temperature?: number;
  /**
   * Tokens of an answer at most, with its thoughts. The protocol wants a number: 4,096 unless told, and up to 8,192 for
   * a long program. Fewer, where `maxCost` leaves no more.
   */
  readonly maxTokens?: number;
  /** Characters of a prompt at most; 24,000 unless told, which is about 7,000 tokens. */
  readonly promptCharacters?: number;
}

/** What all models but the first ones take. */
const tokensOfAnyModel = 8192;

const usualTokens = (source: string) => Math.min(tokensOfAnyModel, ampleTokensFor(source));

/**
 * The healer that asks Anthropic, or a server that speaks its protocol: `POST /v1/messages`.
 * https://docs.anthropic.com/en/api/messages
 * @throws {InvalidInput} when `baseUrl` is no http(s) address, the key cannot stand in a header, or another option is
 * out of range.
 */
export function createAnthropicHealer(options: AnthropicOptions): Healer {
  const {baseUrl = anthropicUrl, apiKey, model, temperature} = options;
  const {maxTokens = null, promptCharacters = 24_000} = options;
  const limits = fetchLimits(options);
  const bare = makeEndpoint(baseUrl, messagesPath, apiKey, 'x-api-key');
  const endpoint = {...bare, headers: {...bare.headers, 'anthropic-version': '2023-06-01'}};
  const refused = new Set<string>();
  return createModelHealer(
    {
      healer: 'anthropic',
      rule: model,
      name: model,
      endpoint,
      keyVariable: 'ANTHROPIC_API_KEY',
      promptCharacters,
      maxTokens,
      usualTokens,
      timeoutMs: limits.timeoutMs,
      atOnce: 4,
      ask({prompt, source, variation, maxTokens, deadline, onText}) {
        const heat = temperatureOf(variation, temperature);
        const request = {
          model,
          max_tokens: maxTokens ?? usualTokens(source),
          system: prompt.system,
          messages: [{role: 'user', content: prompt.user}],
          stream: true,
          ...(heat !== undefined && {temperature: heat}),
        };
        return askWithoutRefused(request, refused, body =>
          ask({endpoint, limits, deadline}, body, answer =>
            readAnswer(answer, anthropicProtocol, {onText, maxTokens: request.max_tokens}),
          ),
        );
      },
    },
    options,
  );
}

/** Addresses are given with the version, without it, or whole. */
function messagesPath(base: string): string {
  if (base.endsWith('/messages')) return base;
  return base.endsWith('/v1') ? `${base}/messages` : `${base}/v1/messages`;
}
