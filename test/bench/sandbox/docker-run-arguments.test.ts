import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type Docker from 'dockerode';
import {afterAll, describe, expect, it} from 'vitest';
import {sameContainer} from '../../../bench/sandbox/contenders/container.ts';
import {dockerRunArguments} from '../../../bench/sandbox/contenders/docker-run-arguments.ts';
import {daemon, describeDocker, pythonJob} from '../../support/docker.ts';

const folder = mkdtempSync(join(tmpdir(), 'yuubox-test-'));
afterAll(() => rmSync(folder, {recursive: true}));

const hasDockerCommand = spawnSync('docker', ['--version']).status === 0;

describe('the arguments of docker run', () => {
  it('name a file for the seccomp profile', () => {
    const profile = '{"defaultAction":"SCMP_ACT_ERRNO"}';
    const security = ['no-new-privileges', `seccomp=${profile}`];
    const args = dockerRunArguments({Image: 'x', HostConfig: {SecurityOpt: security}}, folder);
    const file = join(folder, 'seccomp.json');
    expect(args.join(' ')).toContain(`no-new-privileges --security-opt seccomp=${file}`);
    expect(readFileSync(file, 'utf8')).toBe(profile);
  });
});

describeDocker('docker run in the benchmark', () => {
  it.skipIf(!hasDockerCommand)('makes the same container as YuuBox', async () => {
    const options = await sameContainer(pythonJob(''), ['python3', '-']);
    const ours = await daemon.createContainer(options);
    const [, remove, ...args] = dockerRunArguments(options, folder);
    const id = execFileSync('docker', ['create', ...args], {encoding: 'utf8'}).trim();
    const theirs = daemon.getContainer(id);
    try {
      expect(remove).toBe('--rm');
      expect(await settingsOf(theirs)).toEqual(await settingsOf(ours));
    } finally {
      await Promise.all([ours.remove(), theirs.remove()]);
    }
  });
});

/** What a container is and may do, as the daemon has understood it. */
async function settingsOf(container: Docker.Container): Promise<Record<string, unknown>> {
  const {Config, HostConfig} = await container.inspect();
  const {Entrypoint, Cmd, Env, ...config} = Config;
  const all = {
    ...HostConfig,
    ...config,
    Env: Env.toSorted(),
    Ulimits: HostConfig.Ulimits?.toSorted((a, b) => (a.Name ?? '').localeCompare(b.Name ?? '')),
    // How the two share the words makes no difference.
    command: [Entrypoint ?? [], Cmd ?? []].flat(),
    // The flag's default has a name, "no"; the API's has none.
    RestartPolicy: null,
    // No flag sets them.
    MaskedPaths: null,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === null || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';
}
