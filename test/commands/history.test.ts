import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import type {SessionEvent} from '../../source/session/events.ts';
import {nobody, type SessionOwner, thisProcess} from '../../source/store/session-owner.ts';
import {SessionStore} from '../../source/store/session-store.ts';
import {runCli} from '../support/cli.ts';
import {toldEvents} from '../support/told-session.ts';

let cwd = '';

beforeEach(async () => {
  const made = await mkdtemp(join(tmpdir(), 'yuubox-history-'));
  onTestFinished(() => rm(made, {recursive: true, force: true, maxRetries: 10}));
  cwd = made;
});

const yuubox = (...args: readonly string[]) => runCli(args, {cwd, env: {XDG_STATE_HOME: cwd}});

interface Told {
  readonly name?: string;
  readonly language?: string;
  readonly path?: string | null;
  readonly owner?: SessionOwner;
  /** Leaves out so many events of the end. */
  readonly without?: number;
}

/** Saves sessions whose ids are their numbers, newest last. */
async function save(...all: readonly Told[]): Promise<void> {
  using store = await SessionStore.open(join(cwd, 'yuubox'));
  for (const [index, {name = 'greet.py', language = 'python', ...told}] of all.entries()) {
    const id = `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;
    const path = told.path === undefined ? join(cwd, name) : told.path;
    const opening = {path, owner: told.owner ?? nobody, plan: null};
    const recorder = store.recorder(opening, reason => {
      throw new Error(reason);
    });
    const events = toldEvents.slice(0, toldEvents.length - (told.without ?? 0));
    for (const event of events) recorder.record(asTold(event, id, name, language));
  }
}

function asTold(event: SessionEvent, id: string, entry: string, language: string): SessionEvent {
  if (event.type !== 'session-started') return event;
  return {...event, id, program: {...event.program, entry, language}};
}

describe('yuubox history', () => {
  it('says what to do when nothing is saved', async () => {
    const {code, stdout, stderr} = await yuubox('history');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('No session is saved. yuubox FILE begins one.\n');
    expect((await yuubox('history', '--json')).stdout).toBe('[]\n');
  });

  it('lists sessions, the newest first, with what became of each', async () => {
    await save(
      {},
      {name: 'b.js', language: 'javascript', without: 3},
      {name: 'c.py', owner: await thisProcess(), without: 3},
    );
    const {stdout, code} = await yuubox('history');
    const rows = stdout.trimEnd().split('\n');
    expect(rows.map(row => row.replaceAll(/\s{2,}/g, '|').split('|'))).toEqual([
      ['ID', 'WHEN', 'LANGUAGE', 'STATUS', 'TRIES', 'PROGRAM'],
      ['00000002', expect.any(String), 'python', 'open', '3', join(cwd, 'c.py')],
      ['00000001', expect.any(String), 'javascript', 'interrupted', '3', join(cwd, 'b.js')],
      ['00000000', expect.any(String), 'python', 'healed', '3', join(cwd, 'greet.py')],
    ]);
    expect(code).toBe(0);
  });

  it.each([
    [['--language', 'js'], ['00000001']],
    [['--status', 'interrupted'], ['00000001']],
    [
      ['--status', 'healed', '--language', 'py'],
      ['00000002', '00000000'],
    ],
    [['GREET'], ['00000000']],
    [
      ['--since', '1h'],
      ['00000002', '00000001', '00000000'],
    ],
    [['--since', '2999-01-01'], []],
    [['--limit', '1'], ['00000002']],
  ])('finds by %j', async (filter, ids) => {
    await save({}, {name: 'b.js', language: 'javascript', without: 3}, {name: 'c.py'});
    const {stdout} = await yuubox('history', ...filter, '--json');
    const listed = JSON.parse(stdout) as readonly {readonly id: string}[];
    expect(listed.map(({id}) => id.slice(0, 8))).toEqual(ids);
  });

  it('lists fifty of a thousand, and says how to see the others', async () => {
    await save(...Array.from({length: 1000}, (_, index) => ({name: `p${index}.py`, without: 24})));
    const {stdout, stderr} = await yuubox('history');
    expect(stdout.trimEnd().split('\n')).toHaveLength(51);
    expect(stderr).toBe('950 more: yuubox history --limit 1000\n');
    expect(JSON.parse((await yuubox('history', '--json')).stdout)).toHaveLength(1000);
  });

  it('lets a name steer nothing', async () => {
    const path = join(cwd, 'a\u001b]52;c;AAAA\u0007\u202Eb\n.py');
    await save({name: 'a\u001b]52;c;AAAA\u0007\u202Eb\n.py', path});
    const {stdout} = await yuubox('history');
    expect(stdout).not.toMatch(/(?!\n)\p{Control}|\p{Bidi_Control}/u);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    const shown = await yuubox('history', 'show', '0');
    expect(shown.stdout).toMatch(/^File {6}.* \.py$/m);
    expect(shown.stdout).not.toMatch(/(?!\n)\p{Control}|\p{Bidi_Control}/u);
  });

  it('tells what happened in a session', async () => {
    await save({});
    const {stdout} = await yuubox('history', 'show', '0000');
    expect(stdout).toContain('Status    healed');
    expect(stdout).toContain('SyntaxError · greet.py line 5');
    expect(stdout).toContain('It runs after 3 attempts.');
    expect((await yuubox('replay', '0000', '--plain')).stdout).toBe(
      stdout.slice(stdout.indexOf('\n\n') + 2),
    );
  });

  it('makes the same report as a replay that is exported', async () => {
    await save({});
    const {stdout} = await yuubox('history', 'export', '0000', '--format', 'md');
    expect(stdout).toMatch(/^# YuuBox: greet\.py/);
    expect((await yuubox('replay', '0000', '--export', 'md')).stdout).toBe(stdout);
  });

  it.each([
    ['report.md', /^# YuuBox: greet\.py/],
    ['report.html', /^<!doctype html>/],
    ['report.json', /^\{\n {2}"session_id"/],
    ['report.patch', /^--- a\/greet\.py/],
  ])('exports to %s', async (file, content) => {
    await save({});
    const {code, stdout, stderr} = await yuubox('history', 'export', '0', '-o', file);
    expect([code, stdout, stderr]).toEqual([0, '', `Wrote ${file}.\n`]);
    expect(await readFile(join(cwd, file), 'utf8')).toMatch(content);
    const format = file.replace('report.', '');
    const printed = await yuubox('history', 'export', '0', '--format', format);
    expect(printed.stdout).toBe(await readFile(join(cwd, file), 'utf8'));
  });

  it('removes sessions by their ids, all or none of those that are named', async () => {
    await save({}, {}, {});
    const wrong = await yuubox('history', 'rm', '00000001', 'zzz');
    expect(wrong.code).toBe(2);
    expect(JSON.parse((await yuubox('history', '--json')).stdout)).toHaveLength(3);
    const removed = await yuubox('history', 'rm', '00000000', '00000002');
    expect([removed.code, removed.stderr]).toEqual([0, 'Removed 2 sessions.\n']);
    expect((await yuubox('history')).stdout).toContain('00000001');
  });

  it('does not remove one that is open', async () => {
    await save({owner: await thisProcess(), without: 3}, {});
    const {code, stderr} = await yuubox('history', 'rm', '00000000');
    expect(code).toBe(2);
    expect(stderr).toMatch(/is open in a YuuBox \(process \d+\)\. Leave it there first\./);
    const cleared = await yuubox('history', 'clear', '--yes');
    expect(cleared.stderr).toBe('Removed 1 session. Left 1 session that a YuuBox has open.\n');
  });

  it('removes all only when that is said, and old ones by their age', async () => {
    await save({}, {});
    const {code, stderr} = await yuubox('history', 'clear');
    expect(code).toBe(2);
    expect(stderr).toMatch(/This removes 2 sessions, for good\..*yuubox history clear --yes/);
    const old = await yuubox('history', 'clear', '--older-than', '1d');
    expect(old.stderr).toBe('Removed 0 sessions.\n');
    expect((await yuubox('history', 'clear', '-y')).stderr).toBe('Removed 2 sessions.\n');
    expect((await yuubox('history')).stdout).toBe('');
  });

  it.each([
    [['history', '--stauts', 'open'], /no option --stauts\. Did you mean --status\?/],
    [['history', '--status', 'opn'], /--status is "opn".*Did you mean open\?/],
    [['history', '--since', 'soon'], /--since is "soon"; it must be a date such as/],
    [['history', '--since', '2026-02-31'], /--since is "2026-02-31"/],
    [['history', '--limit', '0'], /--limit is "0"; it must be a whole number from 1 to/],
    [['history', '--language', 'pyhton'], /pyhton.*Did you mean python\?/],
    [['history', 'a', 'b'], /history takes one text/],
    [['history', 'show'], /yuubox history show ID/],
    [['history', 'show', '9'], /There is no saved session 9\. yuubox history lists/],
    [
      ['history', 'show', '0000'],
      /2 sessions begin with 0000: 00000001\S* \(greet\.py\), .*Give more/,
    ],
    [['history', 'show', '00000011'], /no saved session 00000011\. Did you mean 0000000[01]\?/],
    [
      ['history', 'export', '00000000', '--format', 'pdf'],
      /--format is "pdf"; it must be one of md/,
    ],
    [['history', 'rm'], /Name the sessions to remove/],
    [['replay'], /Name one session to play back/],
    [
      ['replay', '00000000', '--speed', 'fast'],
      /--speed is "fast"; it must be a number from 0\.125/,
    ],
    [['replay', '00000000', '--speed', '1000'], /--speed is "1000"/],
    [['replay', '00000000', '--export', 'pdf'], /--export is "pdf"; it must be one of md/],
    [['replay', '00000000', '-o', 'report.md'], /--output is for a report; add --export md/],
  ])('refuses %j', async (args, message) => {
    await save({}, {});
    const {code, stdout, stderr} = await yuubox(...args);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('hints at a command where a text finds nothing', async () => {
    await save({});
    expect((await yuubox('history', 'cler')).stderr).toMatch(/Did you mean history clear\?/);
  });
});
