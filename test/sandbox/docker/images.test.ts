import {describe, expect, it} from 'vitest';
import {ImageMissing} from '../../../source/errors.ts';
import {findDocker} from '../../../source/sandbox/docker/client.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {baseOf, ensureImage, knownImages, tagOf} from '../../../source/sandbox/docker/images.ts';
import type {Progress} from '../../../source/sandbox/progress.ts';
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
    const tasks: string[] = [];
    const preparing = engine.prepare(python, {onProgress: ({task}) => tasks.push(task)});
    await expect(preparing).rejects.toThrow(ImageMissing);
    await expect(engine.prepare(python)).rejects.toThrow(
      /python:3\.\d+-slim failed \(lookup registry: no such host\).*yuubox images build --from debian python$/,
    );
    expect(tasks).toEqual([`Pulling ${baseOf('python')}`]);
  });

  it('are pulled and built when they are not there, with progress', async () => {
    const pulled = {status: 'Pull complete', id: 'abc'};
    await using daemon = await startFakeDaemon({
      'GET /version': dockerVersion,
      'POST /images/create': {status: 200, body: pulled},
      'POST /build': {status: 200, body: {stream: 'Successfully built 123\n'}},
    });
    const {docker} = await findDocker({socket: daemon.socket});
    const told: (string | null)[] = [];
    await ensureImage(docker, 'python', {
      onProgress: ({task, message}) => told.push(message ?? task),
    });
    expect(daemon.requests).toEqual([
      'GET /version',
      `GET /images/${tagOf('python')}/json`,
      'POST /images/create',
      'POST /build',
    ]);
    expect(told).toEqual([
      `Pulling ${baseOf('python')}`,
      'layer abc: done',
      `Building ${tagOf('python')} on ${baseOf('python')}`,
      'Successfully built 123',
    ]);
  });
});

describeDocker('the images in Docker', () => {
  const docker = useDocker();

  it('are ready at once when they are there', async () => {
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    for (const image of knownImages()) {
      await docker.engine.prepare({image, interpreter: null}, {onProgress});
    }
    expect(told).toEqual([]);
  });
});
