import {expect, test} from 'vitest';
import {describeDocker, shellJob, useDocker} from '../../support/docker.ts';

describeDocker('a program that is compiled first', () => {
  const docker = useDocker();
  const script = 'read line; echo "got $line $1 $COLOUR"; exit 4\n';
  const job = shellJob(script, {stdin: 'tea\n', args: ['big'], env: {COLOUR: 'red'}});
  const compiled = (...compile: string[]) =>
    docker.run({...job, compile, argv: ['sh', '/tmp/made', 'big']});

  test('runs what the compiler made, with its own stdin, arguments and environment', async () => {
    const {status, exitCode, out, err} = await compiled(
      'sh',
      '-c',
      'read line; echo "$COLOUR compiler"; echo careful >&2; cp main.sh /tmp/made',
    );
    expect({status, exitCode}).toEqual({status: 'runtime-error', exitCode: 4});
    expect(out).toBe('got tea big red\n');
    expect(err).toBe('red compiler\ncareful\n');
  });

  test('has a compile error when the compiler fails, and is not run', async () => {
    const run = await compiled(
      'sh',
      '-c',
      'echo "main.sh:1: no" >&2; cp main.sh /tmp/made; exit 3',
    );
    expect(run).toMatchObject({status: 'compile-error', exitCode: 3, out: ''});
    expect(run.err).toBe('main.sh:1: no\n');
  });

  test('has its time and memory limits while it is compiled', async () => {
    const limits = {...job.limits, timeoutS: 1};
    const slow = await docker.run({...job, limits, compile: ['sleep', '30']});
    expect(slow).toMatchObject({status: 'timeout', out: ''});
    const greedy = await compiled(
      'python3',
      '-c',
      'x = bytearray(2_000_000_000)\nfor i in range(0, len(x), 4096): x[i] = 1',
    );
    expect(greedy.status).toMatch(/^(?:out-of-memory|compile-error)$/);
  });

  test('is refused when its image has no such compiler', async () => {
    const run = await compiled('no-such-compiler');
    expect(run).toMatchObject({status: 'sandbox-error', detail: expect.stringContaining('lacks')});
  });
});
