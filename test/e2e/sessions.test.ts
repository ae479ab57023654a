import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {expect, it} from 'vitest';
import {SessionStore} from '../../source/store/session-store.ts';
import {describeInTerminal, programFile} from './support/engines.ts';
import {expectGivenBack} from './support/given-back.ts';
import {startYuubox, type TmuxTerminal} from './support/tmux-terminal.ts';

const broken = `def greet(name):
    prin(f"Hello, {name}!")

greet("World")
`;

/** A program with a place of its own for its sessions. */
async function greeting() {
  const file = await programFile('greet.py', broken);
  const env = {XDG_STATE_HOME: join(dirname(file), 'state')};
  const start = (args: readonly string[], columns = 120) => startYuubox(args, {env, columns});
  return {
    file,
    env,
    start,
    heal: () => start([file, '--engine', 'embedded']),
    async sessions() {
      using store = await SessionStore.open(join(env.XDG_STATE_HOME, 'yuubox'));
      return store.sessions().map(session => ({session, events: store.events(session)}));
    },
  };
}

async function kill(terminal: TmuxTerminal): Promise<void> {
  process.kill(await terminal.yuuboxPid(), 'SIGKILL');
  await terminal.sees(/ended with 137/);
}

describeInTerminal('sessions that survive', () => {
  it('goes on at the same decision after SIGKILL, with what can be undone', async () => {
    const {file, start, heal, sessions} = await greeting();
    const first = await heal();
    await first.sees('● y accept');
    await first.press('y');
    await first.sees('✓ accepted');
    await first.press('n');
    await first.sees('✗ rejected');
    await kill(first);

    const second = await start(['resume']);
    await second.sees('✗ rejected');
    expect(await second.text()).toContain('+     print(f"Hello, {name}!")');
    await second.sees('● y accept');
    await second.press('u');
    await second.sees('✓ accepted');
    await second.press('Enter');
    await second.sees('It runs. w writes it');
    await second.sees('● w write');
    await second.press('w');
    await second.sees('Written to');
    expect(await readFile(file, 'utf8')).toContain('print(f"Hello');
    await second.press('q');
    expect(await expectGivenBack(second)).toContain('ended with 0');

    const [saved, other] = await sessions();
    expect(other).toBeUndefined();
    expect(saved?.session).toMatchObject({outcome: 'runs', attempts: 2, written: file});
    const decisions = saved?.events.map(({event}) => event.type);
    expect(decisions?.filter(type => /^(?:hunk-decided|decision-)/.test(type))).toEqual([
      'hunk-decided',
      'hunk-decided',
      'decision-undone',
    ]);
  });

  it('goes on after its terminal was closed, and after it was left', async () => {
    const {start, heal} = await greeting();
    const closed = await heal();
    await closed.sees('● y accept');
    await closed.press('y');
    await closed.sees('✓ accepted');
    const pid = await closed.yuuboxPid();
    await closed.kill();
    await expect.poll(() => isAlive(pid), {timeout: 15_000}).toBe(false);

    const again = await start(['resume']);
    await again.sees('✓ accepted');
    await again.sees('● y accept');
    await again.press('q');
    await again.sees('Leave?');
    await again.sees(/y leave/);
    await again.press('C-c');
    const said = await expectGivenBack(again);
    const [, command = ''] = /yuubox (resume \w{8}) goes on with it\./.exec(said) ?? [];
    const third = await start(command.split(' '));
    await third.sees('✓ accepted');
  });

  it('says that another YuuBox has the file open, and not after that was killed', async () => {
    const {heal, start} = await greeting();
    const first = await heal();
    await first.sees('● y accept');
    const second = await heal();
    await second.sees('● y accept');
    await second.press('?');
    await second.sees('accept the hunk and go on');
    await second.press('G');
    await second.sees(/Another YuuBox has greet\.py open/);
    await second.press('Escape');
    const taken = await start(['resume']);
    expect(await taken.sees(/ended with 2/)).toContain('There is no unfinished session');
    await kill(first);
    await kill(second);
    const third = await heal();
    await third.sees('● y accept');
    await third.press('?');
    await third.sees('accept the hunk and go on');
    await third.press('G');
    await third.sees('leave; a second one leaves without asking');
    expect(await third.text()).not.toContain('Another YuuBox');
  });

  it('goes on unsaved where nothing can be written, and says so once', async () => {
    const {file, env, heal} = await greeting();
    await writeFile(env.XDG_STATE_HOME, 'a file in the way');
    const terminal = await heal();
    await terminal.sees('This session is not saved: ');
    await terminal.sees('● y accept');
    await terminal.press('y');
    await terminal.sees('✓ accepted');
    await terminal.press('Enter');
    await terminal.sees('It runs. w writes it');
    expect(await readFile(file, 'utf8')).toBe(broken);
  });

  it('keeps nothing with --no-save', async () => {
    const {file, start, env} = await greeting();
    await mkdir(env.XDG_STATE_HOME);
    const terminal = await start([file, '--engine', 'embedded', '--no-save']);
    await terminal.sees('● y accept');
    await terminal.press('q');
    const said = await expectGivenBack(terminal);
    expect(said).not.toContain('yuubox resume');
    await expect(readFile(join(env.XDG_STATE_HOME, 'yuubox', 'sessions.db'))).rejects.toThrow(
      /ENOENT/,
    );
  });
});

describeInTerminal('a replay', () => {
  it.each([120, 80])('plays a session back, and decides nothing (%i columns)', async columns => {
    const {file, start, heal, sessions} = await greeting();
    const live = await heal();
    await live.sees('● y accept');
    await live.press('y');
    await live.sees('✓ accepted');
    await live.press('Enter');
    await live.sees('It runs. w writes it');
    await live.press('C-c');
    await live.press('C-c');
    await expectGivenBack(live);
    const [before] = await sessions();
    const id = before?.session.id ?? '';

    const terminal = await start(['replay', id.slice(0, 6), '--speed', '64'], columns);
    await terminal.sees(/‖ replay 64× · event (\d+)\/\1/);
    expect(await terminal.text()).toMatch(/space play\/pause .*q leave/);
    await terminal.press('Home');
    await terminal.sees(/event 1\//);
    for (let times = 0; times < 2; times += 1) await terminal.press(']');
    await terminal.sees(/hunk 1: accepted/);
    if (columns === 80) await terminal.press('4');
    await terminal.sees('✓ accepted');
    await terminal.press('Left');
    await terminal.sees(/hunk 1\/1 · line 1 · (?!accepted)/);
    await terminal.press('n');
    await terminal.sees('This is a replay: what was decided is decided.');
    await terminal.press('-');
    await terminal.sees('replay 32×');
    await terminal.press('End');
    await terminal.sees('the end');
    await terminal.press('?');
    await terminal.sees('Keys');
    await terminal.press('Escape');
    await terminal.sees(/space play\/pause/);
    await terminal.press('q');
    expect(await expectGivenBack(terminal)).toContain('ended with 0');
    expect(await sessions()).toEqual([before]);
    expect(await readFile(file, 'utf8')).toBe(broken);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
