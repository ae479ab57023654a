import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {language as python} from '../../../source/languages/python/index.ts';
import type {RuleContext, RuleExample, Suggestion} from '../../../source/languages/rule.ts';
import {splitLines, withoutEnd} from '../../../source/patch/lines.ts';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import {textOf, type Result} from '../../../source/sandbox/result.ts';
import {runPrograms} from './run-programs.ts';

const entry = 'program.py';
const examples = python.rules.flatMap(rule => rule.examples.map(example => ({rule, example})));

describe('the rules for Python', () => {
  const results = new Map<string, Result>();
  let engine: Engine;

  beforeAll(async () => {
    engine = createEmbeddedEngine();
    const programs = [...new Set(examples.flatMap(({example}) => [example.before, example.after]))];
    const outcomes = await runPrograms(engine, programs);
    for (const [index, program] of programs.entries()) {
      const outcome = outcomes[index];
      if (outcome) results.set(program, outcome);
    }
  });
  afterAll(async () => engine[Symbol.asyncDispose]());

  const resultOf = (program: string): Result => {
    const result = results.get(program);
    if (!result) throw new Error('every program was run');
    return result;
  };

  test('have names of their own and examples', () => {
    const ids = python.rules.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(python.rules.filter(rule => rule.examples.length === 0)).toEqual([]);
  });

  test.each(examples)('$rule.id heals its example: $example.before', ({rule, example}) => {
    const failed = resultOf(example.before);
    expect(failed.status).toBe('runtime-error');
    const report = python.analyse(failed, {entry, source: example.before});
    expect(report).not.toBeNull();
    if (!report) return;
    expect(rule.answers(report), `${report.type}: ${report.message}`).toBe(true);
    const suggested = [...rule.suggest(contextOf(example, report))];
    expect(suggested.map(({source}) => source)).toContain(example.after);
    expect(suggested.map(explanationOf).filter(text => !/^[^\n]+\.$/.test(text))).toEqual([]);
    const healed = resultOf(example.after);
    expect(healed.status, textOf(healed.stderr)).toBe('ok');
    expect(textOf(healed.stdout)).toBe(example.output);
  });

  test('suggest a dozen sources at most for one error', () => {
    for (const {example} of examples) {
      const report = python.analyse(resultOf(example.before), {entry, source: example.before});
      if (!report) throw new Error('an example without a report');
      const sources = python.rules
        .filter(rule => rule.answers(report))
        .flatMap(rule => [...rule.suggest(contextOf(example, report))])
        .map(({source}) => source);
      expect(new Set(sources).size).toBeLessThanOrEqual(12);
    }
  });
});

function contextOf(example: RuleExample, report: RuleContext['report']): RuleContext {
  const source = example.before;
  return {report, source, lines: splitLines(source).map(withoutEnd), entry};
}

const explanationOf = ({explanation}: Suggestion) => explanation;
