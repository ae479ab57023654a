import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {daemonRestart} from '../../../bench/sandbox/soak/daemon-restart.ts';
import {kills} from '../../../bench/sandbox/soak/kills.ts';
import type {Phase} from '../../../bench/sandbox/soak/phase.ts';
import {steadyRuns} from '../../../bench/sandbox/soak/steady-runs.ts';
import {tagOf} from '../../../source/sandbox/docker/images.ts';
import {canOwnDaemon, startOwnDaemon} from '../../support/own-daemon.ts';
import type {OwnDaemon} from '../../support/own-daemon.ts';

const hasDaemon = inject('dockerMissing') === null && canOwnDaemon;
/** On a machine that is busy with other tests, these take long. */
const patienceMs = 600_000;
const nothing = {containers: 0, volumes: 0, processes: 0};

/** The soak in short; `npm run soak` does it at length. */
describe.skipIf(!hasDaemon)('nothing is left', () => {
  let daemon: OwnDaemon;
  beforeAll(async () => {
    daemon = await startOwnDaemon(tagOf('python'));
  });
  afterAll(() => daemon[Symbol.asyncDispose]());

  it.each<[string, () => Promise<Phase>]>([
    ['after many runs', () => steadyRuns(daemon, 30)],
    ['after YuuBoxes that were killed', () => kills(daemon, 5)],
    ['after a restart of the daemon', () => daemonRestart(daemon)],
  ])(
    '%s',
    async (_, phase) => {
      expect(await phase()).toMatchObject({left: nothing, complaints: []});
    },
    patienceMs,
  );
});
