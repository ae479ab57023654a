import type {FoundError, SyntaxSearch, SyntaxVerdict} from '../../languages/syntax-search.ts';
import {type Grammar, openGrammar} from './grammar.ts';
import {guessesOf} from './guesses.ts';
import {chooseSeeds, keepSound} from './seeds.ts';
import {type Version, versionsOf} from './versions.ts';

/** Checks versions of the program without running them: a verdict for each, in their order. */
export type CheckVersions = (sources: readonly string[]) => Promise<readonly SyntaxVerdict[]>;

/** What may be worth a full run, and as many guesses: these must not hide that several small edits compile. */
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
 * Searches small edits that mend errors, of syntax or, where the language guesses, of names and types: first one, then two and
 * so on, and stops at the first that compile.
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
  const isOfSyntax = search.isSyntax?.(error.message) ?? true;
  // What only a stricter run refuses compiles here, and so does whatever is made of it.
  if (!isOfSyntax && (await check([source]))[0]?.kind === 'compiles') return [];
  const isOdd = (version: Version) => search.isOdd?.(source, version.source) ?? false;
  const means: Means = {search, grammar, check, tried: new Set([source]), isOdd};
  const deadline = performance.now() + patienceMs;
  const {mostEdits = usualEdits, guess} = search;
  let bases: readonly Failed[] = [{version: {source, cost: 0, steps: []}, ...error}];
  let parsing: readonly Version[] = [];
  for (let edits = 1; ; edits += 1) {
    const found = await trial(bases, edits === 1 ? firstEdits : furtherEdits, most, means);
    if (found.compiling.length > 0) return [...found.compiling, ...parsing];
    const sound = isOfSyntax ? someSound(found.parsing, ({version}) => isOdd(version)) : [];
    if (parsing.length === 0) parsing = sound.map(({version}) => version);
    const isEnough = parsing.length > 0 && !guess;
    const isLate = edits >= usualEdits && performance.now() > deadline;
    if (signal.aborted || isEnough || isLate || edits >= mostEdits) return parsing;
    const near = sound.slice(0, mostSeeds / 2);
    const others = isOfSyntax ? found.failed : [...found.parsing, ...found.failed];
    const seeds = await chooseSeeds(bases, others, grammar, mostSeeds - near.length);
    const chosen = [...near, ...seeds];
    // Where one edit mends the syntax, another that makes it compile is about something else.
    bases = parsing.length > 0 ? chosen.map(asGuess) : chosen;
  }
}

/** So is what comes of it. */
const asGuess = ({version, ...error}: Failed): Failed => ({
  version: {...version, isGuess: true},
  ...error,
});

/** The first that are worth a full run. */
const someSound = <Of>(all: readonly Of[], isOdd: (one: Of) => boolean): Of[] =>
  Iterator.from(all)
    .filter(one => !isOdd(one))
    .take(mostSurvivors)
    .toArray();

/** What takes one token away after another makes anything parse, and means nothing. The same slip in two places is one. */
function mostlyRemoves({steps}: Version): boolean {
  if (steps.length < 2) return false;
  const mistakes = new Map(steps.map(step => [step.pattern ?? step.source, step.kind]));
  const removals = [...mistakes.values()].filter(kind => kind === 'remove').length;
  return removals > 1 && removals * 2 >= mistakes.size;
}

/** A version that does not compile, and where. */
export interface Failed extends FoundError {
  readonly version: Version;
}

interface Means {
  readonly search: SyntaxSearch;
  readonly grammar: Grammar;
  readonly check: CheckVersions;
  /** What was checked before: one edit can undo another. */
  readonly tried: Set<string>;
  /** Whether the edits made what nobody writes. */
  isOdd(version: Version): boolean;
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
  {search, grammar, check, tried, isOdd}: Means,
): Promise<Outcome> {
  const made = bases.flatMap(({version, ...error}) => [
    ...guessesOf(version, error, search),
    ...versionsOf(version, error, grammar(version.source) ?? [], search, editsEach),
  ]);
  const isNew = (version: Version) => !tried.has(version.source) && !mostlyRemoves(version);
  const byCost = distinct(made.filter(isNew)).toSorted((a, b) => a.cost - b.cost);
  const versions = byCost.length > most ? await keepSound(byCost, grammar, most) : byCost;
  if (versions.length === 0) return {compiling: [], parsing: [], failed: []};
  for (const version of versions) tried.add(version.source);
  const verdicts = await check(versions.map(({source}) => source));
  const failing = (kind: 'parses' | 'fails') =>
    versions.flatMap((version, index): Failed[] => {
      const verdict = verdicts[index];
      return verdict?.kind === kind ? [{version, ...verdict}] : [];
    });
  const compiling = versions.filter((_, index) => verdicts[index]?.kind === 'compiles');
  return {
    compiling: [
      ...someSound(
        compiling.filter(({isGuess}) => !isGuess),
        isOdd,
      ),
      ...someSound(
        compiling.filter(({isGuess}) => isGuess),
        isOdd,
      ),
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
