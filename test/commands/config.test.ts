import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {runCli} from '../support/cli.ts';

let directory: string;
let home: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yuubox-config-'));
  home = join(directory, 'home');
  await mkdir(join(home, 'yuubox'), {recursive: true});
  await mkdir(join(directory, 'project', 'deep', 'down'), {recursive: true});
});
afterEach(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));

const own = (settings: object) =>
  writeFile(join(home, 'yuubox', 'config.json'), JSON.stringify(settings, null, 2));
const projects = (settings: object, ...under: readonly string[]) =>
  writeFile(
    join(directory, 'project', ...under, 'yuubox.config.json'),
    JSON.stringify(settings, null, 2),
  );
const config = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  runCli(['config', ...args], {
    cwd: join(directory, 'project', 'deep', 'down'),
    env: {XDG_CONFIG_HOME: home, DOCKER_HOST: '', ...env},
  });

describe('yuubox config', () => {
  it('says of each setting where it comes from', async () => {
    await own({timeout: 20, memory: 512, cpus: 2});
    await projects({strict: true, timeout: 30});
    const {code, stdout} = await config([], {YUUBOX_DEFAULT_MEMORY: '1024'});
    expect(code).toBe(0);
    expect(stdout).toMatch(/^timeout +30 +project, line 3$/m);
    expect(stdout).toMatch(/^strict +true +project, line 2$/m);
    expect(stdout).toMatch(/^memory +1024 +YUUBOX_DEFAULT_MEMORY$/m);
    expect(stdout).toMatch(/^cpus +2 +yours, line 4$/m);
    expect(stdout).toMatch(/^pids +64 +default$/m);
    expect(stdout).toContain(`project: ${join(directory, 'project', 'yuubox.config.json')}\n`);
    expect(stdout).toContain(`yours:   ${join(home, 'yuubox', 'config.json')}\n`);
  });

  it('takes the nearest file of the project alone', async () => {
    await projects({timeout: 30, pids: 32});
    await projects({timeout: 40}, 'deep');
    const {stdout} = await config();
    expect(stdout).toMatch(/^timeout +40 +project, line 2$/m);
    expect(stdout).toMatch(/^pids +64 +default$/m);
  });

  it('tells no secret, not even one in an address', async () => {
    const secret = 'open-sesame';
    await own({'api-key': secret, 'docker-socket': `tcp://me:${secret}@h:1`});
    const env = {OPENAI_API_KEY: secret, ANTHROPIC_API_KEY: secret};
    for (const args of [[], ['--json']]) {
      const {stdout, stderr} = await config(args, {...env, YUUKI_API_URL: `http://a:${secret}@h`});
      expect(stdout + stderr).not.toContain(secret);
      expect(stdout).toContain('••••');
      expect(stdout).toContain('OPENAI_API_KEY');
    }
  });

  it('fits 80 columns, whatever the values', async () => {
    const long = 'x'.repeat(300);
    await own({model: long, runtime: long, 'anthropic-api-key': long, keys: {}});
    const {stdout} = await config([], {YUUBOX_API_URL: `http://${long}`});
    const table = stdout.split('\n\n')[0] ?? '';
    const lines = table.split('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('prints JSON for programs', async () => {
    await own({price: [3, 15]});
    await projects({strict: true});
    const {stdout} = await config(['--json'], {YUUBOX_MAX_ITERATIONS: '7'});
    const place = join(directory, 'project', 'yuubox.config.json');
    expect(JSON.parse(stdout)).toMatchObject({
      files: {project: place, user: join(home, 'yuubox', 'config.json')},
      settings: {
        strict: {value: true, from: 'project', place, line: 2},
        'max-iterations': {value: 7, from: 'environment', place: 'YUUBOX_MAX_ITERATIONS'},
        price: {value: '3,15', from: 'user', line: 2},
        engine: {value: 'auto', from: 'default', place: null, line: null},
        model: {value: null, from: 'default'},
      },
    });
  });

  it('says where the user’s own file is, which need not be there', async () => {
    const path = join(home, 'yuubox', 'config.json');
    expect(await config(['path'])).toMatchObject({code: 0, stdout: `${path}\n`});
    // The specification has a relative path ignored.
    const {stdout} = await config(['path'], {XDG_CONFIG_HOME: 'relative', HOME: '/home/me'});
    expect(stdout).toBe('/home/me/.config/yuubox/config.json\n');
    expect((await config()).stdout).toContain('(not there yet)');
  });

  it('refuses what a run would refuse, and wrong usage', async () => {
    await projects({network: 'bridge'});
    expect(await config()).toMatchObject({code: 2, stdout: ''});
    expect((await config(['paths'])).stderr).toMatch(/no “config paths”[^]*yuubox config path/);
    expect((await config(['--jsn'])).stderr).toMatch(
      /Did you mean --json\? It is:\n {2}yuubox config/,
    );
  });
});

describe('the settings files of a run', () => {
  it('count', async () => {
    await projects({'no-healing': true, engine: 'docker'});
    const cwd = join(directory, 'project');
    await writeFile(join(cwd, 'greet.js'), 'consle.log("hi")\n');
    const run = await runCli(['greet.js', '--engine', 'embedded', '--json'], {cwd});
    expect(JSON.parse(run.stdout)).toMatchObject({success: false, iterations: 1});
    const healed = await runCli(['greet.js', '--engine', 'embedded', '--json', '--healing'], {cwd});
    expect(JSON.parse(healed.stdout)).toMatchObject({success: true, iterations: 2});
  });

  it('are refused before anything runs', async () => {
    await projects({'api-url': 'http://127.0.0.1:1'});
    const cwd = join(directory, 'project');
    await writeFile(join(cwd, 'fine.js'), 'console.log("hi")\n');
    const run = await runCli(['fine.js'], {cwd});
    expect(run).toMatchObject({code: 2, stdout: ''});
    expect(run.stderr).toContain('may not say where your code is sent');
  });

  it('say how much is told on stderr', async () => {
    const cwd = join(directory, 'project');
    await writeFile(join(cwd, 'fine.js'), 'console.log("hi")\n');
    const told = async (level: string) =>
      runCli(['fine.js', '--engine', 'embedded', '--log-level', level], {cwd});
    expect(await told('error')).toMatchObject({stdout: 'hi\n', stderr: ''});
    expect((await told('info')).stderr).toContain('Attempt 1/5: runs');
    expect((await told('debug')).stderr).toContain('{"type":"session-started"');
  });
});
