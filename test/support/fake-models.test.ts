import {describe, expect, it} from 'vitest';
import {answer, fakeChat, fakeYuuki, type FakeServer} from './fake-models.ts';

const json = {'content-type': 'application/json', accept: 'application/json'};

function send(server: FakeServer, path: string, body: unknown, headers: object = {}) {
  return fetch(server.url + path, {
    method: 'POST',
    headers: {...json, ...headers},
    body: JSON.stringify(body),
  });
}

const yuuki = {prompt: 'Hi', max_new_tokens: 10, temperature: 0.5, model: 'yuuki-best'};
const chat = {model: 'm', messages: [{role: 'user', content: 'Hi'}]};

describe('a fake model server', () => {
  it('answers what is right and remembers it', async () => {
    await using server = await fakeYuuki({behaviour: answer('Hello')});
    const response = await send(server, '/generate', yuuki);
    expect(await response.json()).toEqual({generated_text: 'Hello'});
    expect(server.requests).toMatchObject([{method: 'POST', path: '/generate', body: yuuki}]);
  });

  it.each([
    ['path', '/v1/generate', yuuki],
    ['prompt', '/generate', {...yuuki, prompt: ''}],
    ['prompt', '/generate', {...yuuki, prompt: 'x'.repeat(4001)}],
    ['max_new_tokens', '/generate', {...yuuki, max_new_tokens: 1.5}],
    ['model', '/generate', {...yuuki, model: 'gpt'}],
    ['unknown fields', '/generate', {...yuuki, stream: true}],
    ['no model', '/generate', {prompt: 'x', max_new_tokens: 1, temperature: 1}],
  ])('of Yuuki fails the test over a wrong %s', async (problem, path, body) => {
    const server = await fakeYuuki({behaviour: answer('Hello')});
    expect((await send(server, path, body)).status).toBe(400);
    await expect(server[Symbol.asyncDispose]()).rejects.toThrow(problem);
  });

  it.each([
    ['messages', chat, {...chat, messages: []}, {}],
    ['stream', chat, {...chat, stream: 'yes'}, {}],
    ['seed', chat, {...chat, seed: 0.5}, {}],
    ['authorization', chat, chat, {authorization: 'Bearer other'}],
    ['unknown fields', chat, {...chat, n: 2}, {}],
  ])('of chats fails the test over a wrong %s', async (problem, right, wrong, headers) => {
    const server = await fakeChat({behaviour: answer('Hello'), apiKey: 'key'});
    const path = '/v1/chat/completions';
    const key = {authorization: 'Bearer key'};
    expect((await send(server, path, right, key)).status).toBe(200);
    expect((await send(server, path, wrong, {...key, ...headers})).status).toBe(400);
    await expect(server[Symbol.asyncDispose]()).rejects.toThrow(problem);
  });
});
