import type {FakeRequest} from '../fake-models.ts';

/** What is wrong with a request, or null. */
export type Check = (request: FakeRequest) => string | null;

/** `{prompt, max_new_tokens, temperature, model}` and nothing else. */
export const checkYuuki: Check = request => {
  const {prompt, max_new_tokens: tokens, temperature, model} = request.body;
  const models = ['yuuki-best', 'yuuki-3.7', 'yuuki-v0.1'];
  return firstProblem([
    checkPost(request, '/generate'),
    checkFields(request, ['prompt', 'max_new_tokens', 'temperature', 'model'], []),
    isText(prompt, 4000) ? null : 'prompt is no text of 1 to 4,000 characters',
    Number.isInteger(tokens) && Number(tokens) >= 1 ? null : `max_new_tokens is ${String(tokens)}`,
    isWithin(temperature, 0, 2) ? null : `temperature is ${String(temperature)}`,
    models.includes(String(model)) ? null : `model is ${String(model)}`,
    request.headers.authorization === undefined ? null : 'authorization was sent',
  ]);
};

/** https://platform.openai.com/docs/api-reference/chat/create */
export function checkChat(request: FakeRequest, apiKey: string | null): string | null {
  const {model, messages, stream, seed, temperature} = request.body;
  const expected = apiKey === null ? undefined : `Bearer ${apiKey}`;
  return firstProblem([
    checkPost(request, '/v1/chat/completions'),
    checkFields(
      request,
      ['model', 'messages'],
      ['stream', 'stream_options', 'temperature', 'seed', 'max_tokens', 'max_completion_tokens'],
    ),
    isText(model, 200) ? null : `model is ${String(model)}`,
    areMessages(messages) ? null : 'messages are no system and user texts',
    stream === undefined || typeof stream === 'boolean' ? null : `stream is ${String(stream)}`,
    seed === undefined || Number.isInteger(seed) ? null : `seed is ${String(seed)}`,
    temperature === undefined || isWithin(temperature, 0, 2) ? null : 'temperature is out of range',
    request.headers.authorization === expected ? null : 'authorization is not as expected',
  ]);
}

/** https://docs.anthropic.com/en/api/messages */
export function checkAnthropic(request: FakeRequest, apiKey: string | null): string | null {
  const {model, max_tokens: tokens, system, messages, stream, temperature} = request.body;
  const {'x-api-key': key, 'anthropic-version': version, authorization} = request.headers;
  return firstProblem([
    checkPost(request, '/v1/messages'),
    checkFields(request, ['model', 'max_tokens', 'messages'], ['system', 'stream', 'temperature']),
    version === '2023-06-01' ? null : `anthropic-version is ${String(version)}`,
    key === (apiKey ?? undefined) ? null : 'x-api-key is not as expected',
    authorization === undefined ? null : 'authorization was sent',
    isText(model, 200) ? null : `model is ${String(model)}`,
    Number.isInteger(tokens) && Number(tokens) >= 1 ? null : `max_tokens is ${String(tokens)}`,
    system === undefined || isText(system, 1_000_000) ? null : 'system is no text',
    areMessages(messages) && !JSON.stringify(messages).includes('"role":"system"')
      ? null
      : 'messages are no user texts',
    stream === undefined || typeof stream === 'boolean' ? null : `stream is ${String(stream)}`,
    temperature === undefined || isWithin(temperature, 0, 1) ? null : 'temperature is out of range',
  ]);
}

const firstProblem = (problems: readonly (string | null)[]) =>
  problems.find(problem => problem !== null) ?? null;

function checkPost({method, path, headers}: FakeRequest, expected: string): string | null {
  if (method !== 'POST') return `method is ${method}`;
  if (path !== expected && !path.startsWith('/moved')) return `path is ${path}`;
  const type = headers['content-type'] ?? '';
  if (!/^application\/json\b/.test(type)) return `content-type is ${type}`;
  return headers.accept?.includes('application/json') ? null : `accept is ${headers.accept ?? ''}`;
}

function checkFields(
  {body}: FakeRequest,
  required: readonly string[],
  optional: readonly string[],
): string | null {
  const names = Object.keys(body);
  const missing = required.filter(name => !names.includes(name));
  const unknown = names.filter(name => !required.includes(name) && !optional.includes(name));
  if (missing.length > 0) return `no ${missing.join(', ')}`;
  return unknown.length > 0 ? `unknown fields ${unknown.join(', ')}` : null;
}

const isText = (value: unknown, most: number) =>
  typeof value === 'string' && value.length > 0 && [...value].length <= most;

const isWithin = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && value >= min && value <= max;

function areMessages(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(message => {
    const {role, content} = Object(message);
    return ['system', 'user', 'assistant'].includes(role) && isText(content, 1_000_000);
  });
}
