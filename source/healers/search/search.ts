import type {SyntaxSearch, SyntaxVerdict} from '../../languages/syntax-search.ts';
import {type Grammar, openGrammar} from './grammar.ts';
import {chooseSeeds, keepSound} from './seeds.ts';
import {type ErrorPlace, type Version, versionsOf} from './versions.ts';

/** Checks versions of the program without running them: a verdict for each, in their order. */
export type CheckVersions = (sources: readonly string[]) => Promise<readonly SyntaxVerdict[]>;

/** What may be worth a full run. */
const mostSurvivors = 8;
/** Versions that another edit is tried on, and edits of each. */
const mostSeeds = 8;
const furtherEdits = 200;
/** Versions of one edit. */
const firstEdits = 1000;
/** Edits in all, where a language does not say. */
const usualEdits = 2;
/** Nobody waits longer for more edits than that. In ms. */
const patienceMs = 15_000;
/** All versions that are checked together, in characters; a longer program gets fewer. */
const mostCharacters = 12_000_000;

/**
 * Searches small edits that mend errors of syntax: first one, then two and so on, and stops at the first that compile.
 * @returns versions that compile, likeliest first; or else those in which only the compiler finds something.
 */
export async function searchSyntax(
  source: string,
  place: ErrorPlace,
  search: SyntaxSearch,
  check: CheckVersions,
  signal: AbortSignal,
): Promise<readonly Version[]> {
  const most = Math.min(search.mostChecks / 2, Math.floor(mostCharacters / (source.length + 1)));
  if (most < 1) return [];
  const grammar = await openGrammar(search.grammar);
  const means = {search, grammar, check, tried: new Set([source])};
  const deadline = performance.now() + patienceMs;
  let bases: readonly Failed[] = [{version: {source, cost: 0, steps: []}, ...place}];
  const {mostEdits = usualEdits} = search;
  for (let edits = 1; ; edits += 1) {
    const editsEach = edits === 1 ? firstEdits : furtherEdits;
    const {survivors, failed} = await trial(bases, editsEach, most, means);
    const isLate = edits >= usualEdits && performance.now() > deadline;
    if (survivors.length > 0 || signal.aborted || isLate || edits >= mostEdits) return survivors;
    bases = await chooseSeeds(bases, failed, grammar, mostSeeds);
  }
}

/** What takes one token away after another makes anything parse, and means nothing. The same slip in two places is one. */
function mostlyRemoves({steps}: Version): boolean {
  if (steps.length < 2) return false;
  const mistakes = new Map(steps.map(step => [step.pattern ?? step.source, step.kind]));
  const removals = [...mistakes.values()].filter(kind => kind === 'remove').length;
  return removals > 1 && removals * 2 >= mistakes.size;
}

/** A version that does not compile, and where. */
export interface Failed extends ErrorPlace {
  readonly version: Version;
}

interface Means {
  readonly search: SyntaxSearch;
  readonly grammar: Grammar;
  readonly check: CheckVersions;
  /** What was checked before: one edit can undo another. */
  readonly tried: Set<string>;
}

interface Outcome {
  readonly survivors: readonly Version[];
  readonly failed: readonly Failed[];
}

/** Tries one more edit on each of some versions. */
async function trial(
  bases: readonly Failed[],
  editsEach: number,
  most: number,
  {search, grammar, check, tried}: Means,
): Promise<Outcome> {
  const made = bases.flatMap(({version, ...place}) =>
    versionsOf(version, place, grammar(version.source) ?? [], search, editsEach),
  );
  const isNew = (version: Version) => !tried.has(version.source) && !mostlyRemoves(version);
  const byCost = distinct(made.filter(isNew)).toSorted((a, b) => a.cost - b.cost);
  const versions = byCost.length > most ? await keepSound(byCost, grammar, most) : byCost;
  if (versions.length === 0) return {survivors: [], failed: []};
  for (const version of versions) tried.add(version.source);
  const verdicts = await check(versions.map(({source}) => source));
  const of = (kind: SyntaxVerdict['kind']) =>
    versions.filter((_, index) => verdicts[index]?.kind === kind).slice(0, mostSurvivors);
  const compiling = of('compiles');
  const failed = versions.flatMap((version, index) => {
    const verdict = verdicts[index];
    return verdict?.kind === 'fails' ? [{version, ...verdict}] : [];
  });
  return {survivors: compiling.length > 0 ? compiling : of('parses'), failed};
}

function distinct(versions: readonly Version[]): Version[] {
  const bySource = new Map<string, Version>();
  for (const version of versions) {
    const known = bySource.get(version.source);
    if (!known || version.cost < known.cost) bySource.set(version.source, version);
  }
  return [...bySource.values()];
}
