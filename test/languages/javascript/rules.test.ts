import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {language as javascript} from '../../../source/languages/javascript/index.ts';
import type {RuleContext, RuleExample, Suggestion} from '../../../source/languages/rule.ts';
import {splitLines, withoutEnd} from '../../../source/patch/lines.ts';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import {textOf, type Result} from '../../../source/sandbox/result.ts';
import {runSource} from '../../support/run-source.ts';

const examples = javascript.rules.flatMap(rule => rule.examples.map(example => ({rule, example})));

describe('the rules for JavaScript', () => {
  const results = new Map<RuleExample, {before: Result; after: Result}>();
  let engine: Engine;

  beforeAll(async () => {
    engine = createEmbeddedEngine();
    const waiting = [...examples];
    const work = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const {example} = next;
        const before = await runSource(engine, javascript, example.before, example);
        results.set(example, {
          before,
          after: await runSource(engine, javascript, example.after, example),
        });
      }
    };
    await Promise.all([work(), work(), work(), work()]);
  });
  afterAll(async () => engine[Symbol.asyncDispose]());

  const resultsOf = (example: RuleExample) => {
    const found = results.get(example);
    if (!found) throw new Error('every example was run');
    return found;
  };
  const contextOf = (example: RuleExample): RuleContext => {
    const source = example.before;
    const entry = example.entry ?? 'program.js';
    const report = javascript.analyse(resultsOf(example).before, {entry, source});
    if (report === null) throw new Error('an example without a report');
    return {report, source, lines: splitLines(source).map(withoutEnd), entry};
  };

  test('have names of their own and examples', () => {
    const ids = javascript.rules.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(javascript.rules.filter(rule => rule.examples.length === 0)).toEqual([]);
  });

  test.each(examples)('$rule.id heals its example: $example.before', ({rule, example}) => {
    const {before, after} = resultsOf(example);
    expect(before.status).toBe('runtime-error');
    const context = contextOf(example);
    const {report} = context;
    expect(rule.answers(report), `${report.type}: ${report.message}`).toBe(true);
    const suggested = [...rule.suggest(context)];
    expect(suggested.map(({source}) => source)).toContain(example.after);
    expect(suggested.map(explanationOf).filter(text => !/^[^\n]+\.$/.test(text))).toEqual([]);
    expect(after.status, textOf(after.stderr)).toBe('ok');
    expect(textOf(after.stdout)).toBe(example.output);
  });

  test('suggest half a dozen sources at most for one error', () => {
    for (const {example} of examples) {
      const context = contextOf(example);
      const sources = javascript.rules
        .filter(rule => rule.answers(context.report))
        .flatMap(rule => [...rule.suggest(context)])
        .map(({source}) => source);
      expect(new Set(sources).size).toBeLessThanOrEqual(6);
    }
  });

  test('never suggest the source as it is', () => {
    for (const {example} of examples) {
      const context = contextOf(example);
      for (const rule of javascript.rules) {
        if (!rule.answers(context.report)) continue;
        for (const {source} of rule.suggest(context)) expect(source).not.toBe(example.before);
      }
    }
  });
});

const explanationOf = ({explanation}: Suggestion) => explanation;
