import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {describeInTerminal} from './support/engines.ts';
import {expectGivenBack} from './support/given-back.ts';
import {startYuubox} from './support/tmux-terminal.ts';

const examples = join(import.meta.dirname, '../../examples');

async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-start-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true, maxRetries: 10}));
  return directory;
}

/** One hash of all examples as they are. */
async function examplesNow(): Promise<string> {
  const files = (await readdir(examples)).filter(name => name.includes('.')).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(examples, file)));
  return hash.digest('hex');
}

const sizes = [
  {columns: 80, rows: 24},
  {columns: 200, rows: 50},
];

describeInTerminal('yuubox alone in a real terminal', () => {
  describe.each(sizes)('at $columns×$rows', size => {
    it('opens an example, heals it, and writes a copy beside what is there', async () => {
      const before = await examplesNow();
      const cwd = await emptyDirectory();
      await writeFile(join(cwd, 'greet.py'), 'mine\n');
      const terminal = await startYuubox(['--engine', 'embedded'], {...size, cwd});
      await terminal.sees('Programs run in embedded');
      const screen = await terminal.sees('▸ greet.py');
      expect(screen).toContain('YuuBox heals broken programs');
      for (const name of ['cart.js', 'Playlist.java', 'guests.php']) expect(screen).toContain(name);
      await terminal.press('j', 'k', 'Enter');
      await terminal.sees('● y accept');
      await terminal.press('y');
      await terminal.sees('✓ accepted');
      await terminal.press('Enter');
      await terminal.sees('● w write');
      await terminal.press('w');
      await terminal.sees('Written to greet-2.py');
      await terminal.press('q');
      expect(await expectGivenBack(terminal)).toContain('ended with 0');
      expect(await readFile(join(cwd, 'greet.py'), 'utf8')).toBe('mine\n');
      expect(await readFile(join(cwd, 'greet-2.py'), 'utf8')).toContain('print(f"Hello');
      expect(await examplesNow()).toBe(before);
    });

    it('opens a file of one’s own, completed with tab', async () => {
      const cwd = await emptyDirectory();
      await writeFile(join(cwd, 'own-program.js'), 'consle.log("mine")\n');
      const terminal = await startYuubox(['--engine', 'embedded'], {...size, cwd});
      await terminal.sees('▸ greet.py');
      await terminal.press('o');
      await terminal.sees('File: ');
      await terminal.type('own');
      await terminal.press('Tab');
      await terminal.sees('File: own-program.js');
      await terminal.press('Enter');
      await terminal.sees('own-program.js · JavaScript');
      await terminal.sees('● y accept');
      await terminal.press('q');
      expect(await expectGivenBack(terminal)).toContain('ended with 1');
      expect(await readdir(cwd)).toEqual(['own-program.js']);
    });

    it('leaves with q, and on SIGTERM, with the terminal as it was', async () => {
      const left = await startYuubox([], size);
      await left.sees('▸ greet.py');
      await left.press('q');
      expect(await expectGivenBack(left)).toContain('ended with 0');
      const ended = await startYuubox([], size);
      await ended.sees('▸ greet.py');
      process.kill(await ended.yuuboxPid(), 'SIGTERM');
      expect(await expectGivenBack(ended)).toContain('ended with 130');
    });
  });

  it('goes on with a session that was left, and still leaves the example alone', async () => {
    const before = await examplesNow();
    const cwd = await emptyDirectory();
    const how = {columns: 80, rows: 24, cwd, env: {XDG_STATE_HOME: join(cwd, 'state')}};
    const first = await startYuubox(['--engine', 'embedded'], how);
    await first.sees('▸ greet.py');
    await first.press('Enter');
    await first.sees('● y accept');
    await first.press('q');
    await expectGivenBack(first);
    const second = await startYuubox([], how);
    const screen = await second.sees(/▸ greet\.py .* left after 1 attempt/);
    expect(screen).toContain('Go on with a session');
    await second.press('Enter');
    await second.sees('● y accept');
    await second.press('y');
    await second.sees('✓ accepted');
    await second.press('Enter');
    await second.sees('● w write');
    await second.press('w');
    await second.sees('Written to greet.py in this directory.');
    await second.press('q');
    await expectGivenBack(second);
    expect(await readFile(join(cwd, 'greet.py'), 'utf8')).toContain('print(f"Hello');
    expect(await examplesNow()).toBe(before);
  });
});
