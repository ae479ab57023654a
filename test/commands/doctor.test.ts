import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {doctor} from '../../source/commands/doctor.ts';
import {InvalidInput} from '../../source/errors.ts';
import {labelsOf, thisOwner} from '../../source/sandbox/docker/owner.ts';
import {daemon, describeDocker} from '../support/docker.ts';
import {dockerVersion, startFakeDaemon} from '../support/fake-daemon.ts';

let stdout: string;
beforeEach(() => {
  stdout = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(text => ((stdout += String(text)), true));
  vi.stubEnv('CONTAINER_HOST', 'unix:///nowhere/podman.sock');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describeDocker('yuubox doctor with a daemon', () => {
  it('says what auto takes, and that a program ran', async () => {
    expect(await doctor([])).toBe(0);
    expect(stdout).toMatch(/^ {2}✓ program +ran, \d+ ms$/m);
    expect(stdout).toMatch(/^ {2}✓ auto takes +docker: it is the first in which a program ran/m);
    expect(stdout).toMatch(/^ {2}✓ Python +3\.\d+\.\d+, ran/m);
    expect(stdout).toMatch(/^ {2}✓ image +yuubox\/python:\d+, \d+ MB$/m);
    expect(stdout).toMatch(/not a wall/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('removes what a dead YuuBox left', async () => {
    const child = spawn('true');
    await once(child, 'exit');
    const owner = {...(await thisOwner()), session: 'another', pid: child.pid ?? 0};
    const name = `yuubox-doctor-test-${process.pid}`;
    const Labels = labelsOf(owner, new Date());
    const container = await daemon.createContainer({
      name,
      Image: 'yuubox/python:1',
      Cmd: ['true'],
      Labels,
    });
    expect(await doctor(['--json'])).toBe(0);
    // Any YuuBox that starts meanwhile may be first, so who removed it is not asked.
    expect(JSON.parse(stdout).engines[0].findings).not.toContainEqual(
      expect.objectContaining({mark: 'problem', subject: 'left over'}),
    );
    await expect(container.inspect()).rejects.toThrow(/no such container/i);
  });

  it('finds fault with a runtime that the daemon does not know', async () => {
    expect(await doctor(['--runtime', 'nosuch'])).toBe(3);
    expect(stdout).toMatch(/^ {2}✗ program +The daemon has no runtime "nosuch"/m);
    expect(stdout).toMatch(/^ {2}✗ auto takes +none: Docker answers, but runs no program/m);
  });
});

describe('yuubox doctor', () => {
  it('is content with the embedded engine where there is no other', async () => {
    vi.stubEnv('YUUBOX_DOCKER_SOCKET', '/nowhere/docker.sock');
    expect(await doctor(['--json'])).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      can_run: true,
      auto: {engine: 'embedded', why: expect.stringContaining('Docker does not answer')},
      engines: [{state: 'silent'}, {state: 'silent'}, {state: 'runs'}],
    });
  });

  it('shows nothing of a daemon’s that could steer the terminal', async () => {
    const evil = '1.0.0\u001B]0;title\u0007\u001B[2J';
    const body = {
      Version: evil,
      ApiVersion: evil,
      Os: evil,
      Components: [{Name: 'runc', Version: evil}, null, 7],
      Driver: evil,
      Warnings: [evil],
      SecurityOptions: [evil, 3],
      Runtimes: {[evil]: {}},
      MemTotal: 'much',
    };
    await using hostile = await startFakeDaemon({
      'GET /version': {status: 200, body},
      'GET /info': {status: 200, body},
      'GET /containers/json': {status: 500, body: {message: evil}},
    });
    vi.stubEnv('YUUBOX_DOCKER_SOCKET', hostile.socket);
    expect(await doctor([])).toBe(0);
    expect(stdout).toContain('embedded: it is the first');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Control}/u);
  });

  it('knows what runs the containers of Podman by its version, too', async () => {
    const body = {
      Version: '4.3.1',
      ApiVersion: '1.41',
      Components: [
        {Name: 'Podman Engine', Version: '4.3.1'},
        {
          Name: 'OCI Runtime (/usr/sbin/runc)',
          Version: 'runc version 1.1.5+ds1\ncommit: 1.1.5+ds1',
        },
      ],
    };
    await using podman = await startFakeDaemon({
      'GET /version': {status: 200, body},
      'GET /info': {status: 200, body: {}},
      'GET /containers/json': {status: 200, body: []},
    });
    vi.stubEnv('YUUBOX_DOCKER_SOCKET', podman.socket);
    await doctor([]);
    expect(stdout).toMatch(/^ {2}✓ answers .*\n? *.*and it is Podman/m);
    expect(stdout).toMatch(/^ {2}! runc +1\.1\.5\+ds1 may have CVE-2024-21626/m);
  });

  it('does not wait for a daemon that hangs after its first answer', async () => {
    await using hanging = await startFakeDaemon({'GET /version': dockerVersion, 'GET /info': null});
    vi.stubEnv('YUUBOX_DOCKER_SOCKET', hanging.socket);
    expect(await doctor([])).toBe(0);
    expect(stdout).toMatch(
      /^ {2}✗ daemon +it closed the connection \(it has 5 s for each answer\)/m,
    );
  });

  it('refuses what it does not know', async () => {
    await expect(doctor(['--fix'])).rejects.toThrow(InvalidInput);
  });
});
