import {existsSync, globSync} from 'node:fs';
import {basename, join} from 'node:path';
import {languages} from '../../source/languages/index.ts';
import type {Language} from '../../source/languages/language.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';
import {type Case, loadCases} from './check/load-cases.ts';
import {type Figures, figuresOf} from './figures.ts';
import {healCase, type Healed} from './heal-case.ts';
import {percent} from './percent.ts';
import {findDrops, readRatchet} from './ratchet.ts';
import type {SetOptions} from './set-options.ts';
import {sideBySide} from './side-by-side.ts';
import {printFigures, printTable} from './table.ts';

/** How many of those meant to heal must; in the traps it counts alone that none heals wrong. */
const goals = {right: 0.75, rightOfTraps: 0, false: 0};

/** Whether a folder is laid out as `corpus/` is. */
export const isOwnSet = (folder: string): boolean =>
  existsSync(folder) && globSync('*/*/case.json', {cwd: folder}).length > 0;

/**
 * Heals the cases of a folder and prints the figures of each language.
 * @returns whether no goal is missed, and nothing fell below ratchet.json.
 */
export async function runOwnSet(folder: string, options: SetOptions): Promise<boolean> {
  const set = basename(folder);
  const ratchet = readRatchet();
  const all: Record<string, Figures> = {};
  const drops: string[] = [];
  let reached = true;
  for (const language of languages) {
    if (options.language !== undefined && options.language !== language.name) continue;
    const {cases, faults} = loadCases(join(folder, language.name), options.ids);
    for (const fault of faults) console.error(`FAULT  ${fault}`);
    if (cases.length === 0) continue;
    const {image, interpreter} = language;
    const environment = {image, interpreter};
    const {engine, notices} = await selectEngine(options.engine, {environment});
    await using _ = engine;
    for (const notice of notices) console.error(notice);
    const healed = await healAll(cases, language, engine, options);
    const figures = figuresOf(healed);
    all[language.name] = figures;
    if (!options.json) {
      console.log(`\n${language.title} on ${engine.description}, no model\n`);
      printTable(healed);
      printFigures(figures);
    }
    reached = reachesGoals(set, figures, options) && reached;
    // A few cases alone say nothing about the set.
    if (options.ids.length === 0) drops.push(...findDrops(ratchet, set, language.name, figures));
  }
  if (options.json) console.log(JSON.stringify({set, languages: all}, null, 2));
  for (const drop of drops) console.error(`WORSE  ${drop}`);
  return reached && drops.length === 0;
}

function healAll(
  cases: readonly Case[],
  language: Language,
  engine: Engine,
  {jobs, verbose}: SetOptions,
): Promise<readonly Healed[]> {
  return sideBySide(cases, jobs, async each => {
    const outcome = await healCase(each, language, engine);
    if (verbose && outcome.verdict !== 'right') report(each, outcome);
    return outcome;
  });
}

function report({id, healable}: Case, {verdict, rightAt5, steps}: Healed): void {
  const meant = healable ? '' : ' (not meant to heal)';
  const declined = rightAt5 ? ' (a right proposal was not taken)' : '';
  console.error(`${verdict.padEnd(8)} ${id}${meant}${declined}: ${steps.join(' → ')}`);
}

function reachesGoals(
  set: string,
  {meant, right, false: wrong}: Figures,
  {json}: SetOptions,
): boolean {
  const least = set === 'traps' ? goals.rightOfTraps : goals.right;
  const reached = right >= least * meant && wrong <= goals.false;
  if (!json) {
    console.log(
      `\nGoal: at least ${least * 100} % right of those meant to heal, ${goals.false} false of all: ` +
        `${reached ? 'reached' : 'MISSED'} (${percent(right, meant)} right, ${wrong} false)`,
    );
  }
  return reached;
}
