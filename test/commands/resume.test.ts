import {spawn} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {eventJson} from '../../source/plain/event-json.ts';
import {SessionStore} from '../../source/store/session-store.ts';
import {runCli} from '../support/cli.ts';
import {randomFrom} from '../support/seeded.ts';

const broken = 'consol.log("one");\nconsol.log("two");\n';
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

let cwd = '';
let env: Record<string, string> = {};

beforeEach(async () => {
  cwd = await newDirectory();
  env = {XDG_STATE_HOME: join(cwd, 'state')};
  await writeFile(join(cwd, 'two.js'), broken);
});

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-resume-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));
  return directory;
}

const yuubox = (...args: readonly string[]) => runCli(args, {cwd, env});

/** The only session that is saved, with its events as they are printed. */
async function savedSession(state = join(cwd, 'state')) {
  using store = await SessionStore.open(join(state, 'yuubox'));
  const [session, other] = store.sessions();
  if (other) throw new Error('more than one session');
  return {session, events: session ? store.events(session).map(({event}) => eventJson(event)) : []};
}

/** Runs `yuubox` and kills it `delayMs` after it has shown so many events; returns those it has shown by then. */
async function runAndKill(
  args: readonly string[],
  {
    events,
    delayMs,
    home,
  }: {readonly events: number; readonly delayMs: number; readonly home: string},
): Promise<string[]> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: {...process.env, XDG_STATE_HOME: home},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise(resolve => child.on('close', resolve));
  const shown: string[] = [];
  for await (const line of createInterface({input: child.stdout})) {
    shown.push(line);
    if (shown.length === events) setTimeout(() => child.kill('SIGKILL'), delayMs);
  }
  await ended;
  // A line that was cut off was not shown.
  return shown.filter(line => line.endsWith('}'));
}

describe('yuubox that is killed', () => {
  it('has saved all that it had shown, once and in order, and goes on from there', async () => {
    const random = randomFrom(2026);
    const moments = Array.from({length: 50}, (_, index) => ({
      events: 1 + Math.floor(random() * 19),
      delayMs: Math.floor(random() * 30),
      home: join(cwd, `state-${index}`),
    }));
    const outcomes: string[] = [];
    const killAndResume = async (moment: (typeof moments)[number]) => {
      const shown = await runAndKill(
        ['two.js', '--engine', 'embedded', '--save', '--events'],
        moment,
      );
      const before = await savedSession(moment.home);
      expect(before.events.slice(0, shown.length)).toEqual(shown);
      const options = {cwd, env: {XDG_STATE_HOME: moment.home}};
      const id = before.session?.id ?? '';
      const resumed = await runCli(['resume', id, '--events'], options);
      expect(resumed.stderr).toBe('');
      expect(resumed.code).toBe(0);
      const after = await savedSession(moment.home);
      const shownAfter = resumed.stdout.trim().split('\n');
      expect(shownAfter[0]).toContain('"session-resumed"');
      expect(after.session?.id).toBe(id);
      expect(after.session?.outcome).toBe('runs');
      expect(after.events).toEqual([...before.events, ...shownAfter]);
      outcomes.push(before.session?.outcome ?? 'broken off');
    };
    const waiting = moments.values();
    await Promise.all(
      Array.from({length: 3}, async () => {
        for (const moment of waiting) await killAndResume(moment);
      }),
    );
    expect(outcomes).toHaveLength(50);
    expect(outcomes.filter(outcome => outcome === 'broken off').length).toBeGreaterThan(25);
  }, 600_000);
});

