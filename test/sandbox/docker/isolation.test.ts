import {expect, it} from 'vitest';
import {
  daemon,
  describeContainerEngines,
  describeDocker,
  ownContainers,
  pythonJob,
  shellJob,
  useDocker,
} from '../../support/docker.ts';

describeContainerEngines('a program in a container is locked in:', engine => {
  const docker = useDocker(engine);

  it('it is not root and can never become it', async () => {
    const result = await docker.run(
      shellJob('id -u; id -g; id -G; grep NoNewPrivs /proc/self/status'),
    );
    expect(result.out).toBe('1000\n1000\n1000\nNoNewPrivs:\t1\n');
  });

  it('it has no capabilities, in any set', async () => {
    const result = await docker.run(shellJob('grep ^Cap /proc/self/status'));
    const sets = result.out.trim().split('\n');
    expect(sets).toHaveLength(5);
    for (const set of sets) expect(set).toMatch(/^Cap\w+:\t0{16}$/);
  });

  it('it cannot write anywhere but to /tmp, /dev/shm and the message queues of its own', async () => {
    const code = `import os
writable = set()
for top, folders, files in os.walk('/'):
    folders[:] = [f for f in folders if os.path.join(top, f) not in ('/proc', '/sys', '/tmp', '/dev/shm', '/dev/mqueue')]
    for name in folders + ['.']:
        path = os.path.join(top, name, 'probe')
        try:
            open(path, 'w').close()
            writable.add(path)
        except OSError: pass
print(sorted(writable))
for path in ('/tmp/x', '/dev/shm/x'): open(path, 'w').close()
open('/proc/self/comm', 'w').write('x')
for path in ('/proc/sysrq-trigger', '/proc/sys/kernel/core_pattern', '/sys/fs/cgroup/memory/memory.limit_in_bytes', '/sys/fs/cgroup/memory.max'):
    try:
        open(path, 'w')
        print('could open', path)
    except OSError: pass`;
    const result = await docker.run(pythonJob(code));
    expect(result).toMatchObject({status: 'ok', out: '[]\n', err: ''});
  });

  it('it has no network but its own loopback', async () => {
    const code = `import os, socket
print(os.listdir('/sys/class/net'))
for address in (('1.1.1.1', 53), ('169.254.169.254', 80), ('172.17.0.1', 80)):
    try:
        socket.create_connection(address, timeout=3)
        print('reached', address)
    except OSError as error: print(error.strerror)
try: print(socket.getaddrinfo('example.org', 80))
except OSError: print('no names')`;
    const result = await docker.run(pythonJob(code));
    const unreachable = 'Network is unreachable\n'.repeat(3);
    expect(result.out).toBe(`['lo']\n${unreachable}no names\n`);
  });

  it('it has a network when that is asked for', async () => {
    const job = pythonJob('import os; print(sorted(os.listdir("/sys/class/net")))', {
      limits: {network: 'bridge'},
    });
    expect((await docker.run(job)).out).toContain('eth0');
  });

  it('it sees no socket of the daemon and no file of the host', async () => {
    const script = 'ls /var/run/docker.sock /run/docker.sock; cut -d" " -f5 /proc/self/mountinfo';
    const result = await docker.run(shellJob(script));
    expect(result.err.match(/No such file/g)).toHaveLength(2);
    const mounts = result.out.trim().split('\n');
    // Podman adds the program's user to the files of users, and an empty read-only /run and /var/tmp.
    const places =
      engine === 'docker'
        ? /^\/($|proc|sys|dev|tmp$|etc\/(hosts|hostname|resolv\.conf)$)/
        : /^\/($|proc|sys|dev|tmp$|run$|run\/\.containerenv$|var\/tmp$|etc\/(hosts|hostname|resolv\.conf|passwd|group)$)/;
    expect(mounts.filter(mount => !places.test(mount))).toEqual([]);
    expect(mounts).toContain('/tmp');
  });

  it('it sees only its own processes', async () => {
    const code = 'import os; print(len([p for p in os.listdir("/proc") if p.isdigit()]))';
    const result = await docker.run(pythonJob(code));
    expect(Number(result.out)).toBeLessThanOrEqual(4);
  });

  it('it finds nothing of the run before', async () => {
    const script = 'ls -A /tmp /dev/shm; echo left > /tmp/left; echo left > /dev/shm/left';
    const listing = '/dev/shm:\n\n/tmp:\nprogram\n';
    expect(await docker.run(shellJob(script))).toMatchObject({out: listing});
    expect(await docker.run(shellJob(script))).toMatchObject({out: listing});
  });
});

describeDocker('the container of a program in Docker', () => {
  const docker = useDocker();

  it('is set up as it should be', async () => {
    const stop = new AbortController();
    const inspected = Promise.withResolvers<unknown>();
    const running = docker.run(shellJob('echo up; sleep 60', {limits: {memoryMb: 128, pids: 20}}), {
      signal: stop.signal,
      onOutput: () => inspected.resolve(inspectOwn().finally(() => stop.abort())),
    });
    expect(await inspected.promise).toMatchObject({
      Config: {User: '1000:1000', Tty: false, StdinOnce: true, Hostname: 'sandbox'},
      HostConfig: {
        Binds: null,
        CapAdd: null,
        CapDrop: ['ALL'],
        IpcMode: 'none',
        LogConfig: {Type: 'none'},
        Memory: 128 * 1024 * 1024,
        MemorySwap: 128 * 1024 * 1024,
        NanoCpus: 1e9,
        NetworkMode: 'none',
        PidsLimit: 20,
        Privileged: false,
        ReadonlyRootfs: true,
        SecurityOpt: ['no-new-privileges', expect.stringMatching(/^seccomp=\{"defaultAction":/)],
        MaskedPaths: expect.arrayContaining(['/proc/kcore', '/proc/keys', '/proc/interrupts']),
        OomScoreAdj: 500,
      },
      Mounts: [],
    });
    await running;
  });
});

async function inspectOwn(): Promise<unknown> {
  const [own, ...others] = (await ownContainers()).filter(({State}) => State === 'running');
  expect(others).toEqual([]);
  return daemon.getContainer(own?.Id ?? '').inspect();
}
