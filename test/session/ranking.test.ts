import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Engine, Job} from '../../source/sandbox/engine.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';
import {remembering} from '../support/remembering-engine.ts';
import {healer, openSession, proposalsOf, remote, until} from './support/open-session.ts';

const broken = 'prin(12)\n';
/** As short and as sure as each other. */
const equals = ['a', 'b', 'c', 'd', 'e'].map(name => `${name} = 1\nprint(12)\n`);

/** The same engine, in which some programs take longer. */
const slowFor = (engine: Engine, delayOf: (source: string) => number): Engine => ({
  ...remembering(engine),
  parallelism: async () => equals.length,
  async run(job: Job, options) {
    const result = await engine.run(job, options);
    await sleep(delayOf(Buffer.from(job.files[0]?.content ?? []).toString()));
    return result;
  },
});

describe('The order of equal proposals', () => {
  let embedded: Engine;
  beforeAll(async () => {
    ({engine: embedded} = await selectEngine('embedded'));
  });
  afterAll(() => embedded[Symbol.asyncDispose]());

  const rank = async (engine: Engine, healers: Parameters<typeof openSession>[2]) => {
    const session = openSession(engine, broken, {decisions: 'user', ...healers});
    const running = session.run();
    await until(session, () => proposalsOf(session).length === equals.length);
    session.command({kind: 'leave'});
    await running;
    return proposalsOf(session).map(({candidate}) => candidate.source);
  };

  it('is that of suggestion, whichever run ends first', async () => {
    const engine = slowFor(embedded, source => 40 * (equals.length - equals.indexOf(source)));
    expect(await rank(engine, {healers: [healer('one', () => equals)]})).toEqual(equals);
  });

  it('is that of the healers, whichever answers first', async () => {
    const [first = '', second = '', ...others] = equals;
    const slow = {
      ...remote(healer('slow', () => [])),
      async *suggest(...args: Parameters<ReturnType<typeof healer>['suggest']>) {
        await sleep(100);
        yield* healer('slow', () => [first, second]).suggest(...args);
      },
    };
    const quick = remote(healer('quick', () => others));
    expect(await rank(remembering(embedded), {healers: [slow, quick]})).toEqual(equals);
  });

  it('puts first what somebody sure suggests, though somebody unsure was first to', async () => {
    const last = equals.at(-1) ?? '';
    const unsure = healer('unsure', () => equals, 4);
    const sure = healer('sure', () => [last], 3);
    const [first] = await rank(remembering(embedded), {healers: [unsure, sure]});
    expect(first).toBe(last);
  });
});
