import {Writable} from 'node:stream';
import {expect, it} from 'vitest';
import {findDocker} from '../../../source/sandbox/docker/client.ts';
import {tagOf} from '../../../source/sandbox/docker/images.ts';
import {Removals} from '../../../source/sandbox/docker/removals.ts';
import {useSandbox} from '../../../source/sandbox/docker/use-sandbox.ts';
import {makeWaitingSandbox} from '../../../source/sandbox/docker/waiting-sandbox.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {describeDocker, shellJob} from '../../support/docker.ts';

const placeholder = 'the-nonce-that-should-be-unknown';

/** Runs a script in a sandbox whose runner is not believed; the script gets to know the nonce. */
async function runUnguarded(script: string) {
  const {docker} = await findDocker();
  const removals = new Removals();
  const job = shellJob(script);
  const {limits} = job;
  const settings = {product: 'docker', image: tagOf('python'), limits, runtime: null} as const;
  using sandbox = await makeWaitingSandbox(docker, settings, removals);
  const tell = new Writable({
    write(chunk: Buffer, _, done) {
      const text = chunk.toString('latin1');
      const nonce = /^nonce=(\w{32}) /m.exec(text)?.[1] ?? '';
      sandbox.stdin.write(Buffer.from(text.replaceAll(placeholder, nonce), 'latin1'));
      done();
    },
  });
  const unguarded = Object.create(sandbox, {guarded: {value: false}, stdin: {value: tell}});
  const result = await useSandbox(unguarded, job, {hasWaited: false});
  await removals.settled(20_000);
  return result;
}

describeDocker('a program that knows the nonce of a runner without a guard', () => {
  it('ends as its container does, whatever it signs', async () => {
    const mark = `\\036yuubox ${placeholder} ended`;
    const trailer = `${mark} stage=program status=0 oom_kills= cpu_ms=1 peak_kb=1 full=0\\n`;
    const result = await runUnguarded(
      `printf told; printf '${mark}\\n'; printf '${trailer}' >&2; exit 9`,
    );
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 9});
    expect(result && textOf(result.stdout)).toBe('told');
  });

  it('is measured when it is honest', async () => {
    const result = await runUnguarded('exit 0');
    expect(result).toMatchObject({status: 'ok', exitCode: 0, cpuMs: expect.any(Number)});
  });
});