describe('yuubox resume', () => {
  const begin = async (...args: readonly string[]) => {
    const moment = {events: 6, delayMs: 0, home: join(cwd, 'state')};
    return runAndKill(['two.js', '--engine', 'embedded', '--save', '--events', ...args], moment);
  };

  /** It takes its time, so that the session is broken off before it has an answer. */
  const writeHealer = (sendsTo: string | null) =>
    writeFile(
      join(cwd, 'mine.mjs'),
      `export default {name: 'mine', sendsTo: ${JSON.stringify(sendsTo)}, async *suggest(report, revision) {
        await new Promise(resolve => setTimeout(resolve, 1000));
        const source = revision.source.replaceAll('consol.', 'console.');
        yield {source, healer: 'mine', rule: 'console', tier: 1, explanation: 'It is console.'};
      }};`,
    );

  it('takes the last unfinished session, with what it was begun with', async () => {
    await writeFile(join(cwd, 'out.txt'), 'one\ntwo\n');
    await begin('--expect', 'out.txt', '--env', 'LANG=C', '--timeout', '7', '--', 'an argument');
    await rm(join(cwd, 'out.txt'));
    const {code, stdout} = await yuubox('resume', '--json');
    expect(JSON.parse(stdout)).toMatchObject({success: true, expectations: {passed: 1, of: 1}});
    expect(code).toBe(0);
    const {events} = await savedSession();
    const started: unknown = JSON.parse(events[0] ?? '');
    expect(started).toMatchObject({
      program: {env: {LANG: 'C'}, args: ['an argument']},
      limits: {timeout_s: 7},
    });
    const again = await yuubox('resume');
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(/There is no unfinished session to go on with/);
  });

  it('finds the session of a file, and by the beginning of an id', async () => {
    await begin();
    const {session} = await savedSession();
    const other = join(cwd, 'other.js');
    await writeFile(other, 'console.log(1);\n');
    const none = await yuubox('resume', 'other.js');
    expect(none.stderr).toMatch(/No unfinished session of other\.js is saved/);
    expect((await yuubox('resume', 'two.js', '--write')).code).toBe(0);
    expect(await readFile(join(cwd, 'two.js'), 'utf8')).toBe(
      broken.replaceAll('consol.', 'console.'),
    );
    expect((await yuubox('resume', session?.id.slice(0, 6) ?? '', '--plain')).code).toBe(0);
  });

  it.each([
    ['begun offline', ['--offline'], []],
    ['resumed offline', [], ['--offline']],
  ])('asks the healer of one’s own in a session that was %s', async (_, first, then) => {
    await writeHealer(null);
    await begin('--healer', './mine.mjs', ...first);
    const {code, stdout} = await yuubox('resume', '--json', ...then);
    expect(JSON.parse(stdout)).toMatchObject({
      success: true,
      error_history: [{fixed_by: 'mine:console'}],
    });
    expect(code).toBe(0);
  });

  it('refuses offline a healer of one’s own that sends code away', async () => {
    await writeHealer('example.com');
    await begin('--healer', './mine.mjs');
    const {code, stderr} = await yuubox('resume', '--offline');
    expect(stderr).toMatch(/--offline forbids the healer .*mine\.mjs, which sends code/);
    expect(code).toBe(2);
  });

  it('says that the file has changed, and does not write over it', async () => {
    await begin();
    await writeFile(join(cwd, 'two.js'), '// mine\n');
    const {code, stderr} = await yuubox('resume', '--write');
    expect(stderr).toMatch(/two\.js has changed since this session began/);
    expect(stderr).toMatch(/was changed since it was read; it is left as it is/);
    expect(code).toBe(2);
    expect(await readFile(join(cwd, 'two.js'), 'utf8')).toBe('// mine\n');
  });

  it('saves no secret variable, and asks for it again', async () => {
    await begin('--env', 'API_TOKEN=geheim-4711');
    const {session, events} = await savedSession();
    expect(events.join('\n')).not.toContain('geheim');
    const without = await yuubox('resume');
    expect(without.code).toBe(2);
    expect(without.stderr).toContain(
      `Give it again: yuubox resume ${session?.id.slice(0, 8)} --env API_TOKEN=…`,
    );
    expect((await yuubox('resume', '--env', 'API_TOKEN=again')).code).toBe(0);
  });

  it.each([
    [['resume', 'zzzz'], /There is no saved session zzzz\. yuubox history lists/],
    [['resume', '--timeout', '5'], /goes on with what the session was begun with, so --timeout/],
    [['resume', 'a', 'b'], /yuubox resume \[ID\|FILE\]/],
    [['resume', '--plai'], /There is no option --plai\. Did you mean --plain\?/],
  ])('refuses %j', async (args, message) => {
    await mkdir(join(cwd, 'state'));
    const {code, stderr, stdout} = await yuubox(...args);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('saving', () => {
  it('is left out without a screen, unless it is asked for', async () => {
    await yuubox('two.js', '--engine', 'embedded', '--json');
    await yuubox('two.js', '--engine', 'embedded', '--save', '--no-save', '--plain');
    await expect(readFile(join(cwd, 'state', 'yuubox', 'sessions.db'))).rejects.toThrow(/ENOENT/);
    env['YUUBOX_SAVE'] = 'always';
    await yuubox('two.js', '--engine', 'embedded', '--plain');
    expect((await savedSession()).events).not.toHaveLength(0);
  });

  it('that cannot be done is told once, and the session goes on', async () => {
    await writeFile(join(cwd, 'state'), 'a file in the way');
    const {code, stdout, stderr} = await yuubox('two.js', '--engine', 'embedded', '--save');
    expect(stdout).toBe('one\ntwo\n');
    expect(code).toBe(0);
    expect(stderr.match(/not saved/g)).toHaveLength(1);
    expect(stderr).toMatch(/This session is not saved: .*state\/yuubox cannot be written: /);
  });

  it('moves a damaged database out of the way, and says where', async () => {
    await mkdir(join(cwd, 'state', 'yuubox'), {recursive: true});
    await writeFile(join(cwd, 'state', 'yuubox', 'sessions.db'), 'damaged'.repeat(1000));
    const {code, stderr} = await yuubox('two.js', '--engine', 'embedded', '--save');
    expect(code).toBe(0);
    expect(stderr).toMatch(/were damaged; what is left of them is in .*sessions\.db\.damaged-/);
    expect((await savedSession()).session?.outcome).toBe('runs');
  });
});
