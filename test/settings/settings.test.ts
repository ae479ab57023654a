import {describe, expect, it} from 'vitest';
import {InvalidInput} from '../../source/errors.ts';
import {parseArguments} from '../../source/settings/parse-arguments.ts';
import {resolveSettings} from '../../source/settings/settings.ts';

const resolve = (argv: readonly string[], env: Record<string, string> = {}) =>
  resolveSettings(parseArguments(argv), env);

describe('the settings of a run', () => {
  it('have defaults', () => {
    expect(resolve(['a.py'])).toMatchObject({
      files: ['a.py'],
      programArgs: [],
      maxIterations: 5,
      healing: true,
      healers: ['offline'],
      limits: {},
      engine: 'auto',
      display: null,
      destination: {kind: 'nowhere'},
    });
  });

  it('take a value in every usual spelling', () => {
    for (const argv of [['-t', '5'], ['-t5'], ['-t=5'], ['--timeout', '5'], ['--timeout=5']]) {
      expect(resolve([...argv, 'a.py'])).toMatchObject({files: ['a.py'], limits: {timeoutS: 5}});
    }
  });

  it('take several switches in one argument', () => {
    expect(resolve(['-yw', 'a.py'])).toMatchObject({
      display: 'plain',
      destination: {kind: 'in-place'},
    });
  });

  it('leave what follows -- to the program', () => {
    const settings = resolve(['a.py', '--', '--timeout', 'x', '--', '-y']);
    expect(settings.programArgs).toEqual(['--timeout', 'x', '--', '-y']);
    expect(settings.files).toEqual(['a.py']);
  });

  it('keep values with equals signs, dashes, spaces and new lines', () => {
    const {env} = resolve(['a.py', '--env', 'A=b=c', '--env=B=-1', '--env', 'C= x\ny']);
    expect(env).toEqual({A: 'b=c', B: '-1', C: ' x\ny'});
  });

  it('prefer a flag to the environment', () => {
    const env = {
      YUUBOX_DEFAULT_TIMEOUT: '7',
      YUUBOX_MAX_ITERATIONS: '3',
      YUUBOX_ENGINE: 'embedded',
      YUUBOX_RUNTIME: 'runsc',
    };
    expect(resolve(['a.py', '-t', '9'], env)).toMatchObject({
      limits: {timeoutS: 9},
      maxIterations: 3,
      engine: 'embedded',
      runtime: 'runsc',
    });
  });

  it('add the model healers that are configured, and none with --offline', () => {
    const env = {
      YUUKI_API_URL: 'http://127.0.0.1:1',
      YUUBOX_API_URL: 'http://127.0.0.1:2/v1',
      YUUBOX_MODEL: 'm',
    };
    expect(resolve(['a.py'], env).healers).toEqual(['offline', 'yuuki', 'chat']);
    expect(resolve(['a.py', '--offline'], env).healers).toEqual(['offline']);
    expect(resolve(['a.py', '--healer', 'chat,offline'], env).healers).toEqual(['chat', 'offline']);
  });

  it("ask Yuuki at its own address and for its own model, whatever chat's are", () => {
    const env = {
      YUUKI_API_URL: 'http://127.0.0.1:1',
      YUUBOX_API_URL: 'http://127.0.0.1:2/v1',
      YUUBOX_MODEL: 'm',
    };
    expect(resolve(['a.py', '--healer', 'offline, yuuki'], env).models).toMatchObject({
      yuuki: {baseUrl: 'http://127.0.0.1:1', model: null},
      chat: null,
    });
    expect(resolve(['a.py'], env).models).toMatchObject({yuuki: {model: null}, chat: {model: 'm'}});
    const alone = {YUUKI_API_URL: 'http://127.0.0.1:1'};
    expect(resolve(['a.py', '--model', 'y'], alone).models.yuuki?.model).toBe('y');
    const own = {...alone, YUUBOX_MODEL: 'yuuki-3.7'};
    expect(resolve(['a.py'], own).models.yuuki?.model).toBe('yuuki-3.7');
  });

  it('take --api-url for Yuuki when only Yuuki is asked for', () => {
    const settings = resolve(['a.py', '--healer', 'yuuki', '--api-url', 'http://127.0.0.1:1']);
    expect(settings.models.yuuki?.baseUrl).toBe('http://127.0.0.1:1');
    expect(settings.models.chat).toBeNull();
  });

  it('ask Anthropic only when it is named, however much of it is in the environment', () => {
    const env = {ANTHROPIC_API_KEY: 'secret', ANTHROPIC_MODEL: 'claude'};
    expect(resolve(['a.py'], env)).toMatchObject({healers: ['offline'], models: {anthropic: null}});
    const {healers, models} = resolve(['a.py', '--healer', 'offline,anthropic'], env);
    expect(healers).toEqual(['offline', 'anthropic']);
    expect(models).toEqual({
      chat: null,
      yuuki: null,
      anthropic: {baseUrl: 'https://api.anthropic.com', model: 'claude', apiKey: 'secret'},
    });
  });

  it('take --api-url and --model for Anthropic where chat is not asked', () => {
    const env = {ANTHROPIC_API_KEY: 'secret', ANTHROPIC_MODEL: 'claude', YUUBOX_API_KEY: 'own'};
    const flags = ['--api-url', 'http://127.0.0.1:1', '--model', 'm'];
    expect(resolve(['a.py', '--healer', 'anthropic', ...flags], env).models).toMatchObject({
      chat: null,
      anthropic: {baseUrl: 'http://127.0.0.1:1', model: 'm', apiKey: 'own'},
    });
    expect(resolve(['a.py', '--healer', 'chat,anthropic', ...flags], env).models).toMatchObject({
      chat: {baseUrl: 'http://127.0.0.1:1', model: 'm', apiKey: 'own'},
      anthropic: {baseUrl: 'https://api.anthropic.com', model: 'claude', apiKey: 'secret'},
    });
  });

  it('give no key of a service to another host, nor to the right one unencrypted', () => {
    const env = {ANTHROPIC_API_KEY: 'secret', OPENAI_API_KEY: 'secret', ANTHROPIC_MODEL: 'm'};
    for (const url of [
      'http://127.0.0.1:1',
      'https://api.anthropic.com.example',
      'http://api.anthropic.com',
      'http://api.openai.com',
      'https://openai.com',
    ]) {
      for (const healer of ['chat', 'anthropic', 'yuuki']) {
        const {models} = resolve(['a.py', '--healer', healer, '--api-url', url], env);
        const keys = Object.values(models).map(address => address?.apiKey ?? null);
        expect(keys).toEqual([null, null, null]);
      }
    }
    const own = resolve(['a.py', '--api-url', 'https://api.anthropic.com/v1'], env);
    expect(own.models.chat?.apiKey).toBe('secret');
  });

  it('read how much of a model is used, from flags and from the environment', () => {
    const flags = ['--best-of', '3', '--max-tokens', '2000', '--model-timeout', '30'];
    const costs = {YUUBOX_PRICE: '3, 15', YUUBOX_MAX_COST: '0.5'};
    expect(resolve(['a.py', ...flags], costs).modelLimits).toEqual({
      bestOf: 3,
      maxTokens: 2000,
      timeoutS: 30,
      prices: {input: 3, output: 15},
      maxCost: 0.5,
    });
  });

  it('take a file for a healer, in its place', () => {
    const {healers} = resolve(['a.py', '--healer', './mine.js,offline,lib/other.ts,more.mjs']);
    expect(healers).toEqual([
      {file: './mine.js'},
      'offline',
      {file: 'lib/other.ts'},
      {file: 'more.mjs'},
    ]);
  });

  it('give a service only the key that belongs to it', () => {
    const env = {OPENAI_API_KEY: 'secret', YUUBOX_MODEL: 'm'};
    const keyFor = (url: string) => resolve(['a.py', '--api-url', url], env).models.chat?.apiKey;
    expect(keyFor('https://api.openai.com/v1')).toBe('secret');
    expect(keyFor('http://127.0.0.1:8080')).toBeNull();
  });
});

