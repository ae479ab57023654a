import type {FoundError, SyntaxSearch, SyntaxVerdict} from '../../languages/syntax-search.ts';
import {type Grammar, openGrammar} from './grammar.ts';
import {guessesOf} from './guesses.ts';
import {chooseSeeds, keepSound} from './seeds.ts';
import {type Version, versionsOf} from './versions.ts';

/** Checks versions of the program without running them: a verdict for each, in their order. */
export type CheckVersions = (sources: readonly string[]) => Promise<readonly SyntaxVerdict[]>;

/** What may be worth a full run, and as many guesses: these must not hide that several small edits compile. */
const mostSurvivors = 8;
/** Versions that a second edit is tried on, and edits of each. */
const mostSeeds = 8;
const secondEdits = 200;
/** Versions of one edit. */
const firstEdits = 1000;
/** All versions that are checked together, in characters; a longer program gets fewer. */
const mostCharacters = 12_000_000;

/**
 * Searches small edits that mend an error, of syntax or, where the language guesses, of names and types: first one, then two,
 * and stops at the first that compile.
 * @returns versions that compile, likeliest first; or else those in which only the compiler finds something.
 */
export async function searchSyntax(
  source: string,
  error: FoundError,
  search: SyntaxSearch,
  check: CheckVersions,
  signal: AbortSignal,
): Promise<readonly Version[]> {
  const most = Math.min(search.mostChecks / 2, Math.floor(mostCharacters / (source.length + 1)));
  if (most < 1) return [];
  const grammar = await openGrammar(search.grammar);
  const means = {search, grammar, check};
  const broken = {version: {source, cost: 0, steps: []}, ...error};
  const isOfSyntax = search.isSyntax?.(error.message) ?? true;
  // What only a stricter run refuses compiles here, and so does whatever is made of it.
  if (!isOfSyntax && (await check([source]))[0]?.kind === 'compiles') return [];
  const first = await trial([broken], firstEdits, most, means);
  const parsing = isOfSyntax ? versionsIn(first.parsing) : [];
  if (first.compiling.length > 0) return first.compiling;
  if (signal.aborted || (parsing.length > 0 && !search.guess)) return parsing;
  const near = parsing.length > 0 ? first.parsing.slice(0, mostSeeds / 2) : [];
  const others = isOfSyntax ? first.failed : [...first.parsing, ...first.failed];
  const chosen = [
    ...near,
    ...(await chooseSeeds(broken, others, grammar, mostSeeds - near.length)),
  ];
  // Where one edit mends the syntax, another that makes it compile is about something else.
  const seeds = parsing.length > 0 ? chosen.map(asGuess) : chosen;
  const second = await trial(seeds, secondEdits, most, means);
  if (second.compiling.length > 0) return [...second.compiling, ...parsing];
  return isOfSyntax && parsing.length === 0 ? versionsIn(second.parsing) : parsing;
}

/** So is what comes of it. */
const asGuess = ({version, ...error}: Failed): Failed => ({
  version: {...version, isGuess: true},
  ...error,
});

const versionsIn = (failed: readonly Failed[]): readonly Version[] =>
  failed.slice(0, mostSurvivors).map(({version}) => version);

/** What takes one token away after another makes anything parse, and means nothing. */
const onlyRemoves = ({steps}: Version): boolean =>
  steps.length > 1 && steps.every(({kind}) => kind === 'remove');

/** A version that does not compile, and where. */
export interface Failed extends FoundError {
  readonly version: Version;
}

interface Means {
  readonly search: SyntaxSearch;
  readonly grammar: Grammar;
  readonly check: CheckVersions;
}

interface Outcome {
  readonly compiling: readonly Version[];
  /** Their syntax is right, and the compiler finds something else. */
  readonly parsing: readonly Failed[];
  readonly failed: readonly Failed[];
}

/** Tries one more edit on each of some versions. */
async function trial(
  bases: readonly Failed[],
  editsEach: number,
  most: number,
  {search, grammar, check}: Means,
): Promise<Outcome> {
  const made = bases.flatMap(({version, ...error}) => [
    ...guessesOf(version, error, search),
    ...versionsOf(version, error, grammar(version.source) ?? [], search, editsEach),
  ]);
  const byCost = distinct(made.filter(version => !onlyRemoves(version))).toSorted(
    (a, b) => a.cost - b.cost,
  );
  const versions = byCost.length > most ? await keepSound(byCost, grammar, most) : byCost;
  if (versions.length === 0) return {compiling: [], parsing: [], failed: []};
  const verdicts = await check(versions.map(({source}) => source));
  const failing = (kind: 'parses' | 'fails') =>
    versions.flatMap((version, index): Failed[] => {
      const verdict = verdicts[index];
      return verdict?.kind === kind ? [{version, ...verdict}] : [];
    });
  const compiling = versions.filter((_, index) => verdicts[index]?.kind === 'compiles');
  return {
    compiling: [
      ...compiling.filter(({isGuess}) => !isGuess).slice(0, mostSurvivors),
      ...compiling.filter(({isGuess}) => isGuess).slice(0, mostSurvivors),
    ].toSorted((a, b) => a.cost - b.cost),
    parsing: failing('parses'),
    failed: failing('fails'),
  };
}

function distinct(versions: readonly Version[]): Version[] {
  const bySource = new Map<string, Version>();
  for (const version of versions) {
    const known = bySource.get(version.source);
    if (!known || version.cost < known.cost) bySource.set(version.source, version);
  }
  return [...bySource.values()];
}
