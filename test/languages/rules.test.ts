import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {RuleContext, RuleExample, Suggestion} from '../../source/languages/rule.ts';
import {splitLines, withoutEnd} from '../../source/patch/lines.ts';
import {type Result, textOf} from '../../source/sandbox/result.ts';
import {describeDocker, useDocker} from '../support/docker.ts';
import {recordedLanguages} from '../support/recordings.ts';
import {runSource} from '../support/run-source.ts';

/** A rule that suggests more than this is guessing. */
const mostSuggestions = 6;
const atOnce = 4;

describeDocker('the rules', () => {
  const docker = useDocker();

  describe.each(recordedLanguages)('for $title', language => {
    const examples = language.rules.flatMap(rule =>
      rule.examples.map(example => ({rule, example})),
    );
    const results = new Map<RuleExample, {before: Result; after: Result}>();
    const run = (source: string, {entry = entryName, files = {}, strict = false}: RuleExample) =>
      runSource(docker.engine, language, source, {entry, files, strict});
    const entryName = `program${language.extensions[0]}`;

    beforeAll(async () => {
      await docker.engine.prepare(language);
      const waiting = [...examples];
      const work = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const {example} = next;
          const before = await run(example.before, example);
          results.set(example, {before, after: await run(example.after, example)});
        }
      };
      await Promise.all(Array.from({length: atOnce}, work));
    }, 600_000);
    afterAll(() => results.clear());

    const resultsOf = (example: RuleExample) => {
      const found = results.get(example);
      if (!found) throw new Error('every example was run');
      return found;
    };
    const contextOf = (example: RuleExample): RuleContext => {
      const source = example.before;
      const entry = example.entry ?? entryName;
      const report = language.analyse(resultsOf(example).before, {entry, source});
      if (report === null) throw new Error('an example without a report');
      return {report, source, lines: splitLines(source).map(withoutEnd), entry};
    };

    test('have names of their own and examples', () => {
      const ids = language.rules.map(({id}) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(language.rules.filter(rule => rule.examples.length === 0)).toEqual([]);
    });

    test.each(examples)('$rule.id heals its example: $example.before', ({rule, example}) => {
      const {before, after} = resultsOf(example);
      expect(before.status).toMatch(/^(?:compile|runtime)-error$/);
      const context = contextOf(example);
      const {report} = context;
      expect(rule.answers(report), `${report.type}: ${report.message}`).toBe(true);
      const suggested = [...rule.suggest(context)];
      expect(suggested.map(({source}) => source)).toContain(example.after);
      expect(suggested.map(explanationOf).filter(text => !/^[^\n]+[.?!]$/.test(text))).toEqual([]);
      expect(after.status, textOf(after.stderr)).toBe('ok');
      expect(textOf(after.stdout)).toBe(example.output);
    });

    test('suggest a handful of sources at most for one error, and never the source as it is', () => {
      for (const {example} of examples) {
        const context = contextOf(example);
        const sources = language.rules
          .filter(rule => rule.answers(context.report))
          .flatMap(rule => [...rule.suggest(context)].slice(0, mostSuggestions + 1))
          .map(({source}) => source);
        expect(sources).not.toContain(example.before);
        expect(new Set(sources).size).toBeLessThanOrEqual(2 * mostSuggestions);
      }
    });
  });
});

const explanationOf = ({explanation}: Suggestion) => explanation;
