import type {SyntaxSearch, SyntaxVerdict} from '../../languages/syntax-search.ts';
import {type Grammar, openGrammar} from './grammar.ts';
import {chooseSeeds, keepSound} from './seeds.ts';
import {type ErrorPlace, type Version, versionsOf} from './versions.ts';

/** Checks versions of the program without running them: a verdict for each, in their order. */
export type CheckVersions = (sources: readonly string[]) => Promise<readonly SyntaxVerdict[]>;

/** What may be worth a full run. */
const mostSurvivors = 8;
/** Versions that a second edit is tried on, and edits of each. */
const mostSeeds = 8;
const secondEdits = 200;
/** Versions of one edit. */
const firstEdits = 1000;
/** All versions that are checked together, in characters; a longer program gets fewer. */
const mostCharacters = 12_000_000;

/**
 * Searches small edits that mend an error of syntax: first one, then two, and stops at the first that compile.
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
  const broken = {version: {source, cost: 0, steps: []}, ...place};
  const isOdd = (version: Version) => search.isOdd?.(source, version.source) ?? false;
  const means: Means = {search, grammar, check, isOdd};
  const first = await trial([broken], firstEdits, most, means);
  if (first.survivors.length > 0 || signal.aborted) return first.survivors;
  const seeds = await chooseSeeds(broken, first.failed, grammar, mostSeeds);
  const second = await trial(seeds, secondEdits, most, means);
  return second.survivors;
}

/** What takes one token away after another makes anything parse, and means nothing. */
const onlyRemoves = ({steps}: Version): boolean =>
  steps.length > 1 && steps.every(({kind}) => kind === 'remove');

/** A version that does not compile, and where. */
export interface Failed extends ErrorPlace {
  readonly version: Version;
}

interface Means {
  readonly search: SyntaxSearch;
  readonly grammar: Grammar;
  readonly check: CheckVersions;
  /** Whether the edits made what nobody writes. */
  isOdd(version: Version): boolean;
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
  {search, grammar, check, isOdd}: Means,
): Promise<Outcome> {
  const made = bases.flatMap(({version, ...place}) =>
    versionsOf(version, place, grammar(version.source) ?? [], search, editsEach),
  );
  const byCost = distinct(made.filter(version => !onlyRemoves(version))).toSorted(
    (a, b) => a.cost - b.cost,
  );
  const versions = byCost.length > most ? await keepSound(byCost, grammar, most) : byCost;
  if (versions.length === 0) return {survivors: [], failed: []};
  const verdicts = await check(versions.map(({source}) => source));
  const of = (kind: SyntaxVerdict['kind']) =>
    Iterator.from(versions)
      .filter((version, index) => verdicts[index]?.kind === kind && !isOdd(version))
      .take(mostSurvivors)
      .toArray();
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
