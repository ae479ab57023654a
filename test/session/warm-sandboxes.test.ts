import {describe, expect, it} from 'vitest';
import type {Healer} from '../../source/healers/healer.ts';
import {language as python} from '../../source/languages/python/index.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resultWith} from '../../source/sandbox/embedded/results.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {Session, type SessionOptions} from '../../source/session/session.ts';

const nameError = `Traceback (most recent call last):
  File "/tmp/program/a.py", line 1, in <module>
    broken
NameError: name 'broken' is not defined
`;

/** An engine on which a source runs unless it says `broken`, and what it was asked to keep ready. */
function useEngine() {
  const asked: (number | 'run')[] = [];
  const engine: Engine = {
    name: 'docker',
    description: 'scripted',
    supports: () => true,
    prepare: async () => {},
    warm: (_job, count) => {
      asked.push(count);
    },
    parallelism: async () => 3,
    run: async ({files}) => {
      asked.push('run');
      const isBroken = Buffer.from(files[0]?.content ?? []).includes('broken');
      if (!isBroken) return resultWith({status: 'ok', exitCode: 0});
      const stderr = {head: Buffer.from(nameError), tail: new Uint8Array(), omittedBytes: 0};
      return resultWith({status: 'runtime-error', exitCode: 1, stderr});
    },
    async [Symbol.asyncDispose]() {},
  };
  return {engine, asked};
}

const mender: Healer = {
  name: 'mender',
  sendsTo: null,
  async *suggest(_report, {source}) {
    const mended = source.replace('broken', 'print');
    yield {source: mended, healer: 'mender', rule: 'r', tier: 1, explanation: 'Mends it.'};
  },
};

function open(engine: Engine, source: string, options: Partial<SessionOptions> = {}): Session {
  const program = {language: 'python', entry: 'a.py', source, files: [], args: [], env: {}};
  return new Session(
    {...program, stdin: null},
    {
      engine,
      language: python,
      healers: [mender],
      limits: resolveLimits(),
      maxIterations: 5,
      decisions: 'auto',
      notices: [],
      ...options,
    },
  );
}

describe('a session has sandboxes wait', () => {
  it('never for a program that runs at once and that nobody watches', async () => {
    const {engine, asked} = useEngine();
    await open(engine, 'print(1)').run();
    expect(asked).toEqual(['run']);
  });

  it('nor for one attempt without healing', async () => {
    const {engine, asked} = useEngine();
    await open(engine, 'broken', {healers: [], maxIterations: 1}).run();
    expect(asked).toEqual(['run']);
    const watched = useEngine();
    await open(watched.engine, 'broken', {
      healers: [],
      maxIterations: 1,
      decisions: 'user',
    }).run();
    expect(watched.asked).toEqual(['run']);
  });

  it('for the candidates and the next attempt once it heals, and lets them go at the end', async () => {
    const {engine, asked} = useEngine();
    expect(await open(engine, 'broken').run()).toBe('runs');
    expect(asked).toEqual(['run', 3, 'run', 'run', 0]);
  });

  it('as soon as the first attempt runs when somebody watches', async () => {
    const {engine, asked} = useEngine();
    const session = open(engine, 'broken', {decisions: 'user'});
    session.subscribe(({type}) => {
      if (type === 'healing-finished') session.command({kind: 'leave'});
    });
    expect(await session.run()).toBe('left');
    expect(asked).toEqual(['run', 1, 3, 'run', 0]);
  });

  it('for the sessions that follow on the same engine', async () => {
    const {engine, asked} = useEngine();
    await open(engine, 'print(1)', {spareSandboxes: 2}).run();
    expect(asked).toEqual(['run', 2, 2]);
  });
});
