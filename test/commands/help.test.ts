import {readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {describe, expect, it} from 'vitest';
import {topics} from '../../source/commands/help.ts';
import {groupHelp, isGroup, mainHelp, runHelp} from '../../source/commands/help-pages.ts';
import {commands} from '../../source/settings/commands.ts';
import {groupTitles, options} from '../../source/settings/options.ts';
import {runCli} from '../support/cli.ts';

const yuubox = (...args: readonly string[]) => runCli(args, {cwd: tmpdir()});
/** The commands that are chosen from, as the source has them. */
const chosen = Array.from(
  readFileSync(new URL('../../source/cli.ts', import.meta.url), 'utf8').matchAll(/case '(\w+)':/g),
  ([, name]) => name,
);

describe('the help', () => {
  it.each([[], ...topics.filter(topic => topic !== 'all').map(topic => [topic])])(
    'on %s fits a terminal of 80×24, prompt and all',
    async (...words) => {
      const {code, stdout, stderr} = await yuubox('help', ...words.filter(Boolean));
      expect({code, stderr}).toEqual({code: 0, stderr: ''});
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(23);
      for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(80);
    },
  );

  it('has every option once, and names all of them on the page of run', async () => {
    const groups = Object.keys(groupTitles).filter(isGroup).map(groupHelp).join('');
    for (const {flag, help} of options) {
      expect(groups.split(help), flag).toHaveLength(2);
      expect(runHelp()).toMatch(new RegExp(`--${flag}\\b`));
    }
    expect((await yuubox('help', 'all')).stdout.replaceAll(/\s/g, '')).toBe(
      groups.replaceAll(/\s/g, ''),
    );
  });

  it('lists every command that there is', () => {
    expect(chosen).toContain('doctor');
    expect(commands.map(({name}) => name).toSorted()).toEqual(chosen.toSorted());
    for (const {name} of commands) expect(mainHelp()).toContain(`  yuubox ${name} `);
  });

  it('is that of the command before --help', async () => {
    for (const {name} of commands) {
      const {stdout} = await yuubox(name, '--help');
      expect(stdout).toMatch(new RegExp(`^ .*yuubox ${name}`));
    }
    expect((await yuubox('run', '--help')).stdout).toBe(runHelp());
    expect((await yuubox('broken.py', '-h')).stdout).toBe(mainHelp());
    expect((await yuubox('-y', '--help')).stdout).toBe(mainHelp());
  });

  it('on an option is that of its group', async () => {
    expect((await yuubox('help', '--memory')).stdout).toContain('memory of a run');
  });

  it('names what it has for a topic that there is not', async () => {
    expect(await yuubox('help', 'limit')).toMatchObject({code: 2, stdout: ''});
    expect((await yuubox('help', 'limit')).stderr).toContain('Did you mean limits?');
    expect((await yuubox('help', 'zzzzz')).stderr).toContain('There is: run, resume');
  });

  it('leaves --help after -- to the program', async () => {
    const {stderr} = await yuubox('nowhere.py', '--', '--help');
    expect(stderr).toContain('There is no file nowhere.py');
  });
});
