import {afterAll, beforeAll} from 'vitest';
import type {Candidate, HealContext, Healer} from '../../../source/healers/healer.ts';
import {language as python} from '../../../source/languages/python/index.ts';
import type {Tier} from '../../../source/languages/rule.ts';
import type {Program} from '../../../source/program.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';
import type {SessionEvent} from '../../../source/session/events.ts';
import {currentAttempt} from '../../../source/session/select.ts';
import {Session, type SessionOptions} from '../../../source/session/session.ts';
import {remembering} from '../../support/remembering-engine.ts';

/** The embedded engine for the tests of a file. It runs each source once: they are deterministic. */
export function sharedEngine(): Engine {
  const embedded = createEmbeddedEngine();
  beforeAll(() => embedded.prepare({image: 'python', interpreter: 'python'}));
  afterAll(() => embedded[Symbol.asyncDispose]());
  return remembering(embedded);
}

export const broken = 'prin("one")\nprin("two")\n';
export const healed = 'print("one")\nprint("two")\n';
export const halfHealed = 'print("one")\nprin("two")\n';

/** A session over a Python program that nobody watches, unless told otherwise. */
export function openSession(
  engine: Engine,
  source: string,
  options: Partial<SessionOptions> = {},
  more: Partial<Program> = {},
): Session {
  const program: Program = {
    language: 'python',
    entry: 'program.py',
    source,
    files: [],
    args: [],
    env: {},
    stdin: null,
    ...more,
  };
  return new Session(program, {
    engine,
    language: python,
    healers: [],
    limits: resolveLimits({timeoutS: 120}),
    maxIterations: 5,
    decisions: 'auto',
    notices: [],
    ...options,
  });
}

/** A healer that suggests what it is told to. */
export function healer(
  name: string,
  suggest: (source: string, context: HealContext) => readonly string[],
  tier: Tier = 3,
): Healer {
  return {
    name,
    sendsTo: null,
    async *suggest(_report, {source}, context) {
      for (const suggestion of suggest(source, context)) {
        const explanation = `${name} says so.`;
        yield {
          source: suggestion,
          healer: name,
          rule: 'told',
          tier,
          explanation,
        } satisfies Candidate;
      }
    },
  };
}

/** The same healer, as one that is asked over a network: it is asked about one error at a time. */
export const remote = (healer: Healer): Healer => ({...healer, sendsTo: 'http://127.0.0.1:1'});

export const hanging: Healer = {
  name: 'hanging',
  sendsTo: 'http://127.0.0.1',
  // oxlint-disable-next-line require-yield -- it never gets that far
  async *suggest() {
    await new Promise(() => {});
  },
};

/** Every event from now on, as they come. */
export function record(session: Session): SessionEvent[] {
  const events: SessionEvent[] = [];
  session.subscribe(event => events.push(event));
  return events;
}

/** Waits until the state is as wanted. */
export function until(session: Session, isThere: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (!isThere()) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = session.subscribe(look);
    look();
  });
}

export const proposalsOf = (session: Session) => currentAttempt(session.state)?.proposals ?? [];
