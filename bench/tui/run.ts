/**
 * How quick and how quiet the screen is, held against what it could at best be, in one run:
 * `npm run bench:tui -- [--quick] [--part start|keys|hunks|memory|idle]… [--json FILE] [--strict]`.
 * It exits with 1 when a part fails, and with --strict also when a budget is missed. README.md says what the rows mean.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {describeMachine} from '../sandbox/machine.ts';
import type {Row} from '../sandbox/row.ts';
import {tableOf} from '../sandbox/table.ts';
import {bundleInside} from './bundle.ts';
import {measures} from './measures.ts';

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    part: {type: 'string', multiple: true, default: Object.keys(measures)},
    json: {type: 'string'},
    strict: {type: 'boolean', default: false},
  },
});

const root = join(import.meta.dirname, '..', '..');
// As in a session: React's production build, which takes half the time for a frame.
process.env['NODE_ENV'] = 'production';
const inside = await bundleInside(root);
const machine = await describeMachine('embedded');
for (const [name, value] of Object.entries(machine)) console.log(`${name.padEnd(10)} ${value}`);

const rows: Row[] = [];
for (const part of values.part) {
  const measure = measures[part];
  if (!measure) throw new Error(`There is no part ${part}; there are ${Object.keys(measures)}.`);
  const effort = values.quick ? {rounds: 3, keys: 15} : {rounds: 10, keys: 60};
  rows.push(...(await measure({root, inside, ...effort})));
}
console.log(`\n${tableOf(rows).join('\n')}`);
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify({machine, rows}, null, 2)}\n`);
}
if (values.strict && rows.some(({reached}) => reached === false)) process.exitCode = 1;
