/**
 * How fast the sandbox is, held against everything it could be compared with, in one run:
 * `npm run bench:sandbox -- [--quick] [--runs N] [--part hello|sustained|flood]… [--language NAME]… [--json FILE] [--strict]`.
 * It exits with 1 when a part fails, and with --strict also when a goal is missed. README.md says what the rows mean.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {findDocker} from '../../source/sandbox/docker/client.ts';
import {fullEffort, limitedTo, quickEffort} from './bench.ts';
import type {Bench} from './bench.ts';
import {measureFlood} from './flood.ts';
import {measureHello} from './hello.ts';
import {hellos} from './hellos.ts';
import {describeMachine} from './machine.ts';
import type {Row} from './row.ts';
import {measureSustained} from './sustained.ts';
import {tableOf} from './table.ts';

const names = hellos.map(({name}) => name);
const parts = ['hello', 'sustained', 'flood'];

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    runs: {type: 'string'},
    part: {type: 'string', multiple: true, default: parts},
    language: {type: 'string', multiple: true, default: names},
    json: {type: 'string'},
    strict: {type: 'boolean', default: false},
  },
});
mustBe('--part', values.part, parts);
mustBe('--language', values.language, names);

const {docker, product, version} = await findDocker();
const machine = await describeMachine(`${product} ${version}`);
for (const [name, value] of Object.entries(machine)) console.log(`${name.padEnd(10)} ${value}`);

console.log();

const skipped: string[] = [];
const folder = await mkdtemp(join(tmpdir(), 'yuubox-bench-'));
const effort = values.quick ? quickEffort : fullEffort;
const bench: Bench = {
  ...(values.runs === undefined ? effort : limitedTo(countOf(values.runs), effort)),
  docker,
  cli: machine.dockerCli !== null,
  folder,
  skip: what => {
    skipped.push(what);
    console.error(`SKIPPED  ${what}`);
  },
};
if (!bench.cli) bench.skip('docker run: there is no docker command here');

const rows: Row[] = [];
const failed: string[] = [];
if (values.part.includes('hello')) {
  for (const hello of hellos) {
    if (!values.language.includes(hello.name)) continue;
    await add(`${hello.name} hello`, () => measureHello(hello, bench));
  }
}
if (values.part.includes('sustained')) await add('sustained', () => measureSustained(bench));
if (values.part.includes('flood')) await add('flood', () => measureFlood(bench));
await rm(folder, {recursive: true});

console.log('\nMedians, with the 95th percentile in parentheses; ratios with their range.\n');
for (const line of tableOf(rows)) console.log(line);
for (const what of skipped) console.log(`SKIPPED  ${what}`);
for (const what of failed) console.log(`FAILED   ${what}`);
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify({machine, rows, skipped, failed}, null, 2)}\n`);
}
const goals = rows.filter(({goal}) => goal !== null).length;
const missed = rows.filter(({reached}) => reached === false).length;
console.log(`\n${goals - missed} of ${goals} goals reached.`);
if (failed.length > 0 || (values.strict && missed > 0)) process.exitCode = 1;

/** What has been measured already is worth keeping when one part fails. */
async function add(what: string, measure: () => Promise<readonly Row[]>): Promise<void> {
  console.log(`Measuring ${what} …`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    failed.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    console.error(`FAILED   ${failed.at(-1)}`);
  }
}

function mustBe(option: string, given: readonly string[], known: readonly string[]): void {
  const other = given.find(value => !known.includes(value));
  if (other === undefined) return;
  throw new Error(`${option} is ${other}; it must be one of ${known.join(', ')}.`);
}

function countOf(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--runs is ${text}; it must be a whole number above 0.`);
}
