import {expect, it} from 'vitest';
import {describeContainerEngines, pythonJob, shellJob, useDocker} from '../../support/docker.ts';

const megabyte = 1024 * 1024;

describeContainerEngines('the limits of a program in a container', engine => {
  const docker = useDocker(engine);

  it('end one that takes too long, and keep what it has written', async () => {
    const code = 'import time; print("before"); time.sleep(60); print("after")';
    const result = await docker.run(pythonJob(code, {limits: {timeoutS: 1}}));
    expect(result).toMatchObject({status: 'timeout', signal: 'SIGKILL', out: 'before\n'});
    expect(result.wallMs).toBeGreaterThanOrEqual(1000);
  });

  it('end a busy loop that ignores every signal, and one that has stopped itself', async () => {
    const busy = `import signal
for number in range(1, 65):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
while True: pass`;
    const limits = {timeoutS: 1};
    expect(await docker.run(pythonJob(busy, {limits}))).toMatchObject({status: 'timeout'});
    expect(await docker.run(shellJob('kill -STOP $$', {limits}))).toMatchObject({
      status: 'timeout',
    });
  });

  it('keep all that was written up to the timeout, to the last byte', async () => {
    const code = `import sys, time
sys.stdout.write('x' * 3_000_000)
sys.stderr.write('y' * 300_000)
time.sleep(60)`;
    const result = await docker.run(pythonJob(code, {limits: {timeoutS: 2}}));
    expect(result).toMatchObject({status: 'timeout'});
    expect(result.out).toBe('x'.repeat(3_000_000));
    expect(result.err).toBe('y'.repeat(300_000));
  });

  it('call it out-of-memory when the kernel killed for memory', async () => {
    const code = 'print("start"); x = bytearray(1 << 30)';
    const result = await docker.run(pythonJob(code, {limits: {memoryMb: 64}}));
    expect(result).toMatchObject({status: 'out-of-memory', signal: 'SIGKILL', out: 'start\n'});
    expect(result.peakMemoryKb).toBeGreaterThan(50 * 1024);
    expect(result.peakMemoryKb).toBeLessThanOrEqual(64 * 1024);
  });

  it('are shown with the memory that a program uses while it runs', async () => {
    const code = 'import time; x = bytearray(80_000_000); time.sleep(4)';
    const told: number[] = [];
    const result = await docker.run(pythonJob(code), {onMemory: kb => told.push(kb)});
    expect(result.status).toBe('ok');
    expect(told.length).toBeGreaterThan(0);
    expect(Math.max(...told)).toBeGreaterThan(75 * 1024);
    expect(Math.max(...told)).toBeLessThan(256 * 1024);
  });

  it('do not call it out-of-memory when a program kills itself', async () => {
    const result = await docker.run(shellJob('kill -9 $$'));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 137, signal: 'SIGKILL'});
  });

  it('tell of a child that ran out of memory by how the parent took it', async () => {
    const child = `python3 -c 'x = bytearray(1 << 30)'`;
    const limits = {memoryMb: 64};
    const ignored = await docker.run(shellJob(`${child}; echo "child: $?"`, {limits}));
    expect(ignored).toMatchObject({status: 'ok', out: 'child: 137\n'});
    const passedOn = await docker.run(shellJob(`${child} || exit 1`, {limits}));
    expect(passedOn).toMatchObject({status: 'out-of-memory', exitCode: 1});
  });

  it('hold a fork bomb, and the sandbox still ends in order', async () => {
    const code = `import os
parent = os.getpid()
most = 0
while True:
    try:
        if os.fork() == 0: parent = 0
        most += 1
    except OSError:
        if os.getpid() == parent:
            print(most, flush=True)
            os._exit(7)`;
    const result = await docker.run(pythonJob(code, {limits: {pids: 32}}));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 7});
    expect(Number(result.out)).toBeLessThan(32);
    // The trailer was written although no process could be started any more.
    expect(result.cpuMs).not.toBeNull();
  });

  it('hold a bomb of threads', async () => {
    const code = `import threading, time
started = 0
try:
    while True:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
        started += 1
except RuntimeError:
    print(started)`;
    const result = await docker.run(pythonJob(code, {limits: {pids: 32}}));
    expect(result.status).toBe('ok');
    expect(Number(result.out)).toBeLessThan(32);
  });

  it('let a program run what it has written to /tmp', async () => {
    const script = 'printf "#!/bin/sh\\necho compiled\\n" > prog && chmod +x prog && ./prog';
    expect(await docker.run(shellJob(script))).toMatchObject({status: 'ok', out: 'compiled\n'});
  });

  it('call it disk-limit when /tmp is full', async () => {
    const code = `with open('/tmp/big', 'wb') as file:
    while True: file.write(bytes(65536))`;
    const result = await docker.run(pythonJob(code, {limits: {diskMb: 8}}));
    expect(result).toMatchObject({status: 'disk-limit', exitCode: 1});
    expect(result.err).toContain('No space left on device');
    const files = `number = 0
while True:
    open(f'/tmp/{number}', 'x').close()
    number += 1`;
    const many = await docker.run(pythonJob(files, {limits: {diskMb: 1}}));
    // Podman cannot limit the number of files: there they fill the memory.
    expect(many.status).toBe(engine === 'docker' ? 'disk-limit' : 'out-of-memory');
  });

  it('call it disk-limit when a single file may not get that large', async () => {
    const script = 'truncate -s 20M sparse';
    const result = await docker.run(shellJob(`exec ${script}`, {limits: {diskMb: 8}}));
    expect(result).toMatchObject({status: 'disk-limit', signal: 'SIGXFSZ'});
  });

  it('call it disk-limit when the program’s own files do not fit', async () => {
    const source = Buffer.alloc(2 * megabyte, '#');
    const result = await docker.run(pythonJob(source, {limits: {diskMb: 1}}));
    expect(result).toMatchObject({status: 'disk-limit'});
  });

  it('hold a program that fills /dev/shm', async () => {
    const code = `with open('/dev/shm/big', 'wb') as file:
    while True: file.write(bytes(65536))`;
    const result = await docker.run(pythonJob(code, {limits: {diskMb: 8}}));
    expect(result).toMatchObject({status: 'runtime-error', exitCode: 1});
    expect(result.err).toMatch(/No space left on device|File too large/);
  });

  it('let a program use semaphores and processes of its own', async () => {
    const code = `import multiprocessing
with multiprocessing.Pool(2) as pool: print(pool.map(abs, [-1, -2]))`;
    expect(await docker.run(pythonJob(code))).toMatchObject({status: 'ok', out: '[1, 2]\n'});
  });

  it('keep the head and the tail of a flood, and count the rest', async () => {
    const total = 50 * megabyte;
    const code = `import sys
sys.stdout.buffer.write(b'HEAD' + b'x' * (${total} - 8) + b'TAIL')
sys.stderr.buffer.write(b'y' * 3_000_000)`;
    let heard = 0;
    const result = await docker.run(pythonJob(code, {limits: {outputKeptBytes: 2_000_000}}), {
      onOutput: (stream, chunk) => {
        if (stream === 'stdout') heard += chunk.length;
      },
    });
    expect(result.status).toBe('ok');
    const {stdout, stderr} = result;
    expect(stdout).toMatchObject({omittedBytes: total - 2_000_000});
    expect(stdout.head).toHaveLength(1_000_000);
    expect(stdout.tail).toHaveLength(1_000_000);
    expect(Buffer.from(stdout.head).subarray(0, 5).toString()).toBe('HEADx');
    expect(Buffer.from(stdout.tail).subarray(-5).toString()).toBe('xTAIL');
    expect(stderr.omittedBytes).toBe(1_000_000);
    expect(heard).toBe(total);
  });

  it('stop a flood that has no end', async () => {
    const limits = {outputKeptBytes: 1000, outputMaxBytes: 5_000_000};
    const result = await docker.run(shellJob('yes', {limits}));
    expect(result).toMatchObject({status: 'output-limit', signal: 'SIGKILL'});
    expect(result.stdout.head).toHaveLength(500);
    expect(result.stdout.tail).toHaveLength(500);
    expect(result.stdout.omittedBytes).toBeGreaterThan(5_000_000 - 1000);
    const quiet = await docker.run(shellJob('yes >&2', {limits}));
    expect(quiet).toMatchObject({status: 'output-limit', out: ''});
  });

  it('leave a program the open files and the CPU that they promise', async () => {
    const script =
      'ulimit -n; ulimit -c; cat /sys/fs/cgroup/cpu.max 2>/dev/null || ' +
      'echo $(cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us /sys/fs/cgroup/cpu/cpu.cfs_period_us)';
    const result = await docker.run(shellJob(script, {limits: {cpus: 0.5}}));
    expect(result.out).toBe('1024\n0\n50000 100000\n');
  });
});
