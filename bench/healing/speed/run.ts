/**
 * How long the first proven proposal takes: `npm run bench:first-proposal -- [--language NAME]… [--at-most N] [--json FILE]`.
 * It heals programs of the corpus, one at a time, in Docker, with warm sandboxes. Exits with 1 when a goal is missed; only on a
 * machine that does nothing else do the figures say anything.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {languageNamed} from '../../../source/languages/index.ts';
import {findDocker} from '../../../source/sandbox/docker/client.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {atRest} from '../../sandbox/rest.ts';
import {makeRow, type Row} from '../../sandbox/row.ts';
import {tableOf} from '../../sandbox/table.ts';
import {type Case, loadCases} from '../check/load-cases.ts';
import {limitsOf, measureFirstProposal, type Speed} from './first-proposal.ts';

/** The longest that half of the programs may take, in ms. */
const goal = {kind: 'at most', of: 'p50', value: 100} as const;

const {values} = parseArgs({
  options: {
    language: {type: 'string', multiple: true, default: ['python', 'javascript']},
    /** Programs of each language, taken evenly. */
    'at-most': {type: 'string', default: '60'},
    json: {type: 'string'},
  },
});
const atMost = Number(values['at-most']);
if (!Number.isInteger(atMost) || atMost < 1)
  throw new Error(`--at-most is ${values['at-most']}; it must be a whole number from 1.`);

const rows: Row[] = [];
for (const name of values.language) {
  const {speeds, tried} = await measure(name);
  console.log(`${name}: a proposal that runs for ${speeds.length} of ${tried} programs`);
  if (speeds.length === 0) continue;
  rows.push(
    makeRow({
      what: `${name}, break → first proven proposal`,
      unit: 'ms',
      goal,
      ours: speeds.map(({proposalMs}) => proposalMs),
      baseline: {name: 'one warm run', samples: speeds.map(({runMs}) => runMs)},
    }),
  );
}
console.log(['', ...tableOf(rows)].join('\n'));
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(rows, null, 2));
process.exitCode = rows.every(({reached}) => reached !== false) ? 0 : 1;

async function measure(
  name: string,
): Promise<{readonly speeds: readonly Speed[]; readonly tried: number}> {
  const language = languageNamed(name);
  const cases = someOf(loadCases(join(import.meta.dirname, '../corpus', name), []).cases);
  const [first] = cases;
  const {docker} = await findDocker();
  await using engine = await connectDocker();
  const sandboxes = first ? await engine.parallelism(limitsOf(first, language)) : 0;
  const pool = {sandboxes, rest: () => atRest(docker, sandboxes)};
  const speeds: Speed[] = [];
  for (const each of cases) {
    const speed = await measureFirstProposal(each, language, engine, pool);
    if (speed) speeds.push(speed);
  }
  return {speeds, tried: cases.length};
}

/** Those meant to heal, taken evenly. */
function someOf(cases: readonly Case[]): readonly Case[] {
  const healable = cases.filter(each => each.healable);
  const step = Math.max(1, healable.length / atMost);
  return healable.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
