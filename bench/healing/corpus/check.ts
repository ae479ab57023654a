#!/usr/bin/env node
/**
 * Checks the corpus of broken programs: each must break as its case.json says, and its healed twin must print what
 * expected.txt says. Usage, with Node 26 or another that strips types:
 *
 *     node bench/healing/corpus/check.ts python|javascript [case…] [--root DIR] [--image NAME | --pyodide] [--write]
 *
 * Without an option the programs run on this machine's own python3 or node; --image runs them in one container of that
 * image without network, --pyodide (Python only) in Pyodide. --write takes each expected.txt from its healed program
 * first. --root checks the cases of another folder that is laid out like this one, such as ../held-out/. Exits with
 * 1 when any case is at fault.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {planJobs, judge} from './check/judge.ts';
import {loadCases, type Case} from './check/load-cases.ts';
import {languages, type Job, type Outcome} from './check/job.ts';
import {runInPyodide} from './check/run-in-pyodide.ts';
import {runInShell} from './check/run-in-shell.ts';
import {summarise} from './check/summarise.ts';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    root: {type: 'string', default: import.meta.dirname},
    image: {type: 'string'},
    pyodide: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
});

const [name = '', ...wanted] = positionals;
const language = languages.find(language => language.name === name);
if (!language) {
  console.error(`Name a language: ${languages.map(language => language.name).join(' or ')}.`);
  process.exit(2);
}

const loaded = loadCases(join(options.root, language.name), wanted);
if (loaded.cases.length === 0 && loaded.faults.length === 0) {
  console.error(`There is no such case in ${join(options.root, language.name)}.`);
  process.exit(2);
}

const cases = options.write ? await writeExpected(loaded.cases) : loaded.cases;
const outcomes = await run(cases.flatMap(planJobs));
const faults = [...loaded.faults, ...cases.flatMap(each => judge(each, outcomes))];

for (const fault of faults) console.log(`FAULT  ${fault}`);
console.log(summarise(cases, faults.length));
process.exitCode = faults.length === 0 ? 0 : 1;

async function run(jobs: readonly Job[]): Promise<ReadonlyMap<string, Outcome>> {
  if (options.pyodide) return runInPyodide(jobs);
  return runInShell(jobs, language?.command ?? '', options.image);
}

async function writeExpected(cases: readonly Case[]): Promise<readonly Case[]> {
  const outcomes = await run(
    cases.map(({id, healed, stdin, entry}) => ({id, file: entry, source: healed, stdin})),
  );
  return cases.map(each => {
    const outcome = outcomes.get(each.id);
    // A healed program that fails says nothing; judge() reports it.
    if (outcome?.exitCode !== 0) return each;
    writeFileSync(join(each.folder, 'expected.txt'), outcome.stdout);
    return {...each, expected: outcome.stdout};
  });
}
