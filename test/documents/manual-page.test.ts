import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {settings} from '../../source/settings/setting.ts';
import {isDockerRequired, onPath} from '../support/on-path.ts';

const page = fileURLToPath(new URL('../../yuubox.1', import.meta.url));
/** Where everything is required, the test is run and fails. */
const lacks = (tool: string) => !onPath(tool) && !isDockerRequired;
const environment = {...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '80'};

describe('the manual page', () => {
  it.skipIf(lacks('man'))('has no warnings from man', () => {
    const {status, stderr} = spawnSync('man', ['--warnings', '-l', page], {env: environment});
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  });

  it.skipIf(lacks('mandoc'))('has no warnings from mandoc', () => {
    const {stdout, stderr} = spawnSync('mandoc', ['-Tlint', page]);
    expect(`${stdout}${stderr}`).toBe('');
  });

  it.skipIf(lacks('man'))('tells every setting, and what it shows is what was meant', () => {
    const shown = execFileSync('man', ['-l', page], {env: environment})
      .toString()
      .replaceAll(/[‐-]\n */g, '')
      .replaceAll(/\s+/g, ' ');
    for (const {name, isFlag} of settings) expect(shown).toContain(isFlag ? `--${name}` : name);
    for (const path of ['~/.config/yuubox', '~/.local/state/yuubox']) expect(shown).toContain(path);
    for (const name of ['NO_COLOR', 'FORCE_COLOR']) expect(shown).toContain(name);
    expect(shown).toContain('yuubox broken.py --check "./test.sh"');
  });

  it('is found by npm', () => {
    const {man, files} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {man: string; files: readonly string[]};
    expect(man).toBe('./yuubox.1');
    expect(files).toContain('yuubox.1');
  });
});
