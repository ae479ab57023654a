import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {runCli} from '../support/cli.ts';
import {answer, fakeAnthropic, fakeChat} from '../support/fake-models.ts';

// No rule can know this one: what is missing is the author's intent.
const broken = 'function area(w, h) {\n  return w * quux;\n}\nconsole.log(area(3, 4));\n';
const healed = broken.replace('quux', 'h');
const fenced = `\`\`\`js\n${healed}\`\`\`\n`;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'yuubox-models-'));
  await writeFile(join(cwd, 'area.js'), broken);
});

function heal(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runCli(['area.js', '--engine', 'embedded', ...args], {cwd, env});
}

const key = `sk-ant-${'1234567890abcdefghij'}`;

describe('a model on the command line', () => {
  it('heals by Anthropic’s protocol, with the key of the address, and tells what it used', async () => {
    await using server = await fakeAnthropic({behaviour: answer(fenced), apiKey: 'own'});
    const flags = ['--healer', 'anthropic', '--api-url', server.url, '--model', 'm', '--json'];
    const env = {YUUBOX_API_KEY: 'own', ANTHROPIC_API_KEY: key, YUUBOX_PRICE: '3,15'};
    const {code, stdout} = await heal(flags, env);
    expect(code).toBe(0);
    const spent = {
      requests: 1,
      counted: 1,
      input_tokens: 120,
      output_tokens: 40,
      cost_usd: 0.00096,
    };
    expect(JSON.parse(stdout)).toMatchObject({
      success: true,
      stdout: '12\n',
      error_history: [{fixed_by: 'anthropic:m'}],
      spent: [{healer: 'anthropic', ...spent}],
    });
  });

  it('is asked for several answers, and says in the end what it used', async () => {
    await using server = await fakeChat({behaviour: answer(fenced)});
    const flags = [
      '--api-url',
      server.url,
      '--model',
      'm',
      '--best-of',
      '3',
      '--max-tokens',
      '900',
    ];
    const {code, stdout, stderr} = await heal([...flags, '--plain']);
    expect({code, stdout}).toEqual({code: 0, stdout: '12\n'});
    expect(server.requests.every(({body}) => body['max_tokens'] === 900)).toBe(true);
    expect(stderr).toMatch(/chat: Your program is sent to m at http:\/\/127\.0\.0\.1:\d+\/v1/);
    expect(stderr).toMatch(/chat: asked (?:once|[23] times) · [\d,]+ tokens in, \d+ out/);
  });

  it('is not asked when that could cost too much', async () => {
    await using server = await fakeChat({behaviour: answer(fenced)});
    const flags = ['--api-url', server.url, '--model', 'm', '--price', '30,60', '--plain'];
    const {code, stderr} = await heal([...flags, '--max-cost', '0.001']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /was not asked: even the shortest whole answer could cost \$0\.\d+, and of the \$0\.0010 that --max-cost/,
    );
    expect(server.requests).toEqual([]);
  });

  it('is forbidden by --offline, and never asked for a key that merely lies there', async () => {
    await using server = await fakeChat({behaviour: answer(fenced)});
    const env = {YUUBOX_API_URL: server.url, ANTHROPIC_API_KEY: key, ANTHROPIC_MODEL: 'm'};
    const offline = await heal(['--offline', '--plain'], env);
    expect(offline.code).toBe(1);
    expect(offline.stderr).not.toContain('is sent to');
    const named = await heal(['--offline', '--healer', 'anthropic'], env);
    expect(named.code).toBe(2);
    expect(named.stderr).toMatch(/--offline forbids the healer anthropic/);
    expect(server.requests).toEqual([]);
  });
});
