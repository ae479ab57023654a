#!/usr/bin/env node
/**
 * Checks the corpus of broken programs: each must break as its case.json says, and its healed twin must print what
 * expected.txt says. Usage, with Node 26 or another that strips types:
 *
 *     node bench/healing/check-corpus.ts LANGUAGE [case…] [--root DIR] [--engine NAME] [--write]
 *
 * --write takes each expected.txt from its healed program first. --root checks the cases of another folder that is laid
 * out like this one, such as ../held-out/. Exits with 1 when any case is at fault.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {languageNamed} from '../../source/languages/index.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';
import {engineName} from './engine-name.ts';
import {planJobs, judge} from './check/judge.ts';
import {loadCases, type Case} from './check/load-cases.ts';
import {runJobs} from './check/run-jobs.ts';
import {summarise} from './check/summarise.ts';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    root: {type: 'string', default: join(import.meta.dirname, 'corpus')},
    engine: {type: 'string', default: 'auto'},
    write: {type: 'boolean', default: false},
  },
});

const [name = '', ...wanted] = positionals;
const language = languageNamed(name);
const loaded = loadCases(join(options.root, language.name), wanted);
if (loaded.cases.length === 0 && loaded.faults.length === 0) {
  console.error(`There is no such case in ${join(options.root, language.name)}.`);
  process.exit(2);
}

const {image, interpreter} = language;
await using engine = (
  await selectEngine(engineName(options.engine), {environment: {image, interpreter}})
).engine;
const cases = options.write ? await writeExpected(loaded.cases) : loaded.cases;
const outcomes = await runJobs(engine, language, cases.flatMap(planJobs));
const faults = [...loaded.faults, ...cases.flatMap(each => judge(each, outcomes))];

for (const fault of faults) console.log(`FAULT  ${fault}`);
console.log(summarise(cases, faults.length));
process.exitCode = faults.length === 0 ? 0 : 1;

async function writeExpected(cases: readonly Case[]): Promise<readonly Case[]> {
  const jobs = cases.map(({id, healed, stdin, entry}) => ({id, entry, source: healed, stdin}));
  const outcomes = await runJobs(engine, language, jobs);
  return cases.map(each => {
    const outcome = outcomes.get(each.id);
    // A healed program that fails says nothing; judge() reports it.
    if (!outcome?.ok) return each;
    writeFileSync(join(each.folder, 'expected.txt'), outcome.stdout);
    return {...each, expected: outcome.stdout};
  });
}
