import type {Healer} from './healer.ts';
import {ask} from './models/ask.ts';
import {readChatAnswer} from './models/chat-answer.ts';
import {makeEndpoint} from './models/endpoint.ts';
import {type FetchLimits, fetchLimits} from './models/fetch-limits.ts';
import {createModelHealer} from './models/model-healer.ts';

export interface ChatOptions extends Partial<FetchLimits> {
  /** Where the server is, such as `http://127.0.0.1:11434` or `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Sent as Bearer to that address and nowhere else. */
  readonly apiKey?: string;
  /** Empty for a server that has only one. */
  readonly model: string;
  /** The server's own unless told: some models take no other. */
  readonly temperature?: number;
  /** Tokens of an answer at most; the server's own limit unless told. */
  readonly maxTokens?: number;
  /** Characters of a prompt at most; 24,000 unless told, which is about 7,000 tokens. */
  readonly promptCharacters?: number;
}

/**
 * The healer that asks any server that speaks OpenAI's chat completions: OpenAI, Ollama, llama.cpp, vLLM, LM Studio and
 * others.
 * @throws {InvalidInput} when `baseUrl` is no http(s) address or the key cannot stand in a header.
 */
export function createChatHealer(options: ChatOptions): Healer {
  const {baseUrl, apiKey, model, temperature, maxTokens, promptCharacters = 24_000} = options;
  const limits = fetchLimits(options);
  const endpoint = makeEndpoint(baseUrl, completionsPath, apiKey);
  return createModelHealer({
    healer: 'chat',
    rule: model || 'default',
    name: model || 'the model',
    endpoint,
    takesKey: true,
    promptCharacters,
    timeoutMs: limits.timeoutMs,
    async ask({system, user}, _source, deadline) {
      const request = {
        ...(model && {model}),
        messages: [
          {role: 'system', content: system},
          {role: 'user', content: user},
        ],
        stream: false,
        ...(temperature !== undefined && {temperature}),
        ...(maxTokens !== undefined && {max_tokens: maxTokens}),
      };
      return [readChatAnswer(await ask(endpoint, request, limits, deadline))];
    },
  });
}

/** Addresses are given with the version (`/v1`, `/api/v1`, `/v1beta/openai`), without it, or whole. */
function completionsPath(base: string): string {
  if (base.endsWith('/chat/completions')) return base;
  const hasVersion = base.split('/').some(part => /^v\d/.test(part));
  return `${base}${hasVersion ? '' : '/v1'}/chat/completions`;
}
