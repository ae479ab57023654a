import {describe, expect, it} from 'vitest';
import {ImageMissing} from '../../source/errors.ts';
import {language as python} from '../../source/languages/python/index.ts';
import {createEmbeddedEngine} from '../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine, PrepareOptions} from '../../source/sandbox/engine.ts';
import {FallbackEngine} from '../../source/sandbox/fallback-engine.ts';
import {defaultLimits} from '../../source/sandbox/limits.ts';
import {startProgress} from '../../source/sandbox/progress.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {Session} from '../../source/session/session.ts';

/** The embedded engine under another name, and with something to do before it can run. */
function slowEngine(prepare: (options: PrepareOptions) => Promise<void>): Engine {
  const engine = createEmbeddedEngine();
  return {
    name: 'docker',
    description: 'docker 99.1',
    supports: environment => engine.supports(environment),
    prepare: (_environment, options = {}) => prepare(options),
    warm: (job, count) => engine.warm(job, count),
    parallelism: limits => engine.parallelism(limits),
    run: (job, options) => engine.run(job, options),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

function open(engine: Engine): {session: Session; events: SessionEvent[]} {
  const program = {language: 'python', entry: 'a.py', source: 'print(1)\n', files: [], args: []};
  const session = new Session(
    {...program, env: {}, stdin: null},
    {
      engine,
      language: python,
      healers: [],
      limits: defaultLimits,
      maxIterations: 1,
      decisions: 'auto',
      notices: [],
    },
  );
  const events: SessionEvent[] = [];
  session.subscribe(event => events.push(event));
  return {session, events};
}

const pulling = startProgress('Pulling python');

describe('a session whose image is missing', () => {
  it('shows how it is made, and then runs', async () => {
    await using engine = slowEngine(async ({onProgress}) => onProgress?.(pulling));
    const {session, events} = open(engine);
    const phases: unknown[] = [];
    session.subscribe(({type}) => type === 'preparing' && phases.push(session.state.phase));
    expect(await session.run()).toBe('runs');
    expect(phases).toEqual([{kind: 'starting', progress: pulling}]);
    const types = events.map(({type}) => type);
    expect(types.indexOf('preparing')).toBeLessThan(types.indexOf('attempt-started'));
  });

  it('ends at once when the user leaves meanwhile', async () => {
    await using engine = slowEngine(async ({signal, onProgress}) => {
      const {promise, reject} = Promise.withResolvers<void>();
      signal?.addEventListener('abort', () => reject(signal.reason));
      onProgress?.(pulling);
      await promise;
    });
    const {session, events} = open(engine);
    session.subscribe(({type}) => type === 'preparing' && session.command({kind: 'leave'}));
    expect(await session.run()).toBe('left');
    expect(events.map(({type}) => type)).not.toContain('attempt-started');
  });

  it('fails when the image cannot be made', async () => {
    const missing = new ImageMissing('no image');
    await using engine = slowEngine(() => Promise.reject(missing));
    const {session} = open(engine);
    await expect(session.run()).rejects.toBe(missing);
    await expect(session.finished).rejects.toBe(missing);
  });

  it('goes on in the engine that takes over', async () => {
    await using engine = new FallbackEngine(
      slowEngine(() => Promise.reject(new ImageMissing('no image'))),
      async ({message}) => ({engine: createEmbeddedEngine(), notices: [message]}),
    );
    const {session} = open(engine);
    expect(session.state.engine).toBe('docker');
    expect(await session.run()).toBe('runs');
    expect(session.state.engine).toBe('embedded');
    expect(session.state.notices).toContain('no image');
  });
});
