import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {images} from '../../source/commands/images.ts';
import {EngineUnavailable, ImageMissing, InvalidInput} from '../../source/errors.ts';
import {dockerVersion, startFakeDaemon} from '../support/fake-daemon.ts';

let stdout: string;
let stderr: string;
beforeEach(() => {
  stdout = '';
  stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(text => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation(text => ((stderr += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A daemon for `yuubox images` to find. */
async function useDaemon(answers: Parameters<typeof startFakeDaemon>[0]) {
  const daemon = await startFakeDaemon({'GET /version': dockerVersion, ...answers});
  vi.stubEnv('YUUBOX_DOCKER_SOCKET', daemon.socket);
  return daemon;
}

/** A folder of some of the system's programs. */
async function folderWith(programs: readonly string[]): Promise<string> {
  const folder = await mkdtemp('/tmp/yuubox-path-');
  for (const program of programs) await symlink(`/bin/${program}`, `${folder}/${program}`);
  return folder;
}

const ok = (body: unknown) => ({status: 200, body});

describe('yuubox images', () => {
  it('lists the images, with their bases and sizes', async () => {
    await using _ = await useDaemon({
      'GET /images/yuubox/python:1/json': ok({Size: 212_000_000}),
    });
    expect(await images([])).toBe(0);
    expect(stdout).toMatch(/^IMAGE +OFFICIAL BASE +SIZE\n/);
    expect(stdout).toMatch(/^yuubox\/python:1 +python:3\S+ +212\.0 MB$/m);
    expect(stdout).toMatch(/^yuubox\/javascript:1 +node:\S+ +missing$/m);
    expect(stdout).toMatch(/^yuubox\/debian:1 +Debian packages +missing$/m);
    expect(stdout).toMatch(/missing\. Get what is missing: yuubox images pull bash c cpp/);
    expect(stdout).toMatch(/yuubox images build --from debian bash c cpp/);
  });

  it('pulls the image of a language, by any of its names, and builds it', async () => {
    await using daemon = await useDaemon({
      'POST /images/create': ok({status: 'Pull complete'}),
      'POST /build': ok({stream: 'Successfully tagged\n'}),
    });
    expect(await images(['pull', 'js', 'javascript'])).toBe(0);
    expect(daemon.requests).toEqual(['GET /version', 'POST /images/create', 'POST /build']);
    expect(stderr).toMatch(/^Pulling node:.*\n {2}Pull complete\nBuilding yuubox\/javascript:1/);
  });

  it('removes what there is', async () => {
    await using _ = await useDaemon({'DELETE /images/yuubox/python:1': ok([])});
    expect(await images(['rm', 'python', 'js'])).toBe(0);
    expect(stderr).toBe('Removed yuubox/python:1\nyuubox/javascript:1 is not there\n');
  });

  it('says so when an image is in use, or cannot be pulled or built', async () => {
    await using _ = await useDaemon({
      'DELETE /images/yuubox/python:1': {status: 409, body: {message: 'image is in use'}},
      'POST /images/create': {status: 500, body: {message: 'no such host'}},
      'POST /build': ok({error: 'no space left'}),
    });
    await expect(images(['rm', 'python'])).rejects.toThrow(/cannot be removed: image is in use/);
    await expect(images(['pull', 'python'])).rejects.toThrow(/no such host.*build --from debian/);
    await expect(images(['build', 'python'])).rejects.toThrow(ImageMissing);
  });

  it('ends with 130 when it is asked to end in the middle of a pull', async () => {
    await using daemon = await useDaemon({'POST /images/create': null});
    const pulling = images(['pull', 'python']);
    await vi.waitUntil(() => daemon.requests.includes('POST /images/create'), 20_000);
    process.emit('SIGHUP');
    expect(await pulling).toBe(130);
    expect(stderr).toMatch(/^Pulling python:.*\nCancelled\.\n$/);
  });

  it('ends what makes a Debian root, with all that it has started', async () => {
    await using _ = await useDaemon({'POST /images/create': null});
    const folder = await folderWith(['sh', 'sed', 'grep', 'head', 'sleep']);
    const stand = '#!/bin/sh\necho "I: at work" >&2\nsleep 1000\n';
    await writeFile(`${folder}/mmdebstrap`, stand, {mode: 0o755});
    vi.stubEnv('PATH', folder);
    const building = images(['build', '--from', 'debian', 'bash']);
    await vi.waitUntil(() => stderr.includes('at work'), 20_000);
    process.emit('SIGHUP');
    // It would wait for the end of what still holds the pipes.
    expect(await building).toBe(130);
    await rm(folder, {recursive: true});
  });

  it('refuses wrong usage before it asks Docker', async () => {
    vi.stubEnv('YUUBOX_DOCKER_SOCKET', '/nowhere');
    for (const [args, message] of [
      [['lst'], /no command “images lst”\. Did you mean list\?/],
      [['pull', 'cobol'], /no image for "cobol".*There are: bash, c, cpp/],
      [['pull', 'pyhton'], /no image for "pyhton"\. Did you mean python\?/],
      [['rm', '--all'], /no option --all/],
      [['build', '--form', 'debian'], /Unknown option '--form'/],
      [['build', '--from', 'alpine'], /--from debian, not --from alpine/],
    ] as const) {
      await expect(images(args)).rejects.toThrow(InvalidInput);
      await expect(images(args)).rejects.toThrow(message);
    }
    await expect(images(['list'])).rejects.toThrow(EngineUnavailable);
  });

  it('says what to install when images cannot be made of Debian packages', async () => {
    await using daemon = await useDaemon({
      'POST /images/create': ok({status: 'sha256:1'}),
      'DELETE /images/sha256:1': ok([]),
    });
    // A system with a shell and nothing else.
    const folder = await folderWith(['sh', 'sed', 'grep', 'head']);
    vi.stubEnv('PATH', folder);
    await expect(images(['build', '--from', 'debian'])).rejects.toThrow(
      /mmdebstrap is missing.*apt-get install mmdebstrap/,
    );
    await rm(folder, {recursive: true});
    // What was imported of nothing does not stay.
    expect(daemon.requests.at(-1)).toBe('DELETE /images/sha256:1');
  });
});
