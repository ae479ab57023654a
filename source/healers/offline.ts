import type {RuleContext} from '../languages/rule.ts';
import {splitLines, withoutEnd} from '../patch/lines.ts';
import type {Candidate, Healer} from './healer.ts';

/** A rule that yields more than this for one error is guessing. */
const suggestionsPerRule = 12;

/** The healer that needs no network: the rules that each language brings. */
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
};
