import {afterAll} from 'vitest';
import {findDocker} from '../../../../source/sandbox/docker/client.ts';
import {headStartOf} from '../../../../source/sandbox/docker/head-start.ts';
import {tagOf} from '../../../../source/sandbox/docker/images.ts';
import {Removals} from '../../../../source/sandbox/docker/removals.ts';
import {useSandbox} from '../../../../source/sandbox/docker/use-sandbox.ts';
import {makeWaitingSandbox} from '../../../../source/sandbox/docker/waiting-sandbox.ts';
import type {Job} from '../../../../source/sandbox/engine.ts';

/** What a program shows of itself. */
export interface Shown {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs jobs in sandboxes that have waited, by the tests of a file. */
export function useBothWays() {
  const removals = new Removals();
  afterAll(() => removals.settled(20_000));

  /** The streams as text of one character a byte. */
  async function exactly(job: Job, withHeadStart: boolean): Promise<Shown> {
    const {docker} = await findDocker();
    const {environment, limits} = job;
    const image = tagOf(environment.image);
    const settings = {product: 'docker', image, limits, runtime: null} as const;
    const headStart = withHeadStart ? headStartOf(job) : null;
    using sandbox = await makeWaitingSandbox(docker, settings, removals, headStart);
    if (withHeadStart && !sandbox.headStart)
      throw new Error('its interpreter has not been started');
    const result = await useSandbox(sandbox, job, {hasWaited: true});
    if (!result || result.detail !== null)
      throw new Error(result?.detail ?? 'the sandbox was dead');
    const {exitCode, signal, stdout, stderr} = result;
    const text = ({head}: typeof stdout) => Buffer.from(head).toString('latin1');
    return {exitCode, signal, stdout: text(stdout), stderr: text(stderr)};
  }

  async function masked(job: Job, withHeadStart: boolean): Promise<Shown> {
    const shown = await exactly(job, withHeadStart);
    return {...shown, stdout: mask(shown.stdout), stderr: mask(shown.stderr)};
  }

  return {
    exactly,
    plainly: (job: Job) => masked(job, false),
    withHeadStart: (job: Job) => masked(job, true),
  };
}

/** What no two plain runs have in common either: addresses, and the process id in Node's warnings. */
function mask(text: string): string {
  return text.replace(/0x[0-9a-f]{8,}/g, 'ADDRESS').replace(/\(node:\d+\)/g, '(node:PID)');
}
