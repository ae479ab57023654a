import {expect, it} from 'vitest';
import {encodeGreeting, encodeJob} from '../../../source/sandbox/docker/frame.ts';
import {runner} from '../../../source/sandbox/docker/runner.ts';
import type {Job} from '../../../source/sandbox/engine.ts';
import {describeDocker, makeFile, shellJob, useDocker} from '../../support/docker.ts';

/** What the kernel writes for a container, in both versions of cgroups: 5 MB at most, 2 processes killed. */
const versionOne = {
  'cpuacct/cpuacct.usage': '5000000\n',
  'memory/memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 2\n',
  'memory/memory.max_usage_in_bytes': '5242880\n',
};
const versionTwo = {
  'cpu.stat': 'usage_usec 5000\nuser_usec 4000\nsystem_usec 1000\n',
  'memory.events': 'low 0\nhigh 0\nmax 5\noom 1\noom_kill 2\noom_group_kill 0\n',
  'memory.peak': '5242880\n',
};
const {'memory.peak': _, ...beforeKernel519} = versionTwo;

/** A job that runs the runner inside a sandbox, on a cgroup made of files: a host has only one version. */
function runnerJob(cgroup: Readonly<Record<string, string>>): Job {
  const inner = runner
    .replaceAll('/sys/fs/cgroup', '/tmp/program/cgroup')
    .replaceAll('mkdir /tmp/program\ncd /tmp/program', 'mkdir /tmp/inner\ncd /tmp/inner')
    .replaceAll('kill -9 -1', ':');
  const job = encodeJob(shellJob('exit 3'), 'nonce', false);
  const frame = Buffer.concat([...encodeGreeting(), ...job]);
  const files = [makeFile('runner.sh', inner), makeFile('frame', frame)];
  for (const [name, text] of Object.entries(cgroup)) files.push(makeFile(`cgroup/${name}`, text));
  return shellJob('sh runner.sh < frame', {files});
}

describeDocker('the runner', () => {
  const docker = useDocker();

  it.each([
    ['version 1', versionOne, 'oom_kills=2 cpu_ms=0 peak_kb=5120 full=0'],
    ['version 2', versionTwo, 'oom_kills=2 cpu_ms=0 peak_kb=5120 full=0'],
    ['version 2 before Linux 5.19', beforeKernel519, 'oom_kills=2 cpu_ms=0 peak_kb= full=0'],
    ['neither version', {}, 'oom_kills= cpu_ms= peak_kb= full=0'],
  ])('reads the figures of cgroups of %s', async (_, cgroup, figures) => {
    const {exitCode, out, err} = await docker.run(runnerJob(cgroup));
    const says = (line: string) => `\u001Eyuubox ${line}\n`;
    expect(out).toBe(says('nonce ended'));
    expect(err).toBe(
      says('ready guarded=1') +
        says('nonce started') +
        says(`nonce ended stage=program status=3 ${figures}`),
    );
    expect(exitCode).toBe(3);
  });
});
