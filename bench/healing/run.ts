/**
 * How much of the corpus heals without any model:
 * `npm run bench:healing -- [--engine NAME] [--language NAME] [--set DIR] [--jobs N] [--json] [--verbose] [CASE…]`.
 * The set is `corpus` unless told; `held-out` is the one that no rule was made for, and in `traps` the easy fix is
 * wrong. Each program is healed as `--yes` does it. Right: it runs and prints what it must. False: it runs and prints
 * something else, the worst result. Exits with 1 when a goal is missed or a figure fell below ratchet.json.
 */
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {languages} from '../../source/languages/index.ts';
import type {Language} from '../../source/languages/language.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';
import {type Case, loadCases} from './check/load-cases.ts';
import {engineName} from './engine-name.ts';
import {type Figures, figuresOf} from './figures.ts';
import {healCase, type Healed} from './heal-case.ts';
import {findDrops, readRatchet} from './ratchet.ts';
import {printFigures, printTable} from './table.ts';

/** How many of those meant to heal must; in the traps it counts alone that none heals wrong. */
const goals = {right: 0.75, rightOfTraps: 0, false: 0};

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', default: 'auto'},
    language: {type: 'string'},
    set: {type: 'string', default: 'corpus'},
    /** Cases that are healed side by side. */
    jobs: {type: 'string', default: '2'},
    /** Prints the figures as JSON instead of tables. */
    json: {type: 'boolean', default: false},
    /** Prints each case that is not right. */
    verbose: {type: 'boolean', default: false},
  },
});

const jobs = Number(values.jobs);
if (!Number.isInteger(jobs) || jobs < 1)
  throw new Error(`--jobs is ${values.jobs}; it must be a whole number from 1.`);
const ratchet = readRatchet();
const all: Record<string, Figures> = {};
const drops: string[] = [];
let missed = false;
for (const language of languages) {
  if (values.language && values.language !== language.name) continue;
  const root = join(resolve(import.meta.dirname, values.set), language.name);
  const {cases, faults} = loadCases(root, positionals);
  for (const fault of faults) console.error(`FAULT  ${fault}`);
  if (cases.length === 0) continue;
  const {engine, notices} = await selectEngine(engineName(values.engine), {
    environment: {image: language.image, interpreter: language.interpreter},
  });
  await using _ = engine;
  for (const notice of notices) console.error(notice);
  const healed = await healAll(cases, language, engine);
  const figures = figuresOf(healed);
  all[language.name] = figures;
  if (!values.json) {
    console.log(`\n${language.title} on ${engine.description}, no model\n`);
    printTable(healed);
    printFigures(figures);
  }
  missed = !reachesGoals(figures) || missed;
  // A few cases alone say nothing about the set.
  if (positionals.length === 0)
    drops.push(...findDrops(ratchet, values.set, language.name, figures));
}
if (values.json) console.log(JSON.stringify({set: values.set, languages: all}, null, 2));
for (const drop of drops) console.error(`WORSE  ${drop}`);
process.exitCode = missed || drops.length > 0 ? 1 : 0;

async function healAll(
  cases: readonly Case[],
  language: Language,
  engine: Engine,
): Promise<readonly Healed[]> {
  const healed: Healed[] = [];
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let each = waiting.shift(); each; each = waiting.shift()) {
      const outcome = await healCase(each, language, engine);
      healed.push(outcome);
      if (values.verbose && outcome.verdict !== 'right') report(each, outcome);
    }
  };
  await Promise.all(Array.from({length: jobs}, work));
  return healed;
}

function report({id, healable}: Case, {verdict, steps}: Healed): void {
  const meant = healable ? '' : ' (not meant to heal)';
  console.error(`${verdict.padEnd(8)} ${id}${meant}: ${steps.join(' → ')}`);
}

function reachesGoals({meant, right, false: wrong}: Figures): boolean {
  const least = values.set === 'traps' ? goals.rightOfTraps : goals.right;
  const reached = right >= least * meant && wrong <= goals.false;
  if (!values.json) {
    console.log(
      `\nGoal: at least ${least * 100} % right of those meant to heal, ${goals.false} false of all: ` +
        `${reached ? 'reached' : 'MISSED'} (${percent(right, meant)} right, ${wrong} false)`,
    );
  }
  return reached;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
