import {describe, expect, inject, it} from 'vitest';
import {nothingExpected, type Expectations} from '../../source/expectations/expectations.ts';
import type {Healer} from '../../source/healers/healer.ts';
import {languageNamed} from '../../source/languages/index.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {Session} from '../../source/session/session.ts';
import {summariseExecution} from '../../source/session/execution.ts';

const wrong = 'name = input()\nprint("Hello " + name)\n';
const right = 'name = input()\nprint("Hello, " + name)\n';
const half = 'name = input()\nprint("Hello, Ada")\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const cases = ['Ada', 'Zuri', 'Kenji'].map(name => ({
  name: name.toLowerCase(),
  stdin: bytes(`${name}\n`),
  stdout: `Hello, ${name}\n`,
}));

/** Suggests some sources for a program, whatever is wrong with it. */
const suggesting = (...sources: readonly string[]): Healer => ({
  name: 'author',
  sendsTo: null,
  async *suggest() {
    for (const [index, source] of sources.entries()) {
      yield {
        source,
        healer: 'author',
        rule: `idea-${index}`,
        tier: 2,
        explanation: 'It may be so.',
      };
    }
  },
});

const engines =
  inject('dockerMissing') === null ? (['docker', 'embedded'] as const) : (['embedded'] as const);

describe.each(engines)('What is expected of a program, on the %s engine,', engineName => {
  async function heal(
    source: string,
    expectations: Partial<Expectations>,
    ...suggestions: readonly string[]
  ) {
    const language = languageNamed('python');
    const {engine} = await selectEngine(engineName, {
      environment: {image: language.image, interpreter: language.interpreter},
    });
    await using _ = engine;
    await engine.prepare(language);
    const session = new Session(
      {
        language: 'python',
        entry: 'a.py',
        source,
        files: [],
        args: [],
        env: {},
        stdin: bytes('Ada\n'),
      },
      {
        engine,
        language,
        healers: [suggesting(...suggestions)],
        limits: resolveLimits({timeoutS: 120}),
        maxIterations: 3,
        decisions: 'auto',
        notices: [],
        expectations: {...nothingExpected, ...expectations},
      },
    );
    const outcome = await session.run();
    return {outcome, state: session.state, execution: summariseExecution(session.state)};
  }

  it('is met by a program that passes as it is', async () => {
    const {outcome, execution} = await heal(right, {stdout: 'Hello, Ada\n', cases});
    expect(outcome).toBe('runs');
    expect(execution).toMatchObject({success: true, healed: false, proof: {passed: 4, of: 4}});
  });

  it('makes a program that runs one that is not healed', async () => {
    const {outcome, execution} = await heal(wrong, {stdout: 'Hello, Ada\n'});
    expect(outcome).toBe('no-proposal');
    expect(execution).toMatchObject({success: false, status: 'ok', proof: {passed: 0, of: 1}});
    expect(execution.errorHistory[0]?.report).toMatchObject({
      type: 'WrongOutput',
      message: 'Line 1 of its output should be "Hello, Ada", and is "Hello Ada".',
    });
  });

  it('proves the suggestion that passes, before one that only runs', async () => {
    const {outcome, state, execution} = await heal(wrong, {cases}, half, right);
    expect(outcome).toBe('runs');
    expect(execution).toMatchObject({success: true, finalCode: right, proof: {passed: 3, of: 3}});
    const proposals = state.attempts[0]?.proposals ?? [];
    expect(proposals.map(({verdict}) => verdict.kind)).toEqual(['passes', 'moves-on']);
  });

  it('names the case that fails first', async () => {
    const {execution} = await heal(half, {cases});
    expect(execution.proof).toEqual({passed: 1, of: 3});
    expect(execution.errorHistory[0]?.report.message).toBe(
      'Case zuri: Line 1 of its output should be "Hello, Zuri", and is "Hello, Ada".',
    );
  });

  it('finds the error of a case that ends in one', async () => {
    const source =
      'name = input()\nif name == "Zuri":\n    raise ValueError("no")\nprint("Hello, " + name)\n';
    const {execution} = await heal(source, {cases});
    expect(execution.errorHistory[0]?.report).toMatchObject({
      type: 'ValueError',
      location: {file: 'a.py', line: 3},
      notes: ['with the input of case zuri'],
    });
  });

  it('counts the assertions of the program itself, as long as they stay', async () => {
    const asserting = 'total = 1\nassert total == 2, "wrong"\nprint(total)\n';
    const honest = asserting.replace('total = 1', 'total = 2');
    const {execution, state} = await heal(asserting, {}, 'total = 1\nprint(total)\n', honest);
    expect(execution).toMatchObject({success: true, finalCode: honest, proof: {passed: 1, of: 1}});
    expect(state.attempts[0]?.proposals.map(({verdict}) => verdict.kind)).toEqual([
      'passes',
      'runs',
    ]);
  });

  const checked = 'test "$(cat "$YUUBOX_STDOUT")" = "Hello, Ada" && test -e a.py';
  if (engineName === 'embedded') {
    it('cannot be checked by a command, which is said', async () => {
      await expect(heal(right, {check: checked})).rejects.toThrow(
        /the embedded engine has no shell/,
      );
    });
  } else {
    it('is checked by a command that finds the output and the files', async () => {
      const {execution} = await heal(wrong, {check: checked}, right);
      expect(execution).toMatchObject({success: true, finalCode: right, proof: {passed: 1, of: 1}});
    });

    it('tells what a failing check said', async () => {
      const {execution} = await heal(right, {check: 'echo "the price is wrong" >&2; exit 4'});
      expect(execution.success).toBe(false);
      expect(execution.errorHistory[0]?.report).toMatchObject({
        type: 'CheckFailed',
        message: 'The check ended with 4: the price is wrong',
      });
    });
  }
});
