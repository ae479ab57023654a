import {describe, expect, it} from 'vitest';
import {HealerUnavailable, InvalidInput} from '../../source/errors.ts';
import {createYuukiHealer, type YuukiOptions} from '../../source/healers/yuuki.ts';
import {answer, fakeYuuki, json, yuukiShapes} from '../support/fake-models.ts';
import {collect, makeHealing} from '../support/heal-context.ts';

const broken = 'prin("hi")\nprint("there")\n';
const fixed = 'print("hi")\nprint("there")\n';
const report = {
  type: 'NameError',
  message: "name 'prin' is not defined",
  location: {file: 'greet.py', line: 1, column: 1, endLine: null, endColumn: null},
};

async function heal(options: YuukiOptions, source = broken) {
  const healing = makeHealing(source, {report});
  const {signal} = new AbortController();
  const healer = createYuukiHealer({timeoutMs: 10_000, ...options});
  return collect(healer.suggest(healing.report, healing.revision, healing.context, signal));
}

describe('the yuuki healer', () => {
  it.each(Object.entries(yuukiShapes))('reads an answer in the shape %s', async (_, shape) => {
    await using server = await fakeYuuki({behaviour: shape(fixed)});
    expect((await heal({baseUrl: server.url})).map(({source}) => source)).toEqual([fixed]);
  });

  it('names itself, its model and where it sends code', async () => {
    await using server = await fakeYuuki({behaviour: answer(fixed)});
    const healer = createYuukiHealer({baseUrl: `${server.url}/`});
    expect(healer).toMatchObject({name: 'yuuki', sendsTo: `${server.url}/generate`});
    expect((await heal({baseUrl: server.url}))[0]).toMatchObject({
      healer: 'yuuki',
      rule: 'yuuki-best',
      tier: 3,
      explanation: 'yuuki-best changes line 1.',
    });
  });

  it('asks for what the program needs, and never for more than it is told', async () => {
    await using server = await fakeYuuki({behaviour: answer(body => String(body['prompt']))});
    const long = `${'print("there")\n'.repeat(60)}${broken}`;
    await heal({baseUrl: server.url}).catch(() => {});
    await heal({baseUrl: server.url}, long).catch(() => {});
    await heal({baseUrl: server.url, maxNewTokens: 300}, long).catch(() => {});
    expect(server.requests.map(({body}) => body['max_new_tokens'])).toEqual([256, 463, 300]);
  });

  it('sends the model and the temperature that it is told', async () => {
    await using server = await fakeYuuki({behaviour: answer(fixed)});
    await heal({baseUrl: server.url, model: 'yuuki-3.7', temperature: 0.9});
    await heal({baseUrl: server.url});
    expect(server.requests.map(({body}) => [body['model'], body['temperature']])).toEqual([
      ['yuuki-3.7', 0.9],
      ['yuuki-best', 0.3],
    ]);
  });

  it.each(['yuuki-best', 'yuuki-3.7', 'yuuki-v0.1'])('knows the model %s', async model => {
    await using server = await fakeYuuki({behaviour: answer(fixed)});
    expect((await heal({baseUrl: server.url, model}))[0]?.rule).toBe(model);
  });

  it('knows no other model, and says which', () => {
    const create = () => createYuukiHealer({baseUrl: 'http://h', model: 'yuuki-9'});
    expect(create).toThrow(InvalidInput);
    expect(create).toThrow(/"yuuki-9"; it must be one of yuuki-best, yuuki-3\.7, yuuki-v0\.1\./);
  });

  it('asks in words of one’s own, which see no secret', async () => {
    await using server = await fakeYuuki({behaviour: answer(fixed)});
    const secret = `sk-${'Ab3dEf6hIj9lMn2pQr5t'}`;
    const prompt: YuukiOptions['prompt'] = ({report, revision}) =>
      `Fix ${report.type}:\n${revision.source}`;
    await heal({baseUrl: server.url, prompt}, `# ${secret}\n${broken}`).catch(() => {});
    const asked = String(server.requests[0]?.body['prompt']);
    expect(asked).toMatch(/Fix NameError:\n# <secret-1>\nprin\("hi"\)/);
    expect(asked).not.toContain(secret);
    const long = () => heal({baseUrl: server.url, prompt: () => 'x'.repeat(4000)});
    await expect(long()).rejects.toThrow(/does not fit into its 4000 characters/);
  });

  it('drops what a model that does not stop makes up', async () => {
    await using server = await fakeYuuki({behaviour: answer(`${fixed}User: thanks\nSystem: x`)});
    expect((await heal({baseUrl: server.url})).map(({source}) => source)).toEqual([fixed]);
  });

  it('reads on after the prompt when the server gives it back', async () => {
    await using server = await fakeYuuki({
      behaviour: answer(body => `${String(body['prompt'])}\n\n${fixed}`),
    });
    expect((await heal({baseUrl: server.url})).map(({source}) => source)).toEqual([fixed]);
  });

  it('reads on after the prompt when its white space came back changed', async () => {
    await using server = await fakeYuuki({
      behaviour: answer(body => `${String(body['prompt']).replaceAll('\n\n', '\n')}\n${fixed}`),
    });
    expect((await heal({baseUrl: server.url})).map(({source}) => source)).toEqual([fixed]);
  });

  it('yields each different answer of a list once', async () => {
    const other = fixed.replace('"hi"', '"ho"');
    await using server = await fakeYuuki({
      behaviour: json([{generated_text: fixed}, {generated_text: fixed}, {generated_text: other}]),
    });
    expect(await heal({baseUrl: server.url})).toHaveLength(2);
  });
});

describe('a program that is too long for the 4,000 characters of a prompt', () => {
  const before = Array.from({length: 300}, (_, index) => `a${index} = ${index}\n`).join('');
  const after = Array.from({length: 300}, (_, index) => `b${index} = ${index}\n`).join('');
  const source = `${before}total = prin(a1)\n${after}`;
  const place = {...report, location: {...report.location, line: 301, column: 9}};

  async function healLong(baseUrl: string, text: string, facts: object = place) {
    const healing = makeHealing(text, {report: facts});
    const {signal} = new AbortController();
    const healer = createYuukiHealer({baseUrl});
    const {revision, context} = healing;
    return collect(healer.suggest(healing.report, revision, context, signal));
  }

  it('is asked for by the lines around the error, which go back into their place', async () => {
    await using server = await fakeYuuki({
      behaviour: answer(body => {
        const [, part = ''] = /```python\n([^]*?)```/.exec(String(body['prompt'])) ?? [];
        return `\`\`\`python\n${part.replace('prin(', 'print(')}\`\`\``;
      }),
    });
    const [candidate] = await healLong(server.url, source);
    expect(candidate?.source).toBe(source.replace('prin(', 'print('));
    expect(candidate?.explanation).toBe('yuuki-best changes line 301.');
    expect(server.requests[0]?.body['prompt']).not.toContain('b299');
  });

  it('is not asked for when one line alone is too long', async () => {
    await using server = await fakeYuuki({behaviour: answer(fixed)});
    const healing = healLong(server.url, `x = [${'1, '.repeat(5000)}`, report);
    await expect(healing).rejects.toThrow(HealerUnavailable);
    await expect(healing).rejects.toThrow(/does not fit into its 4000 characters/);
    expect(server.requests).toEqual([]);
  });
});
