import {describe, expect, it} from 'vitest';
import {HealerUnavailable, InvalidInput} from '../../source/errors.ts';
import {type ChatOptions, createChatHealer} from '../../source/healers/chat.ts';
import {answer, fakeChat, json, redirectTo, status} from '../support/fake-models.ts';
import {collect, makeHealing} from '../support/heal-context.ts';

const broken = 'prin("hi")\nprint("there")\n';
const fixed = 'print("hi")\nprint("there")\n';
const key = `sk-${'test-1234567890abcdefghij'}`;

async function heal(options: ChatOptions, source = broken) {
  const healing = makeHealing(source, {report: {type: 'NameError', message: 'no prin'}});
  const {report, revision, context, notes} = healing;
  const {signal} = new AbortController();
  const healer = createChatHealer({timeoutMs: 10_000, backoffMs: 1, ...options});
  const candidates = await collect(healer.suggest(report, revision, context, signal));
  return {candidates, notes};
}

describe('the chat healer', () => {
  it('tells a candidate from its model, with the lines that it changes', async () => {
    await using server = await fakeChat({behaviour: answer(fixed)});
    const {candidates} = await heal({baseUrl: server.url, model: 'qwen2.5-coder'});
    expect(candidates).toEqual([
      {
        source: fixed,
        healer: 'chat',
        rule: 'qwen2.5-coder',
        tier: 3,
        explanation: 'qwen2.5-coder changes line 1.',
      },
    ]);
  });

  it.each(['', '/', '/v1', '/v1/', '/v1//', '/v1/chat/completions'])(
    'finds the endpoint of the address …%s',
    async path => {
      await using server = await fakeChat({behaviour: answer(fixed)});
      const {candidates} = await heal({baseUrl: server.url + path, model: 'm'});
      expect(candidates).toHaveLength(1);
    },
  );

  it.each([
    ['https://openrouter.ai/api/v1', 'https://openrouter.ai/api/v1/chat/completions'],
    ['https://api.groq.com/openai', 'https://api.groq.com/openai/v1/chat/completions'],
    ['https://host/v1beta/openai/', 'https://host/v1beta/openai/chat/completions'],
    ['http://user:hunter2@host/', 'http://host/v1/chat/completions'],
    ['https://host/v1?key=abcdef#part', 'https://host/v1/chat/completions'],
  ])('sends to %s by the address %s, which holds no credentials', (baseUrl, sendsTo) => {
    expect(createChatHealer({baseUrl, model: 'm'}).sendsTo).toBe(sendsTo);
  });

  it.each(['', 'localhost:8000', 'ftp://host', 'file:///etc/passwd', 'http://', 'not a url'])(
    'refuses the address "%s"',
    baseUrl => {
      expect(() => createChatHealer({baseUrl, model: 'm'})).toThrow(InvalidInput);
    },
  );

  it('refuses a key that would break a header, without repeating it', () => {
    const create = () => createChatHealer({baseUrl: 'http://h', model: 'm', apiKey: 'ab\r\nX: 1'});
    expect(create).toThrow(InvalidInput);
    expect(create).not.toThrow(/X: 1/);
  });

  it('asks for no more than every server takes, unless told', async () => {
    await using server = await fakeChat({behaviour: answer(fixed)});
    await heal({baseUrl: server.url, model: 'm'});
    await heal({baseUrl: server.url, model: 'm', temperature: 0.7, maxTokens: 500});
    expect(server.requests.map(({body}) => Object.keys(body).join())).toEqual([
      'model,messages,stream,stream_options',
      'model,messages,stream,stream_options,temperature,max_tokens',
    ]);
  });

  it('sends instructions and program apart', async () => {
    await using server = await fakeChat({behaviour: answer(fixed)});
    await heal({baseUrl: server.url, model: 'm'});
    expect(server.requests[0]?.body['messages']).toEqual([
      {role: 'system', content: expect.stringMatching(/^You repair programs\./)},
      {role: 'user', content: expect.stringContaining(broken)},
    ]);
  });

  it('takes a text in parts', async () => {
    const content = [
      {type: 'text', text: '```python\nprint("hi")\n'},
      {type: 'image', url: 'x'},
      {type: 'text', text: 'print("there")\n```'},
    ];
    await using server = await fakeChat({
      behaviour: json({choices: [{message: {role: 'assistant', content}}]}),
    });
    const {candidates} = await heal({baseUrl: server.url, model: 'm'});
    expect(candidates.map(({source}) => source)).toEqual([fixed]);
  });

  it('refuses bare code that the server cut off for its length', async () => {
    const choice = {message: {content: fixed}, finish_reason: 'length'};
    await using server = await fakeChat({behaviour: json({choices: [choice]})});
    await expect(heal({baseUrl: server.url, model: 'm'})).rejects.toThrow(/it is cut off/);
  });

  it('says that the model refuses when the server tells it apart', async () => {
    const choice = {message: {content: null, refusal: 'I cannot help.'}, finish_reason: 'stop'};
    await using server = await fakeChat({behaviour: json({choices: [choice]})});
    await expect(heal({baseUrl: server.url, model: 'm'})).rejects.toThrow(
      /it refuses: “I cannot help\.”/,
    );
  });

  it('takes no half of an answer that a filter ended', async () => {
    const choice = {message: {content: fixed}, finish_reason: 'content_filter'};
    await using server = await fakeChat({behaviour: json({choices: [choice]})});
    await expect(heal({baseUrl: server.url, model: 'm'})).rejects.toThrow(
      /it refuses: “A content filter ended it\.”/,
    );
  });

  it('names the address once a program, before the first request', async () => {
    await using server = await fakeChat({behaviour: answer(fixed)});
    const healer = createChatHealer({baseUrl: server.url, model: 'm'});
    const {report, revision, context, notes} = makeHealing(broken);
    const requestsAtNote: number[] = [];
    const notify = (note: string) => {
      notes.push(note);
      requestsAtNote.push(server.requests.length);
    };
    const {signal} = new AbortController();
    for (let round = 0; round < 2; round += 1) {
      await collect(healer.suggest(report, revision, {...context, notify}, signal));
    }
    expect(server.requests).toHaveLength(2);
    expect(notes).toEqual([`Your program is sent to m at ${server.url}/v1/chat/completions.`]);
    expect(requestsAtNote).toEqual([0]);
  });
});

