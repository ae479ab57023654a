import {InvalidInput} from '../errors.ts';
import type {Healer} from './healer.ts';
import {ask, type Asking} from './models/ask.ts';
import {makeEndpoint} from './models/endpoint.ts';
import {type Failure, ModelFailure} from './models/failure.ts';
import {fetchLimits} from './models/fetch-limits.ts';
import {field} from './models/field.ts';
import {createModelHealer} from './models/model-healer.ts';
import type {ModelOptions} from './models/model-options.ts';
import {parseJson, wholeText} from './models/read-json.ts';
import {unknownUsage} from './models/reply.ts';
import {messageIn} from './models/server-text.ts';
import {temperatureOf} from './models/variation.ts';
import {promptText} from './prompt.ts';
import {yuukiModels} from './yuuki-models.ts';

export interface YuukiOptions extends ModelOptions {
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
 * @throws {InvalidInput} when `baseUrl` is no http(s) address, or for a model that it does not have.
 */
export function createYuukiHealer(options: YuukiOptions): Healer {
  const {baseUrl, model = 'yuuki-best', maxNewTokens = 1000, temperature = 0.3} = options;
  if (!yuukiModels.includes(model)) {
    throw new InvalidInput(
      `The model of yuuki is ${JSON.stringify(model)}; it must be one of ${yuukiModels.join(', ')}.`,
    );
  }
  const limits = fetchLimits(options);
  const endpoint = makeEndpoint(baseUrl, path =>
    path.endsWith('/generate') ? path : `${path}/generate`,
  );
  return createModelHealer(
    {
      healer: 'yuuki',
      rule: model,
      name: model,
      endpoint,
      keyVariable: null,
      promptCharacters,
      maxTokens: maxNewTokens,
      usualTokens: () => maxNewTokens,
      timeoutMs: limits.timeoutMs,
      // It answers one after the other, on a processor.
      atOnce: 1,
      async ask({prompt, source, variation, maxTokens, deadline}) {
        const needed = Math.max(fewestTokens, Math.ceil(source.length / 2));
        const answer = await generate(
          {endpoint, limits, deadline},
          {
            prompt: promptText(prompt),
            max_new_tokens: Math.min(maxTokens ?? maxNewTokens, needed),
            temperature: temperatureOf(variation, temperature) ?? temperature,
            model,
          },
        );
        const answers = textsIn(answer).map(text => ({text, cutOff: false}));
        return {answers, usage: unknownUsage, failure: null};
      },
    },
    options,
  );
}

interface GenerateRequest {
  readonly prompt: string;
  readonly max_new_tokens: number;
  readonly temperature: number;
  readonly model: string;
}

/** A server that caps the tokens answers 422; it is asked once more for fewer. */
async function generate(asking: Asking, request: GenerateRequest): Promise<unknown> {
  const send = (body: GenerateRequest) =>
    ask(asking, body, async answer => parseJson(await wholeText(answer), answer.contentType));
  try {
    return await send(request);
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    const fewer = tokensAllowed(error.failure, request.max_new_tokens);
    if (fewer === null || fewer >= request.max_new_tokens) throw error;
    return await send({...request, max_new_tokens: fewer});
  }
}

/**
 * How many tokens to ask for after a refusal: the cap in FastAPI's `{detail: [{loc: [..., 'max_new_tokens'], ctx: {le:
 * 512}}]}`, or a quarter when it names none; null when it is about something else.
 */
function tokensAllowed(failure: Failure, asked: number): number | null {
  if (failure.kind !== 'status' || failure.status !== 422) return null;
  const {said} = failure;
  const cap = Number(/"max_new_tokens"[^\n]{0,300}?"le":\s{0,3}(\d{1,6})\b/.exec(said)?.[1]);
  if (cap > 0) return cap;
  const isAboutOther = /"loc":/.test(said) && !said.includes('max_new_tokens');
  return isAboutOther ? null : Math.ceil(asked / 4);
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
