import type {Healer} from './healer.ts';
import {ask} from './models/ask.ts';
import type {Deadline} from './models/deadline.ts';
import {type Endpoint, makeEndpoint} from './models/endpoint.ts';
import {type Failure, ModelFailure} from './models/failure.ts';
import {field} from './models/field.ts';
import {type FetchLimits, fetchLimits} from './models/fetch-limits.ts';
import {createModelHealer} from './models/model-healer.ts';
import {readJson} from './models/read-json.ts';
import {messageIn} from './models/server-text.ts';
import {promptText} from './prompt.ts';

export interface YuukiOptions extends Partial<FetchLimits> {
  /** Where Yuuki's server is, such as `http://127.0.0.1:8000`; `/generate` is added. */
  readonly baseUrl: string;
  /** `yuuki-best` (the default), `yuuki-3.7` or `yuuki-v0.1`. */
  readonly model?: string;
  /** Tokens of an answer at most; 1,000 unless told. A shorter program asks for fewer. */
  readonly maxNewTokens?: number;
  readonly temperature?: number;
}

/** What the server takes. */
const promptCharacters = 4000;
/** A short program's fix may be longer than the program. */
const fewestTokens = 256;

/**
 * The healer that asks a Yuuki server: `POST /generate` with `{prompt, max_new_tokens, temperature, model}`.
 * @throws {InvalidInput} when `baseUrl` is no http(s) address.
 */
export function createYuukiHealer(options: YuukiOptions): Healer {
  const {baseUrl, model = 'yuuki-best', maxNewTokens = 1000, temperature = 0.3} = options;
  const limits = fetchLimits(options);
  const endpoint = makeEndpoint(baseUrl, path =>
    path.endsWith('/generate') ? path : `${path}/generate`,
  );
  return createModelHealer({
    healer: 'yuuki',
    rule: model,
    name: model,
    endpoint,
    takesKey: false,
    promptCharacters,
    timeoutMs: limits.timeoutMs,
    async ask(prompt, source, deadline) {
      const tokens = Math.min(maxNewTokens, Math.max(fewestTokens, Math.ceil(source.length / 2)));
      const request = {prompt: promptText(prompt), max_new_tokens: tokens, temperature, model};
      const answer = await generate(endpoint, request, limits, deadline);
      return textsIn(answer).map(text => ({text, cutOff: false}));
    },
  });
}

interface GenerateRequest {
  readonly prompt: string;
  readonly max_new_tokens: number;
  readonly temperature: number;
  readonly model: string;
}

/** A server that caps the tokens answers 422; it is asked once more for fewer. */
async function generate(
  endpoint: Endpoint,
  request: GenerateRequest,
  limits: FetchLimits,
  deadline: Deadline,
): Promise<unknown> {
  try {
    return readJson(await ask(endpoint, request, limits, deadline));
  } catch (error) {
    if (!(error instanceof ModelFailure) || !isUnprocessable(error.failure)) throw error;
    const fewer = tokensAllowed(error.failure.said) ?? Math.ceil(request.max_new_tokens / 4);
    if (fewer >= request.max_new_tokens) throw error;
    return readJson(await ask(endpoint, {...request, max_new_tokens: fewer}, limits, deadline));
  }
}

function isUnprocessable(failure: Failure): failure is Extract<Failure, {kind: 'status'}> {
  return failure.kind === 'status' && failure.status === 422;
}

/** The cap in FastAPI's `{detail: [{loc: [..., 'max_new_tokens'], ctx: {le: 512}}]}`; null when it names none. */
function tokensAllowed(said: string): number | null {
  const cap = /"max_new_tokens"[^\n]{0,300}?"le":\s{0,3}(\d{1,6})\b/.exec(said)?.[1];
  return cap && Number(cap) > 0 ? Number(cap) : null;
}

/**
 * The texts in an answer: a JSON string, or an object or array of objects with `generated_text`, `response` or `output`.
 * @throws {ModelFailure} when there is none.
 */
function textsIn(answer: unknown): string[] {
  const texts = (Array.isArray(answer) ? answer.slice(0, 4) : [answer]).flatMap(textIn);
  const filled = texts.filter(text => text.trim() !== '');
  if (filled.length > 0) return filled;
  if (texts.length > 0) throw new ModelFailure({kind: 'empty'});
  const said = Array.isArray(answer) ? null : messageIn(answer);
  throw new ModelFailure(said ? {kind: 'said-error', said} : {kind: 'wrong-shape'});
}

function textIn(item: unknown): string[] {
  if (typeof item === 'string') return [item];
  const texts = ['generated_text', 'response', 'output'].map(name => field(item, name));
  const text = texts.find(value => typeof value === 'string');
  return text === undefined ? [] : [text];
}
