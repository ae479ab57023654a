import type {Healer} from './healer.ts';
import {ask} from './models/ask.ts';
import {askWithoutRefused} from './models/ask-without-refused.ts';
import {chatProtocol} from './models/chat-protocol.ts';
import {makeEndpoint} from './models/endpoint.ts';
import {fetchLimits} from './models/fetch-limits.ts';
import {createModelHealer} from './models/model-healer.ts';
import type {ModelOptions} from './models/model-options.ts';
import {readAnswer} from './models/read-answer.ts';
import {ampleTokensFor} from './models/tokens-for.ts';
import {seedOf, temperatureOf} from './models/variation.ts';

export interface ChatOptions extends ModelOptions {
  /** Where the server is, such as `http://127.0.0.1:11434` or `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Sent as Bearer to that address and nowhere else. */
  readonly apiKey?: string;
  /** Empty for a server that has only one. */
  readonly model: string;
  /** The server's own unless told: some models take no other. */
  readonly temperature?: number;
  /**
   * Tokens of an answer at most, with its thoughts; the server's own limit unless told. With `maxCost` 4,096 unless
   * told, and more for a long program; and fewer, where that leaves no more.
   */
  readonly maxTokens?: number;
  /** Characters of a prompt at most; 24,000 unless told, which is about 7,000 tokens. */
  readonly promptCharacters?: number;
}

/**
 * The healer that asks any server that speaks OpenAI's chat completions: OpenAI, Ollama, llama.cpp, vLLM, LM Studio and
 * others.
 * @throws {InvalidInput} when `baseUrl` is no http(s) address, the key cannot stand in a header, or another option is
 * out of range.
 */
export function createChatHealer(options: ChatOptions): Healer {
  const {
    baseUrl,
    apiKey,
    model,
    temperature,
    maxTokens = null,
    promptCharacters = 24_000,
  } = options;
  const limits = fetchLimits(options);
  const endpoint = makeEndpoint(baseUrl, completionsPath, apiKey);
  const refused = new Set<string>();
  return createModelHealer(
    {
      healer: 'chat',
      rule: model || 'default',
      name: model || 'the model',
      endpoint,
      keyVariable: 'YUUBOX_API_KEY',
      promptCharacters,
      maxTokens,
      usualTokens: ampleTokensFor,
      timeoutMs: limits.timeoutMs,
      atOnce: 4,
      ask({prompt, variation, maxTokens, deadline, onText}) {
        const heat = temperatureOf(variation, temperature);
        const seed = seedOf(variation);
        const request = {
          ...(model && {model}),
          messages: [
            {role: 'system', content: prompt.system},
            {role: 'user', content: prompt.user},
          ],
          stream: true,
          // Asks a stream to end with its count of tokens.
          stream_options: {include_usage: true},
          ...(heat !== undefined && {temperature: heat}),
          ...(seed !== undefined && {seed}),
          ...(maxTokens !== null && {max_tokens: maxTokens}),
        };
        return askWithoutRefused(request, refused, body =>
          ask({endpoint, limits, deadline}, body, answer =>
            readAnswer(answer, chatProtocol, {onText, maxTokens}),
          ),
        );
      },
    },
    options,
  );
}

/** Addresses are given with the version (`/v1`, `/api/v1`, `/v1beta/openai`), without it, or whole. */
function completionsPath(base: string): string {
  if (base.endsWith('/chat/completions')) return base;
  const hasVersion = base.split('/').some(part => /^v\d/.test(part));
  return `${base}${hasVersion ? '' : '/v1'}/chat/completions`;
}
