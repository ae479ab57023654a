import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Engine} from '../../source/sandbox/engine.ts';
import {textOf} from '../../source/sandbox/result.ts';
import type {Result} from '../../source/sandbox/result.ts';
import {outcomeOn} from './attack.ts';
import type {Attack, Group, Outcome} from './attack.ts';
import {engines} from './engines.ts';
import {jobOf} from './job-of.ts';
import {expectNothingLeft} from './left.ts';

/**
 * Runs every attack of a group on every engine that is here, each with an honest program beside it that
 * must not notice. When all are done nothing may be left behind.
 */
export function withstand({title, attacks}: Group): void {
  for (const {name: engineName, missing, connect} of engines) {
    const meant = attacks.flatMap(attack => {
      const outcome = outcomeOn(engineName, attack);
      return outcome ? [{...attack, outcome}] : [];
    });
    describe.skipIf(missing !== null || meant.length === 0)(`${title}, on ${engineName}:`, () => {
      let engine: Engine;
      beforeAll(async () => {
        process.env['YUUBOX_TEST_SECRET'] = 'SECRET';
        engine = await connect();
      });
      afterAll(() => {
        delete process.env['YUUBOX_TEST_SECRET'];
      });

      it.each(meant)('$name', async ({outcome, ...attack}) => {
        if (attack.after) expect(await engine.run(jobOf(attack, attack.after))).toMatchObject(ok);
        const [result, beside] = await Promise.all([
          engine.run(jobOf(attack)),
          engine.run(jobOf(neighbour)),
        ]);
        expect(seen(result, outcome)).toEqual({...outcome, detail: null});
        expect(beside).toMatchObject(ok);
        expect(textOf(beside.stdout)).toBe('c6efc770 fine\n');
      });

      it('leaves nothing behind', async () => {
        await engine[Symbol.asyncDispose]();
        await expectNothingLeft(engineName);
      });
    });
  }
}

const ok = {status: 'ok', exitCode: 0};

/** An honest program that does what many do. */
const neighbour: Attack = {name: 'neighbour', program: 'neighbour.py', stoppedBy: ''};

/** What came of a run, in those things that the expected outcome speaks of, and in its words. */
function seen(result: Result, expected: Outcome) {
  const matched = (text: string, wanted: string | RegExp): string | RegExp =>
    wanted instanceof RegExp && wanted.test(text) ? wanted : text;
  const omitted = result.stdout.omittedBytes;
  const {stdout, stderr, omitted: atLeast} = expected;
  return {
    status: result.status,
    detail: result.detail,
    ...('exitCode' in expected && {exitCode: result.exitCode}),
    ...('signal' in expected && {signal: result.signal}),
    ...(stdout !== undefined && {stdout: matched(textOf(result.stdout), stdout)}),
    ...(stderr !== undefined && {stderr: matched(textOf(result.stderr), stderr)}),
    ...('bytes' in expected && {bytes: Buffer.from(result.stdout.head).toString('latin1')}),
    ...(atLeast !== undefined && {omitted: omitted >= atLeast ? atLeast : omitted}),
  };
}
