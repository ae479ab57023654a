import {describe, expect, it} from 'vitest';
import {InvalidInput} from '../../source/errors.ts';
import {noArguments, parseArguments} from '../../source/settings/parse-arguments.ts';
import {settings} from '../../source/settings/setting.ts';
import {type Owner, parseSettingsFile} from '../../source/settings/settings-file.ts';
import {resolveSettings} from '../../source/settings/settings.ts';

const parse = (content: string | object, owner: Owner = 'user') =>
  parseSettingsFile(
    typeof content === 'string' ? content : JSON.stringify(content),
    '/p/config.json',
    owner,
  );

describe('settings in files', () => {
  it('count after flags and the environment, the project’s before the user’s own', () => {
    const files = [
      parse({timeout: 2, memory: 128, pids: 32}, 'project'),
      parse({timeout: 3, memory: 256, pids: 64, cpus: 2}),
    ];
    const env = {YUUBOX_DEFAULT_TIMEOUT: '4', YUUBOX_DEFAULT_MEMORY: '512'};
    const given = parseArguments(['a.py', '--timeout', '5']);
    expect(resolveSettings(given, env, files).limits).toEqual({
      timeoutS: 5,
      memoryMb: 512,
      pids: 32,
      cpus: 2,
    });
  });

  it('may be all that there are', () => {
    const file = parse({
      'max-iterations': 2,
      strict: true,
      'no-healing': true,
      price: [3, 15.5],
      'log-level': 'debug',
      'docker-socket': '/run/d.sock',
      engine: 'docker',
      'api-url': 'https://api.openai.com/v1',
      model: 'm',
      'openai-api-key': 'k',
    });
    expect(resolveSettings(noArguments, {}, [file])).toMatchObject({
      maxIterations: 2,
      strict: true,
      healing: false,
      modelLimits: {prices: {input: 3, output: 15.5}},
      logLevel: 'debug',
      dockerSocket: '/run/d.sock',
      engine: 'docker',
      models: {chat: {baseUrl: 'https://api.openai.com/v1', model: 'm', apiKey: 'k'}},
    });
  });

  it('leave DOCKER_HOST its way to Docker', () => {
    const file = parse({'docker-socket': '/run/d.sock'});
    const {dockerSocket} = resolveSettings(noArguments, {DOCKER_HOST: 'tcp://h'}, [file]);
    expect(dockerSocket).toBeNull();
  });

  it('are turned off again by flags', () => {
    const file = parse({strict: true, offline: true, 'no-healing': true});
    const given = parseArguments(['a.py', '--no-strict', '--no-offline', '--healing']);
    expect(resolveSettings(given, {}, [file])).toMatchObject({
      strict: false,
      offline: false,
      healing: true,
    });
  });

  it('find a healer’s file from their own folder', () => {
    const file = parse({healer: ['offline', './mine.js', '../other.ts']});
    expect(resolveSettings(noArguments, {}, [file]).healers).toEqual([
      'offline',
      {file: '/p/mine.js'},
      {file: '/other.ts'},
    ]);
  });

  it('may name a schema, and begin with a byte order mark', () => {
    expect(parse('\uFEFF{"$schema": "x", "pids": 16}').entries.get('pids')?.text).toBe('16');
  });

  it('remember their lines', () => {
    expect(parse('{\n  "pids": 16,\n\n  "cpus": 1\n}').entries.get('cpus')?.line).toBe(4);
  });
});

describe('in a settings file is refused, with the place:', () => {
  it.each([
    ['{"timeout": 30', /config\.json is not valid JSON: line 1, column 15: the end comes too soon/],
    ['', /is not valid JSON: line 1, column 1/],
    ['{\n  "timeout": 30,\n}', /line 3, column 1: what begins with "}" cannot stand here/],
    ['{\n  // why\n}', /line 2, column 3/],
    ['[1]', /must hold one JSON object/],
    [
      '{\n  "timout": 3}',
      /no setting "timout" \(\/p\/config\.json, line 2\)\. Did you mean "timeout"\?/,
    ],
    ['{"zzzzzz": 3}', /yuubox config lists those there are/],
    ['{"key": {}}', /Did you mean "keys"\?/],
    ['{"cpus": 1,\n"cpus": 2}', /"cpus" is given twice \(\/p\/config\.json, line 2\)/],
    ['{"timeout": "30"}', /"timeout" \(.*line 1\) is "30"; it must be a number from 1 to 300/],
    ['{"timeout": 301}', /"timeout" \(.*line 1\) is 301; it must be a number from 1 to 300/],
    ['{"pids": 16.5}', /is 16\.5; it must be a whole number from 16 to 512/],
    ['{"timeout": null}', /is null; it must be a number/],
    ['{"strict": "yes"}', /is "yes"; it must be true or false/],
    ['{"engine": "doker"}', /is "doker"; it must be one of auto.* Did you mean docker\?/],
    ['{"engine": 1}', /is 1; it must be one of "auto", "docker"/],
    ['{"healer": "offline"}', /must be a list of names, such as \["offline", "chat"\]/],
    ['{"healer": ["ofline"]}', /\(\/p\/config\.json, line 1\) is "ofline".*Did you mean offline\?/],
    ['{"price": [1]}', /must be two numbers, such as \[3, 15\]/],
    ['{"price": [1, -1]}', /must be two prices/],
    ['{"api-url": "localhost"}', /must be an address such as http/],
    ['{"model": " "}', /must be a text that is not empty/],
    ['{"yes": true}', /"yes" \(.*line 1\) is for one run only; give it as --yes instead/],
  ])('%j', (content, message) => {
    expect(() => parse(content)).toThrow(InvalidInput);
    expect(() => parse(content)).toThrow(message);
  });
});

