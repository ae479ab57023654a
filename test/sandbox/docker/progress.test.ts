import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {foldEvent} from '../../../source/sandbox/docker/daemon-event.ts';
import {foldRootLine} from '../../../source/sandbox/docker/debian-root-line.ts';
import {followProgress} from '../../../source/sandbox/docker/progress.ts';
import {type Progress, startProgress} from '../../../source/sandbox/progress.ts';

describe('progress in JSON lines', () => {
  async function follow(...chunks: string[]) {
    const messages: (string | null)[] = [];
    const stream = Readable.from(chunks.map(chunk => Buffer.from(chunk)));
    const onProgress = ({message}: Progress) => messages.push(message);
    const ended = await followProgress(stream, 'x', {onProgress}).catch(String);
    return {messages, ended};
  }

  it('is told wherever it is cut', async () => {
    const {messages, ended} = await follow(
      '{"id":"a","sta',
      'tus":"Pull complete"}\r\n{"id":"a","status":"Pull complete"}\n',
      '{"status":"Digest: 1"}',
    );
    expect(messages).toEqual(['layer a: done', 'layer a: done', 'Digest: 1']);
    expect(ended).toMatchObject({message: 'Digest: 1', parts: [{name: 'layer a'}]});
  });

  it('fails with the error that comes in it', async () => {
    const {ended} = await follow('{"status":"x"}\n{"errorDetail":{},"error":"no space"}\n');
    expect(ended).toBe('Error: no space');
  });
});

describe('the progress of a pull', () => {
  const pull = (...events: readonly object[]) => events.reduce(foldEvent, startProgress('pull'));
  const loading = {id: 'a', status: 'Downloading', progressDetail: {current: 5, total: 20}};

  it('counts the bytes of each layer', () => {
    const {parts} = pull(
      {id: '1.0', status: 'Pulling from library/python'},
      {id: 'a', status: 'Pulling fs layer', progressDetail: {}},
      {id: 'b', status: 'Already exists', progressDetail: {}},
      loading,
    );
    expect(parts).toEqual([
      {name: 'layer a', state: 'downloading', done: 5, total: 20, unit: 'bytes'},
      {name: 'layer b', state: 'already here', done: 0, total: null, unit: 'bytes'},
    ]);
  });

  it('remembers how much a layer was when the daemon says so no more', () => {
    const {parts, message} = pull(loading, {id: 'a', status: 'Download complete'});
    expect(parts).toMatchObject([{state: 'downloaded', done: 20, total: 20}]);
    expect(message).toBe('layer a: downloaded, 0.0 MB');
  });
});

describe('the progress of a build', () => {
  const build = (...lines: readonly string[]) =>
    lines.reduce((progress, stream) => foldEvent(progress, {stream}), startProgress('build'));

  it('counts the steps that are done', () => {
    const running = build('Step 2/3 : RUN  make\n', ' ---> Running in 123\n', 'compiling\n');
    expect(running.parts).toMatchObject([{name: 'steps', done: 1, total: 3, unit: 'steps'}]);
    expect(running.message).toBe('compiling');
    const built = build('Step 3/3 : ENV A=1\n', ' ---> 123\n', 'Successfully built 123\n');
    expect(built.parts).toMatchObject([{done: 3, total: 3}]);
  });

  it('shortens an instruction that is a whole script', () => {
    const {message} = build(`Step 1/1 : RUN ${'echo  1 && '.repeat(100)}`);
    expect(message).toMatch(/^step 1\/1: RUN echo 1 && echo .*…$/);
  });
});

describe('the progress of a Debian root', () => {
  it('counts the packages that are fetched and installed', () => {
    const {message, parts} = [
      'I: downloading packages with apt...',
      'Get:1 http://deb.debian.org/debian trixie InRelease [140 kB]',
      '0 upgraded, 2 newly installed, 0 to remove and 0 not upgraded.',
      'Get:1 http://deb.debian.org/debian trixie/main amd64 libexpat1 amd64 2.8.3 [123 kB]',
      'Get:2 http://deb.debian.org/debian trixie/main amd64 netbase all 6.5 [12.4 kB]',
      'Setting up netbase (6.5) ...',
    ].reduce(foldRootLine, startProgress('root'));
    expect(message).toBe('downloading packages with apt...');
    expect(parts).toMatchObject([
      {name: 'packages fetched', done: 2, total: 2},
      {name: 'packages installed', done: 1, total: 2},
    ]);
  });
});
