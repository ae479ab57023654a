import {describe, expect, it} from 'vitest';
import {createAnthropicHealer} from '../../../source/healers/anthropic.ts';
import {createChatHealer} from '../../../source/healers/chat.ts';
import type {Healer} from '../../../source/healers/healer.ts';
import {
  answer,
  type Behaviour,
  fakeAnthropic,
  fakeChat,
  status,
} from '../../support/fake-models.ts';
import {collect, makeHealing} from '../../support/heal-context.ts';

const broken = 'prin("hi")\n';
const fixed = 'print("hi")\n';

async function heal(healer: Healer) {
  const {report, revision, context} = makeHealing(broken);
  const {signal} = new AbortController();
  return collect(healer.suggest(report, revision, context, signal));
}

/** Refuses any request that has one of these fields, as servers do that are strict about them. */
function strict(code: number, messages: Readonly<Record<string, string>>): Behaviour {
  return exchange => {
    const name = Object.keys(messages).find(field => field in exchange.request.body);
    const behaviour = name ? status(code, {error: {message: messages[name]}}) : answer(fixed);
    return behaviour(exchange);
  };
}

describe('a server that does not know a field', () => {
  it('is asked again without it, and the next time at once', async () => {
    await using server = await fakeChat({
      behaviour: strict(422, {
        stream_options: 'Extra inputs are not permitted: stream_options',
        seed: 'Extra inputs are not permitted: seed',
      }),
    });
    const healer = createChatHealer({baseUrl: server.url, model: 'm', bestOf: 2});
    expect(await heal(healer)).toHaveLength(1);
    const first = server.requests.length;
    expect(await heal(healer)).toHaveLength(1);
    expect(server.requests.length - first).toBe(2);
    expect(server.requests.at(-1)?.body).not.toHaveProperty('seed');
  });

  it('is asked again without a temperature that it does not take', async () => {
    await using server = await fakeAnthropic({
      behaviour: strict(400, {temperature: '`temperature` is not supported with this model'}),
    });
    const healer = createAnthropicHealer({baseUrl: server.url, model: 'm', temperature: 0.5});
    expect(await heal(healer)).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });

  it('is told its limit of tokens by the name that it knows', async () => {
    await using server = await fakeChat({
      behaviour: strict(400, {
        max_tokens: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
      }),
    });
    const healer = createChatHealer({baseUrl: server.url, model: 'o', maxTokens: 700});
    expect(await heal(healer)).toHaveLength(1);
    expect(server.requests[1]?.body).toMatchObject({max_completion_tokens: 700});
    expect(server.requests[1]?.body).not.toHaveProperty('max_tokens');
  });

  it('is never asked without a limit of tokens', async () => {
    await using server = await fakeChat({
      behaviour: strict(400, {max_tokens: 'max_tokens is too large'}),
    });
    const healer = createChatHealer({baseUrl: server.url, model: 'o', maxTokens: 700});
    await expect(heal(healer)).rejects.toThrow(/max_tokens is too large/);
    expect(server.requests).toHaveLength(1);
  });

  it('is not asked for ever', async () => {
    const message = 'stream_options, seed, temperature and stream are all wrong';
    await using server = await fakeChat({behaviour: status(400, {error: {message}})});
    const healer = createChatHealer({baseUrl: server.url, model: 'm', temperature: 1});
    await expect(heal(healer)).rejects.toThrow(/are all wrong/);
    expect(server.requests).toHaveLength(4);
  });
});
