import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {expect, it} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};
import {oldestNode, refuseOldNode} from '../source/node-version.ts';

it('is what package.json asks for', () => {
  expect(packageJson.engines.node).toBe(`>=${oldestNode}`);
});

it.each(['22.19.0', '22.20.1', '24.0.0', '26.10.0'])('%s is new enough', version => {
  expect(() => refuseOldNode(version)).not.toThrow();
});

it.each(['18.20.4', '20.20.2', '22.18.9'])(
  '%s is too old, which is said with what to do',
  version => {
    expect(() => refuseOldNode(version)).toThrow(
      `This is Node.js ${version}, and YuuBox needs 22.19 or newer. Install one, or start YuuBox from its own folder with ` +
        'npm start, which brings one along.',
    );
  },
);

const old = oldNode();

it.skipIf(old === undefined)('is asked for before anything that an old one lacks', () => {
  const cli = join(import.meta.dirname, '../dist/cli.js');
  const {status, stderr} = spawnSync(old ?? '', [cli, 'broken.py'], {encoding: 'utf8'});
  expect(stderr).toMatch(
    /^yuubox: This is Node\.js \d+\.\d+\.\d+, and YuuBox needs 22\.19 or newer\./,
  );
  expect(stderr.split('\n')).toHaveLength(2);
  expect(status).toBe(2);
});

/** One on the PATH that is too old, if there is any. */
function oldNode(): string | undefined {
  const all = (process.env['PATH'] ?? '').split(delimiter).map(folder => join(folder, 'node'));
  return all.filter(existsSync).find(node => {
    const version = spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout.slice(1);
    const [major, minor] = version.split('.').map(Number);
    return Number(major) < 22 || (Number(major) === 22 && Number(minor) < 19);
  });
}