describe('a project’s file may not', () => {
  it.each([
    [{network: 'bridge'}, /"network" .*does not count in a project's file/],
    [{network: 'none'}, /give --network, or put it into your own settings \(yuubox config path\)/],
    [{runtime: 'runc'}, /set YUUBOX_RUNTIME/],
    [{engine: 'embedded'}, /is "embedded", and that does not count.*it may be docker, podman/],
    [{engine: 'auto'}, /is "auto", and that does not count/],
    [{'api-url': 'http://127.0.0.1:1'}, /may not say where your code is sent/],
    [{'yuuki-url': 'http://127.0.0.1:1'}, /may not say where your code is sent/],
    [{healer: ['offline', './steal.js']}, /is "\.\/steal\.js", and that does not count/],
    [{healer: ['anthropic']}, /is "anthropic", and that does not count/],
    [
      {healer: ['offline', 'chat']},
      /is "chat", and that does not count.*There it may be offline\./,
    ],
    [{healer: ['yuuki']}, /may neither have your code sent anywhere/],
    [{saving: 'screen'}, /is "screen", and that does not count.*There it may be never\./],
    [{saving: 'always'}, /may not have more kept than you want/],
    [{offline: false}, /is "false", and that does not count/],
    [{'max-cost': 100}, /what may be spent is yours to say/],
    [{'api-key': 'k'}, /yours alone to say/],
    [{'docker-socket': '/tmp/evil.sock'}, /may not choose who runs programs for you/],
    [{'log-level': 'error'}, /may not silence/],
    [{keys: {'accept-hunk': ['j']}}, /keys are yours alone to choose/],
  ])('say %j', (content, message) => {
    expect(() => parse(content, 'project')).toThrow(InvalidInput);
    expect(() => parse(content, 'project')).toThrow(message);
  });

  it('say more than a few settings that only bind the program', () => {
    const free = settings.filter(({file}) => file?.project === 'any').map(({name}) => name);
    expect(free.toSorted()).toEqual([
      'best-of',
      'cpus',
      'disk',
      'max-iterations',
      'max-tokens',
      'memory',
      'model',
      'model-timeout',
      'no-healing',
      'pids',
      'strict',
      'timeout',
    ]);
  });

  it('but it may ask for less', () => {
    const file = parse(
      {offline: true, engine: 'podman', healer: ['offline'], saving: 'never'},
      'project',
    );
    expect(file.entries.size).toBe(4);
  });

  it('have a model asked at the price of another where the cost has a limit', () => {
    const own = parse({
      'api-url': 'http://127.0.0.1:1',
      model: 'small',
      price: [1, 2],
      'max-cost': 1,
    });
    const project = parse('{\n  "model": "dear"\n}', 'project');
    const resolve = (...flags: readonly string[]) =>
      resolveSettings(parseArguments(['a.py', ...flags]), {}, [project, own]);
    expect(() => resolve()).toThrow(InvalidInput);
    expect(() => resolve()).toThrow(
      '"model" (/p/config.json, line 2) is not the model whose --price you told, so that --max-cost cannot be kept to; give --model, or remove it there.',
    );
    expect(resolve('--model', 'small').models.chat?.model).toBe('small');
    expect(resolve('--healer', 'offline').modelLimits.maxCost).toBe(1);
    expect(resolveSettings(noArguments, {}, [own]).models.chat?.model).toBe('small');
  });

  it('have a model named where nothing is said of cost', () => {
    const own = parse({'api-url': 'http://127.0.0.1:1', price: [1, 2]});
    const project = parse({model: 'theirs'}, 'project');
    expect(resolveSettings(noArguments, {}, [project, own]).models.chat?.model).toBe('theirs');
  });
});
