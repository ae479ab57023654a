import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {ImageMissing} from '../../../source/errors.ts';
import {findDocker} from '../../../source/sandbox/docker/client.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {baseOf, ensureImage, knownImages, tagOf} from '../../../source/sandbox/docker/images.ts';
import {followProgress} from '../../../source/sandbox/docker/progress.ts';
import {describeDocker, useDocker} from '../../support/docker.ts';
import {dockerVersion, startFakeDaemon} from '../../support/fake-daemon.ts';

const python = {image: 'python', interpreter: 'python'} as const;

describe('the images', () => {
  it('each have a pinned official base', () => {
    expect(knownImages()).toContain('python');
    expect(knownImages()).toContain('javascript');
    for (const image of knownImages()) expect(baseOf(image)).toMatch(/^[a-z/-]+:\d+(\.\d+)?\S*$/);
  });

  it('are missing, with the command that makes them, when nothing can be pulled', async () => {
    await using daemon = await startFakeDaemon({
      'GET /version': dockerVersion,
      'POST /images/create': {status: 500, body: {message: 'lookup registry: no such host'}},
    });
    await using engine = await connectDocker({socket: daemon.socket});
    const lines: string[] = [];
    const preparing = engine.prepare(python, {onProgress: line => lines.push(line)});
    await expect(preparing).rejects.toThrow(ImageMissing);
    await expect(engine.prepare(python)).rejects.toThrow(
      /python:3\.\d+-slim failed \(lookup registry: no such host\).*yuubox images build --from debian$/,
    );
    expect(lines).toEqual([`Pulling ${baseOf('python')} …`]);
  });

  it('are pulled and built when they are not there, with progress', async () => {
    const pulled = {status: 'Downloading', id: 'abc'};
    await using daemon = await startFakeDaemon({
      'GET /version': dockerVersion,
      'POST /images/create': {status: 200, body: pulled},
      'POST /build': {status: 200, body: {stream: 'Successfully built 123\n'}},
    });
    const {docker} = await findDocker({socket: daemon.socket});
    const lines: string[] = [];
    await ensureImage(docker, 'python', {onProgress: line => lines.push(line)});
    expect(daemon.requests).toEqual([
      'GET /version',
      `GET /images/${tagOf('python')}/json`,
      'POST /images/create',
      'POST /build',
    ]);
    expect(lines).toEqual([
      `Pulling ${baseOf('python')} …`,
      'abc: Downloading',
      `Building ${tagOf('python')} on ${baseOf('python')} …`,
      'Successfully built 123',
    ]);
  });
});

describe('progress in JSON lines', () => {
  async function follow(...chunks: string[]) {
    const lines: string[] = [];
    const stream = toStream(chunks);
    const options = {onProgress: (line: string) => lines.push(line)};
    const ended = await followProgress(stream, options).catch((error: unknown) => String(error));
    return {lines, ended};
  }

  it('is told line by line wherever it is cut, and the same line once', async () => {
    const {lines} = await follow(
      '{"id":"a","sta',
      'tus":"Pulling…"}\r\n{"id":"a","status":"Pulling…"}\n',
      '{"status":"Done"}',
    );
    expect(lines).toEqual(['a: Pulling…', 'Done']);
  });

  it('fails with the error that comes in it', async () => {
    const {ended} = await follow('{"status":"x"}\n{"errorDetail":{},"error":"no space"}\n');
    expect(ended).toBe('Error: no space');
  });
});

describeDocker('the images in Docker', () => {
  const docker = useDocker();

  it('are ready at once when they are there', async () => {
    const lines: string[] = [];
    for (const image of knownImages()) {
      await docker.engine.prepare(
        {image, interpreter: null},
        {onProgress: line => lines.push(line)},
      );
    }
    expect(lines).toEqual([]);
  });

  it('cannot be pulled from a registry that is not there', async () => {
    const {docker: daemon} = await findDocker();
    const pulling = daemon.createImage({fromImage: '127.0.0.1:1/nothing', tag: '1'});
    await expect(pulling.then(stream => followProgress(stream, {}))).rejects.toThrow(/refused/);
  });
});

function toStream(chunks: readonly string[]): NodeJS.ReadableStream {
  return Readable.from(chunks.map(chunk => Buffer.from(chunk)));
}
