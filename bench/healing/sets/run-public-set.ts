import {languageNamed} from '../../../source/languages/index.ts';
import {selectEngine} from '../../../source/sandbox/select-engine.ts';
import type {SetOptions} from '../set-options.ts';
import {sideBySide} from '../side-by-side.ts';
import {healSetCase, type HealedSetCase, type SetOutcome} from './heal-set-case.ts';
import {mutated} from './mutated.ts';
import {readerOf} from './open-set.ts';
import {printGoal, printSetFigures} from './print-set.ts';
import {type SetFigures, setFiguresOf} from './set-figures.ts';
import type {LoadedSet, SetCase, SetReader} from './set.ts';

export interface PublicSetOptions extends SetOptions {
  /** Cases at most, taken evenly from all of a language and group. */
  readonly atMost: number;
  /** Mutants of each program that was meant, in place of the set's own broken programs; 0: those. */
  readonly mutants: number;
}

/**
 * Heals the programs of a public set and prints the figures of each language and group.
 * @returns whether no goal is missed.
 * @throws {Error} when no reader knows the folder.
 */
export async function runPublicSet(folder: string, options: PublicSetOptions): Promise<boolean> {
  const reader = readerOf(folder);
  const read = reader.read(folder);
  const loaded = options.mutants > 0 ? mutated(read, options.mutants) : read;
  describe(loaded);
  const all: Record<string, SetFigures> = {};
  let reached = true;
  for (const cases of sectionsOf(loaded.cases, options)) {
    const {language = '', group = ''} = cases[0] ?? {};
    const {outcomes, engine} = await healAll(cases, language, options);
    const healed = outcomes.filter(outcome => outcome.kind === 'healed');
    const title = [language, group].filter(part => part !== '').join(', ');
    const figures = setFiguresOf(healed);
    all[title] = figures;
    if (options.json) continue;
    const name = options.mutants > 0 ? `mutated ${reader.name}` : reader.name;
    console.log(`\n${name}: ${title}, on ${engine}, no model\n${countsOf(outcomes)}`);
    if (healed.length > 0) printSetFigures(figures);
    for (const goal of goalsOf(reader, options, language, group))
      reached = printGoal(goal, figures) && reached;
  }
  if (options.json) console.log(JSON.stringify({set: reader.name, sections: all}, null, 2));
  return reached;
}

/** Mutants are other programs than those that the goals are about. */
const goalsOf = (
  {goals}: SetReader,
  {mutants}: PublicSetOptions,
  language: string,
  group: string,
) => goals.filter(goal => mutants === 0 && goal.language === language && goal.group === group);

function describe({faults, leftOut}: LoadedSet): void {
  for (const fault of faults) console.error(`FAULT  ${fault}`);
  for (const [reason, count] of leftOut) console.error(`LEFT OUT  ${count}: ${reason}`);
}

/** The cases that are wanted, those of a language and group together. */
function sectionsOf(
  cases: readonly SetCase[],
  {language, ids, atMost}: PublicSetOptions,
): readonly (readonly SetCase[])[] {
  const wanted = cases.filter(
    each =>
      (language === undefined || each.language === language) &&
      (ids.length === 0 || ids.includes(each.id)),
  );
  const sections = Map.groupBy(wanted, each => `${each.language}\0${each.group}`);
  return [...sections.values()].map(section => evenly(section, atMost));
}

function evenly<T>(items: readonly T[], atMost: number): readonly T[] {
  const step = Math.max(1, items.length / atMost);
  const count = Math.min(items.length, atMost);
  return Array.from({length: count}, (_, index) => items[Math.floor(index * step)]).filter(
    item => item !== undefined,
  );
}

async function healAll(
  cases: readonly SetCase[],
  name: string,
  {engine: engineName, jobs, verbose}: PublicSetOptions,
): Promise<{readonly outcomes: readonly SetOutcome[]; readonly engine: string}> {
  const language = languageNamed(name);
  const {image, interpreter} = language;
  const {engine, notices} = await selectEngine(engineName, {environment: {image, interpreter}});
  await using _ = engine;
  for (const notice of notices) console.error(notice);
  const outcomes = await sideBySide(cases, jobs, async each => {
    const outcome = await healSetCase(each, language, engine);
    if (verbose) report(each, outcome);
    return outcome;
  });
  return {outcomes, engine: engine.description};
}

function report({id}: SetCase, outcome: SetOutcome): void {
  if (outcome.kind !== 'healed') console.error(`${outcome.kind}  ${id}`);
  else if (outcome.right !== true)
    console.error(`${verdictOf(outcome)}  ${id}: ${outcome.steps.join(' → ')}`);
}

function verdictOf({accepted, right}: HealedSetCase): string {
  if (!accepted) return 'unhealed';
  return right === null ? 'runs' : 'false';
}

function countsOf(outcomes: readonly SetOutcome[]): string {
  const count = (kind: SetOutcome['kind']) =>
    outcomes.filter(outcome => outcome.kind === kind).length;
  return (
    `${count('healed')} broken programs of ${outcomes.length}; ` +
    `${count('runs-as-it-is')} run as they are, of ${count('meant-fails')} the one that was meant fails here`
  );
}
