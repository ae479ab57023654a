/**
 * Whether anything is left of sandboxes, whatever happens: `npm run soak -- [--runs N] [--kills N]`. It starts a
 * dockerd of its own (so it wants root), which holds nothing but what the soak makes, and exits with 1 when anything
 * is left or anything else went wrong.
 */
import {parseArgs} from 'node:util';
import {tagOf} from '../../../source/sandbox/docker/images.ts';
import {canOwnDaemon, startOwnDaemon} from '../../../test/support/own-daemon.ts';
import {daemonRestart} from './daemon-restart.ts';
import {kills} from './kills.ts';
import {passed, phaseTable} from './phase.ts';
import {steadyRuns} from './steady-runs.ts';

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '1000'},
    kills: {type: 'string', default: '100'},
  },
});
const counts = {runs: countIn('runs', values.runs), kills: countIn('kills', values.kills)};

function countIn(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${name} is ${text}; it must be a whole number from 1 on.`);
}

if (!canOwnDaemon)
  throw new Error('The soak starts a dockerd of its own: it wants root, dockerd and runc.');

await using daemon = await startOwnDaemon(tagOf('python'));
const phases = [
  await steadyRuns(daemon, counts.runs),
  await kills(daemon, counts.kills),
  await daemonRestart(daemon),
];
for (const line of phaseTable(phases)) console.log(line);
if (!phases.every(passed)) process.exitCode = 1;