describe('an API key', () => {
  it('is sent as Bearer', async () => {
    await using server = await fakeChat({behaviour: answer(fixed), apiKey: key});
    const {candidates} = await heal({baseUrl: server.url, model: 'm', apiKey: ` ${key}\n`});
    expect(candidates).toHaveLength(1);
  });

  it('is not in a message, even when the server repeats it', async () => {
    await using server = await fakeChat({
      behaviour: status(401, {
        error: {message: `Incorrect API key provided: ${key}. And sk-te*1234.`},
      }),
      apiKey: key,
    });
    const error = await heal({baseUrl: server.url, model: 'm', apiKey: key}).catch(String);
    expect(error).toMatch(/does not accept the API key .* “Incorrect API key provided: …/);
    expect(error).not.toContain('sk-te');
  });

  it('is not in a message when it has no form that keys are known by', async () => {
    const apiKey = 'swordfish';
    await using server = await fakeChat({
      behaviour: status(403, `no entry with ${apiKey}`),
      apiKey,
    });
    const error = await heal({baseUrl: server.url, model: 'm', apiKey}).catch(String);
    expect(error).toMatch(/“no entry with …”/);
  });

  it('is not in a message that is clipped in the middle of it', async () => {
    const body = `${'x'.repeat(190)} ${key}`;
    await using server = await fakeChat({behaviour: status(400, body), apiKey: key});
    const error = await heal({baseUrl: server.url, model: 'm', apiKey: key}).catch(String);
    expect(error).toMatch(/refused the request \(400\)/);
    expect(error).not.toContain('sk-te');
  });

  it('does not go to another server', async () => {
    await using other = await fakeChat({behaviour: answer(fixed)});
    await using server = await fakeChat({behaviour: redirectTo(other.url), apiKey: key});
    const healing = heal({baseUrl: server.url, model: 'm', apiKey: key});
    await expect(healing).rejects.toThrow(HealerUnavailable);
    expect(other.requests).toEqual([]);
  });
});

describe('the text of a server in a message', () => {
  it('is one clipped line without controls and hidden characters', async () => {
    const body = `\u001b]52;c;AA\u0007 bad\r\nthing \u202e${'long '.repeat(100)}`;
    await using server = await fakeChat({behaviour: status(400, body)});
    const error = await heal({baseUrl: server.url, model: 'm'}).catch(String);
    expect(error).toMatch(/saying “\]52;c;AA bad thing long/);
    expect(error).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(String(error).length).toBeLessThan(450);
  });

  it('is left out when it is a web page', async () => {
    await using server = await fakeChat({behaviour: status(502, '<html>Bad gateway</html>')});
    const error = await heal({baseUrl: server.url, model: 'm'}).catch(String);
    expect(error).toMatch(/failed \(502\), asked 3 times/);
  });
});

describe('secrets in a program', () => {
  const secret = `ghp_${'abcdefghijklmnopqrstuvwxyz0123456789'}`;
  const source = `token = "${secret}"\nprin(token)\n`;

  it('do not leave the machine, and are back in the fix', async () => {
    let sent = '';
    await using server = await fakeChat({
      behaviour: answer(body => {
        sent = JSON.stringify(body);
        return '```python\ntoken = "<secret-1>"\nprint(token)\n```';
      }),
    });
    const {candidates, notes} = await heal({baseUrl: server.url, model: 'm'}, source);
    expect(sent).toContain('<secret-1>');
    expect(sent).not.toContain(secret);
    expect(candidates[0]?.source).toBe(source.replace('prin(', 'print('));
    expect(notes[1]).toBe('Hidden from m: 1 token.');
  });
});