describe('a setting that makes no sense is refused with what to do:', () => {
  it.each([
    [['--timout', '3'], /no option --timout\. Did you mean --timeout\?/],
    [['-q'], /no option -q/],
    [['-yq'], /no option -yq/],
    [['--timeout'], /--timeout needs a value: --timeout S/],
    [['--timeout='], /--timeout needs a value/],
    [['-t', '3', '-t', '4'], /--timeout is given 2 times/],
    [['-t', '0'], /--timeout is "0"; it must be a number from 1 to 300/],
    [['-t', '301'], /from 1 to 300/],
    [['-t', '-5'], /--timeout is "-5"/],
    [['-t', 'soon'], /--timeout is "soon"/],
    [['-m', '63'], /--memory is "63"; it must be a whole number from 64 to 2048/],
    [['-m', '100.5'], /whole number/],
    [['--cpus', '5'], /--cpus is "5"; it must be a number from 0.1 to 4/],
    [['--pids', '1'], /--pids is "1".*16 to 512/],
    [['--disk', '2000'], /--disk is "2000".*1 to 1024/],
    [['-i', '21'], /--max-iterations is "21".*1 to 20/],
    [['--network', 'host'], /--network is "host"; it must be one of none, bridge/],
    [['--engine', 'doker'], /one of auto, docker, podman, embedded\. Did you mean docker\?/],
    [['--healer', 'ofline'], /Did you mean offline\?/],
    [['--healer', 'yuuki'], /yuuki is not configured\. Set YUUKI_API_URL/],
    [['--healer', 'chat'], /chat is not configured/],
    [['--healer', 'anthropic'], /anthropic is not configured\. Set ANTHROPIC_API_KEY, and --model/],
    [['--healer', 'antropic'], /Did you mean anthropic\?/],
    [['--best-of', '9'], /--best-of is "9"; it must be a whole number from 1 to 8/],
    [['--max-tokens', '1'], /--max-tokens is "1"/],
    [['--model-timeout', '0'], /--model-timeout is "0"/],
    [['--price', '3'], /--price is "3"; it must be two prices .*IN,OUT, such as 3,15/],
    [['--price', '3,-1'], /must be two prices/],
    [['--max-cost', '1'], /--max-cost can only be kept to when prices are known; add --price/],
    [['--max-cost', '0', '--price', '3,15'], /--max-cost is "0"/],
    [['--api-url', 'localhost'], /must be an address such as http/],
    [['--env', '1A=b'], /--env is "1A=b"; it must be NAME=VALUE/],
    [['--json', '--patch'], /exclude each other/],
    [['--offline', '--network', 'bridge'], /exclude each other/],
    [['-w', '-o', 'x'], /--write and --output exclude each other/],
  ])('%j', (argv, message) => {
    const attempt = () => resolve(['a.py', ...argv]);
    expect(attempt).toThrow(InvalidInput);
    expect(attempt).toThrow(message);
  });

  it('also when it comes from the environment', () => {
    expect(() => resolve(['a.py'], {YUUBOX_DEFAULT_MEMORY: '1'})).toThrow(
      /YUUBOX_DEFAULT_MEMORY is "1"; it must be a whole number from 64 to 2048/,
    );
  });

  it('and one price for two models', () => {
    const env = {ANTHROPIC_API_KEY: 'k', ANTHROPIC_MODEL: 'm'};
    const flags = ['--api-url', 'http://127.0.0.1:1', '--price', '1,1', '--max-cost', '1'];
    expect(() => resolve(['a.py', '--healer', 'chat,anthropic', ...flags], env)).toThrow(
      /cannot be kept to with chat and anthropic together/,
    );
  });

  it('and --offline with a model that is asked for by name', () => {
    const env = {YUUKI_API_URL: 'http://127.0.0.1:1'};
    expect(() => resolve(['a.py', '--offline', '--healer', 'yuuki'], env)).toThrow(
      /--offline forbids/,
    );
  });
});
