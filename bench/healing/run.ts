/**
 * How much of the corpus heals without any model: `npm run bench:healing -- [--engine NAME] [--language NAME] [--set DIR] [CASE…]`.
 * The set is `corpus` unless told; `held-out` is the one that no rule was made for.
 * Each program is healed as `--yes` does it. Right: it runs and prints what it must. False: it runs and prints
 * something else, the worst result. Exits with 1 when a goal is missed.
 */
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {languages} from '../../source/languages/index.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';
import {type Case, loadCases} from './check/load-cases.ts';
import {engineName} from './engine-name.ts';
import {healCase, type Healed} from './heal-case.ts';
import {printTable} from './table.ts';

const goals = {right: 0.75, false: 0};

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', default: 'auto'},
    language: {type: 'string'},
    set: {type: 'string', default: 'corpus'},
    /** Prints each case that is not right. */
    verbose: {type: 'boolean', default: false},
  },
});

let missed = false;
for (const language of languages) {
  if (values.language && values.language !== language.name) continue;
  const root = join(import.meta.dirname, values.set, language.name);
  const {cases, faults} = loadCases(root, positionals);
  for (const fault of faults) console.error(`FAULT  ${fault}`);
  if (cases.length === 0) continue;
  const {engine, notices} = await selectEngine(engineName(values.engine), {
    environment: {image: language.image, interpreter: language.interpreter},
  });
  await using _ = engine;
  for (const notice of notices) console.error(notice);
  const healed: Healed[] = [];
  for (const each of cases) {
    const outcome = await healCase(each, language, engine);
    healed.push(outcome);
    if (values.verbose && outcome.verdict !== 'right') report(each, outcome);
  }
  console.log(`\n${language.title} on ${engine.description}, no model\n`);
  printTable(healed);
  missed = !reachesGoals(healed) || missed;
}
process.exitCode = missed ? 1 : 0;

function report({id, healable}: Case, {verdict, steps}: Healed): void {
  const meant = healable ? '' : ' (not meant to heal)';
  console.error(`${verdict.padEnd(8)} ${id}${meant}: ${steps.join(' → ')}`);
}

function reachesGoals(healed: readonly Healed[]): boolean {
  const meant = healed.filter(each => each.healable);
  const right = meant.filter(each => each.verdict === 'right').length;
  const wrong = healed.filter(each => each.verdict === 'false').length;
  const reached = right >= goals.right * meant.length && wrong <= goals.false;
  console.log(
    `\nGoal: at least ${goals.right * 100} % right of those meant to heal, ${goals.false} false of all: ` +
      `${reached ? 'reached' : 'MISSED'} (${percent(right, meant.length)} right, ${wrong} false)`,
  );
  return reached;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
