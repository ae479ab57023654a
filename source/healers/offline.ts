import type {RuleContext} from '../languages/rule.ts';
import {splitLines, withoutEnd} from '../patch/lines.ts';
import type {Candidate, Healer} from './healer.ts';
import {searchSyntax} from './search/search.ts';

const doubt = 'It is a guess: other changes make the program compile as well.';

/** A rule that yields more than this for one error is guessing. */
const suggestionsPerRule = 12;

/** The healer that needs no network: the rules that each language brings, and where they know nothing small edits. */
export const offlineHealer: Healer = {
  name: 'offline',
  sendsTo: null,
  async *suggest(report, revision, {program, language, notify}) {
    const {source} = revision;
    const lines = splitLines(source).map(withoutEnd);
    const context: RuleContext = {report, source, lines, entry: program.entry};
    for (const rule of language.rules) {
      try {
        if (!rule.answers(report)) continue;
        for (const suggestion of Iterator.from(rule.suggest(context)).take(suggestionsPerRule)) {
          yield {
            source: suggestion.source,
            healer: 'offline',
            rule: rule.id,
            tier: suggestion.tier ?? rule.tier,
            explanation: suggestion.explanation,
          } satisfies Candidate;
        }
      } catch (error) {
        notify(`the rule ${rule.id} failed (${String(error)}); the others go on`);
      }
    }
  },
  async *search({phase, location, message}, {source}, context, signal) {
    const {program, language, onlyGuesses, checkSyntax} = context;
    if (!language.search || (location && location.file !== program.entry)) return;
    // What the linker says has no place, and a check does not get to it.
    if (phase !== 'syntax' && !location) return;
    const error = {line: location?.line ?? null, column: location?.column ?? null, message};
    const versions = await searchSyntax(source, error, language.search, checkSyntax, signal);
    for (const [order, version] of versions.entries()) {
      const steps = version.steps.map(step => ({
        ...step,
        rule: `search-${step.kind}`,
        tier: 4 as const,
      }));
      yield {
        source: version.source,
        healer: 'offline',
        rule: steps.map(({rule}) => rule).join(' + '),
        tier: 4,
        explanation: steps.map(({explanation}) => explanation).join(' '),
        ...((onlyGuesses || version.isGuess) && {doubt}),
        order,
        ...(steps.length > 1 && {steps}),
      } satisfies Candidate;
    }
  },
};
