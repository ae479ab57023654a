import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {EngineUnavailable, ImageMissing} from '../../source/errors.ts';
import {openEngine, selectEngine} from '../../source/sandbox/select-engine.ts';
import {describeDocker} from '../support/docker.ts';
import {dockerVersion, podmanVersion, startFakeDaemon} from '../support/fake-daemon.ts';

const python = {image: 'python', interpreter: 'python'} as const;
const inspectPython = 'GET /images/yuubox/python:1/json';
const present = {status: 200, body: {Size: 1}};
const noRegistry = {status: 500, body: {message: 'no such host'}};

// No engine but those of a test: neither the machine's own Docker nor its Podman.
beforeEach(() => {
  vi.stubEnv('YUUBOX_DOCKER_SOCKET', '/nowhere/docker.sock');
  vi.stubEnv('CONTAINER_HOST', 'unix:///nowhere/podman.sock');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('an engine asked for by name', () => {
  it('is that one, without notices', async () => {
    await using daemon = await startFakeDaemon({'GET /version': dockerVersion});
    const {engine, notices} = await selectEngine('docker', {socket: daemon.socket});
    expect(engine.name).toBe('docker');
    expect(notices).toEqual([]);
    await engine[Symbol.asyncDispose]();
    const embedded = await selectEngine('embedded', {environment: python});
    expect(embedded).toMatchObject({engine: {name: 'embedded'}, notices: []});
    await embedded.engine[Symbol.asyncDispose]();
  });

  it('is refused when it does not answer, with what was tried and what to do', async () => {
    const docker = selectEngine('docker');
    await expect(docker).rejects.toThrow(EngineUnavailable);
    await expect(docker).rejects.toThrow(
      /unix:\/\/\/nowhere\/docker\.sock \(YUUBOX_DOCKER_SOCKET\): nothing is there.*systemctl start docker.*--engine embedded/,
    );
    const podman = selectEngine('podman');
    await expect(podman).rejects.toThrow(/podman\.sock \(CONTAINER_HOST\).*podman\.socket/);
  });

  it('is refused when its image cannot be had, with the command that makes it', async () => {
    await using daemon = await startFakeDaemon({
      'GET /version': dockerVersion,
      'POST /images/create': noRegistry,
    });
    const {socket} = daemon;
    const selecting = selectEngine('docker', {socket, environment: python});
    await expect(selecting).rejects.toThrow(ImageMissing);
    await expect(selecting).rejects.toThrow(/yuubox images build --from debian/);
  });

  it('is refused when it cannot run such programs', async () => {
    const environment = {image: 'cobol', interpreter: null};
    await expect(selectEngine('embedded', {environment})).rejects.toThrow(/has no cobol/);
  });
});

describe('the engine that is found', () => {
  it('is Docker when it answers and has the image, without notices', async () => {
    await using daemon = await startFakeDaemon({
      'GET /version': dockerVersion,
      [inspectPython]: present,
    });
    const {socket} = daemon;
    const {engine, notices} = await selectEngine('auto', {socket, environment: python});
    expect(engine.name).toBe('docker');
    expect(notices).toEqual([]);
    await engine[Symbol.asyncDispose]();
  });

  it('is Podman when Docker does not answer, and a notice says so', async () => {
    await using daemon = await startFakeDaemon({
      'GET /version': podmanVersion,
      [inspectPython]: present,
    });
    vi.stubEnv('CONTAINER_HOST', `unix://${daemon.socket}`);
    const {engine, notices} = await selectEngine('auto', {environment: python});
    expect(engine.name).toBe('podman');
    expect(notices.join('\n')).toMatch(/Docker does not answer[^]*podman 9\.9\.9/);
    await engine[Symbol.asyncDispose]();
  });

  it('is the embedded one when no daemon answers, and a notice says what that means', async () => {
    const {engine, notices} = await selectEngine('auto', {environment: python});
    expect(engine.name).toBe('embedded');
    expect(notices.join('\n')).toMatch(/No container engine answers[^]*guard rail/);
    await engine[Symbol.asyncDispose]();
  });

  it('is the embedded one when a daemon hangs', async () => {
    await using daemon = await startFakeDaemon({'GET /version': null});
    const {engine} = await selectEngine('auto', {socket: daemon.socket});
    expect(engine.name).toBe('embedded');
    await engine[Symbol.asyncDispose]();
  });

  it('is the embedded one when the image cannot be had, and a notice names the command', async () => {
    await using daemon = await startFakeDaemon({
      'GET /version': dockerVersion,
      'POST /images/create': noRegistry,
    });
    const {socket} = daemon;
    const {engine, notices} = await selectEngine('auto', {socket, environment: python});
    expect(engine.name).toBe('embedded');
    expect(notices.join('\n')).toMatch(/yuubox images build --from debian[^]*embedded engine/);
    await engine[Symbol.asyncDispose]();
  });

  it('is none when nothing can run such programs, and the error says what each lacks', async () => {
    const environment = {image: 'cobol', interpreter: null};
    const selecting = selectEngine('auto', {environment});
    await expect(selecting).rejects.toThrow(EngineUnavailable);
    await expect(selecting).rejects.toThrow(
      /Docker does not answer[^]*Podman does not answer[^]*embedded engine has no cobol/,
    );
  });
});

describe('an engine that is opened and prepared later', () => {
  const withoutImage = {'GET /version': dockerVersion, 'POST /images/create': noRegistry};

  it('gives its place to the next one when its image cannot be had, and says so', async () => {
    await using daemon = await startFakeDaemon(withoutImage);
    const {engine, notices} = await openEngine('auto', {
      socket: daemon.socket,
      environment: python,
    });
    expect(engine.name).toBe('docker');
    expect(notices).toEqual([]);
    const told: string[] = [];
    await engine.prepare(python, {
      onProgress: ({task}) => told.push(task),
      onNotice: notice => told.push(notice),
    });
    expect(engine.name).toBe('embedded');
    expect(told.join('\n')).toMatch(
      /^Pulling python:[^]*yuubox images build --from debian python[^]*embedded engine instead/,
    );
    await engine[Symbol.asyncDispose]();
  });

  it('fails with the command that makes the image when it was asked for by name', async () => {
    await using daemon = await startFakeDaemon(withoutImage);
    const {engine} = await openEngine('docker', {socket: daemon.socket, environment: python});
    await expect(engine.prepare(python)).rejects.toThrow(ImageMissing);
    await engine[Symbol.asyncDispose]();
  });

  it('fails so, too, when no other can run such programs', async () => {
    await using daemon = await startFakeDaemon(withoutImage);
    const ruby = {image: 'ruby', interpreter: null};
    const {engine} = await openEngine('auto', {socket: daemon.socket, environment: ruby});
    await expect(engine.prepare(ruby)).rejects.toThrow(/yuubox images build --from debian ruby/);
    await engine[Symbol.asyncDispose]();
  });
});

describeDocker('on this machine', () => {
  it('Docker is found, with its images', async () => {
    vi.unstubAllEnvs();
    const {engine, notices} = await selectEngine('auto', {environment: python});
    expect(engine.name).toBe('docker');
    expect(notices).toEqual([]);
    await engine[Symbol.asyncDispose]();
  });
});
