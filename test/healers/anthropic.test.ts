import {describe, expect, it} from 'vitest';
import {InvalidInput} from '../../source/errors.ts';
import {type AnthropicOptions, createAnthropicHealer} from '../../source/healers/anthropic.ts';
import {
  answer,
  fakeAnthropic,
  json,
  plainEvent,
  redirectTo,
  status,
} from '../support/fake-models.ts';
import {collect, makeHealing} from '../support/heal-context.ts';

const broken = 'prin("hi")\nprint("there")\n';
const fixed = 'print("hi")\nprint("there")\n';
const key = `sk-ant-${'api03-1234567890abcdefghij'}`;

async function heal(options: Partial<AnthropicOptions>, source = broken) {
  const healing = makeHealing(source, {report: {type: 'NameError', message: 'no prin'}});
  const {report, revision, context} = healing;
  const {signal} = new AbortController();
  const healer = createAnthropicHealer({
    model: 'claude-test',
    timeoutMs: 10_000,
    backoffMs: 1,
    ...options,
  });
  const candidates = await collect(healer.suggest(report, revision, context, signal));
  return {...healing, candidates};
}

describe('the anthropic healer', () => {
  it('tells a candidate from its model, and what it used', async () => {
    await using server = await fakeAnthropic({behaviour: answer(fixed)});
    const {candidates, spent} = await heal({baseUrl: server.url});
    expect(candidates).toEqual([
      {
        source: fixed,
        healer: 'anthropic',
        rule: 'claude-test',
        tier: 3,
        explanation: 'claude-test changes line 1.',
      },
    ]);
    expect(spent.at(-1)).toEqual({
      requests: 1,
      counted: 1,
      inputTokens: 120,
      outputTokens: 40,
      cost: null,
    });
  });

  it.each(['', '/', '/v1', '/v1/', '/v1/messages'])(
    'finds the endpoint of the address …%s',
    async path => {
      await using server = await fakeAnthropic({behaviour: answer(fixed)});
      expect((await heal({baseUrl: server.url + path})).candidates).toHaveLength(1);
    },
  );

  it('sends to Anthropic unless it is told another address', () => {
    expect(createAnthropicHealer({model: 'm'}).sendsTo).toBe(
      'https://api.anthropic.com/v1/messages',
    );
  });

  it('sends instructions and program apart, and asks for as many tokens as a program needs', async () => {
    await using server = await fakeAnthropic({behaviour: answer(fixed)});
    await heal({baseUrl: server.url});
    const long = `${'print("there")\n'.repeat(900)}${broken}`;
    await heal({baseUrl: server.url}, long).catch(() => {});
    await heal({baseUrl: server.url, maxTokens: 500, temperature: 0.4});
    const [first, second, third] = server.requests.map(({body}) => body);
    expect(first).toEqual({
      model: 'claude-test',
      max_tokens: 4096,
      system: expect.stringMatching(/^You repair programs\./),
      messages: [{role: 'user', content: expect.stringContaining(broken)}],
      stream: true,
    });
    expect(second?.['max_tokens']).toBe(7263);
    expect(third).toMatchObject({max_tokens: 500, temperature: 0.4});
  });

  it('sends its key in its own header, and nothing else that is secret', async () => {
    await using server = await fakeAnthropic({behaviour: answer(fixed), apiKey: key});
    expect((await heal({baseUrl: server.url, apiKey: ` ${key}\n`})).candidates).toHaveLength(1);
  });

  it('does not take its key to another server, nor into a message', async () => {
    await using other = await fakeAnthropic({behaviour: answer(fixed)});
    await using server = await fakeAnthropic({
      behaviour: [
        redirectTo(`${other.url}/v1/messages`),
        status(401, {type: 'error', error: {type: 'authentication_error', message: key}}),
      ],
      apiKey: key,
    });
    const options = {baseUrl: server.url, apiKey: key};
    await expect(heal(options)).rejects.toThrow(/where your code was not sent/);
    expect(other.requests).toEqual([]);
    const error = await heal(options).catch(String);
    expect(error).toMatch(/does not accept the API key .*check ANTHROPIC_API_KEY/);
    expect(error).not.toContain('1234567890');
  });

  it('says which variable its key comes from when there is none', async () => {
    await using server = await fakeAnthropic({behaviour: status(401)});
    await expect(heal({baseUrl: server.url})).rejects.toThrow(
      /wants an API key .*set ANTHROPIC_API_KEY/,
    );
  });

  it('tries again when the server is overloaded (529)', async () => {
    await using server = await fakeAnthropic({
      behaviour: [status(529, {type: 'error', error: {message: 'Overloaded'}}), answer(fixed)],
    });
    expect((await heal({baseUrl: server.url})).candidates).toHaveLength(1);
  });

  it('leaves thoughts out of the answer, but shows them while there is none', async () => {
    await using server = await fakeAnthropic({
      behaviour: ({response, format}) => {
        const [start, ...rest] = format.events?.(fixed) ?? [];
        const thought = {type: 'thinking_delta', thinking: 'Hm, ```python\nprin()\n```'};
        const data = {type: 'content_block_delta', index: 0, delta: thought};
        response.writeHead(200, {'content-type': 'text/event-stream'});
        for (const event of [start, {event: 'content_block_delta', data}, ...rest]) {
          if (event) response.write(plainEvent(event));
        }
        response.end();
      },
    });
    const {candidates, progress} = await heal({baseUrl: server.url});
    expect(candidates.map(({source}) => source)).toEqual([fixed]);
    expect(progress[0]?.text).toBe('Hm, ```python\nprin()\n```');
    expect(progress.at(-1)?.text).toBe(fixed);
  });

  it('says that the model refuses when the server tells so', async () => {
    await using server = await fakeAnthropic({
      behaviour: json({type: 'message', content: [], stop_reason: 'refusal'}),
    });
    await expect(heal({baseUrl: server.url})).rejects.toThrow(/it refuses: “The model declined/);
  });

  it('counts what was read from its cache as input', async () => {
    const usage = {input_tokens: 5, cache_read_input_tokens: 100, output_tokens: 7};
    await using server = await fakeAnthropic({
      behaviour: json({type: 'message', content: [{type: 'text', text: fixed}], usage}),
    });
    const {spent} = await heal({baseUrl: server.url});
    expect(spent.at(-1)).toMatchObject({inputTokens: 105, outputTokens: 7});
  });

  it('refuses a key that would break a header, without repeating it', () => {
    const create = () => createAnthropicHealer({model: 'm', apiKey: 'ab\r\nX: 1'});
    expect(create).toThrow(InvalidInput);
    expect(create).not.toThrow(/X: 1/);
  });
});
