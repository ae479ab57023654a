import {beforeAll, describe, expect, test} from 'vitest';
import type {Language} from '../../source/languages/language.ts';
import type {RuleContext, RuleExample, Suggestion} from '../../source/languages/rule.ts';
import {splitLines, withoutEnd} from '../../source/patch/lines.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {type Result, textOf} from '../../source/sandbox/result.ts';
import {runSource} from './run-source.ts';

/** What the two programs of an example did. */
export interface ExampleResults {
  readonly before: Result;
  readonly after: Result;
}

/** Runs examples for real; the results are in their order. */
export type RunExamples = (examples: readonly RuleExample[]) => Promise<readonly ExampleResults[]>;

const longestRun = 600_000;
const atOnce = 4;

interface RuleTests {
  /** Rules that suggest more sources than this for one error are guessing. */
  readonly most?: number;
  /** The examples that can run where these tests run them. Default: all. */
  readonly covers?: (example: RuleExample) => boolean;
}

/** The tests that the rules of every language have to pass. */
export function describeRules(
  language: Language,
  runExamples: RunExamples,
  {most = 12, covers = () => true}: RuleTests = {},
): void {
  const examples = language.rules.flatMap(rule =>
    rule.examples.filter(covers).map(example => ({rule, example})),
  );
  const results = new Map<RuleExample, ExampleResults>();

  const resultsOf = (example: RuleExample): ExampleResults => {
    const found = results.get(example);
    if (!found) throw new Error('every example was run');
    return found;
  };
  const contextOf = (example: RuleExample): RuleContext => {
    const source = example.before;
    const entry = example.entry ?? entryOf(language);
    const report = language.analyse(resultsOf(example).before, {entry, source});
    if (report === null) throw new Error('an example without a report');
    return {report, source, lines: splitLines(source).map(withoutEnd), entry};
  };

  describe(`the rules for ${language.title}`, () => {
    beforeAll(async () => {
      const all = examples.map(({example}) => example);
      const found = await runExamples(all);
      for (const [index, each] of found.entries()) {
        const example = all[index];
        if (example) results.set(example, each);
      }
      return () => results.clear();
    }, longestRun);

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
          .flatMap(rule => [...rule.suggest(context)].slice(0, most + 1))
          .map(({source}) => source);
        expect(sources).not.toContain(example.before);
        expect(new Set(sources).size).toBeLessThanOrEqual(most);
      }
    });
  });
}

/** Runs each program of the examples by itself, a few at a time. */
export async function runExamplesIn(
  engine: Engine,
  language: Language,
  examples: readonly RuleExample[],
): Promise<readonly ExampleResults[]> {
  const results: ExampleResults[] = [];
  const waiting = [...examples.entries()];
  const run = (source: string, example: RuleExample) => {
    const {entry = entryOf(language), files = {}, strict = false} = example;
    return runSource(engine, language, source, {entry, files, strict});
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [index, example] = next;
      const before = await run(example.before, example);
      results[index] = {before, after: await run(example.after, example)};
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  return results;
}

const entryOf = ({extensions}: Language) => `program${extensions[0]}`;
const explanationOf = ({explanation}: Suggestion) => explanation;
