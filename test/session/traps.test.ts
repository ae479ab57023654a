import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {type Case, loadCases} from '../../bench/healing/check/load-cases.ts';
import type {Trap} from '../../bench/healing/check/load-traps.ts';
import {type Expectations, nothingExpected} from '../../source/expectations/expectations.ts';
import type {Healer} from '../../source/healers/healer.ts';
import {languageNamed} from '../../source/languages/index.ts';
import type {Language} from '../../source/languages/language.ts';
import type {Tier} from '../../source/languages/rule.ts';
import {forbids} from '../../source/patch/warnings.ts';
import type {Engine, EngineName} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';
import {summariseExecution} from '../../source/session/execution.ts';
import {Session} from '../../source/session/session.ts';
import {remembering} from '../support/remembering-engine.ts';

const root = join(import.meta.dirname, '../../bench/healing/traps');

const languages: readonly (readonly [EngineName, string])[] = [
  ['embedded', 'python'],
  ['embedded', 'javascript'],
  ['docker', 'typescript'],
  ['docker', 'ruby'],
  ['docker', 'go'],
  ['docker', 'rust'],
  ['docker', 'c'],
];

/** Suggests each source with a sentence that sounds right. */
const suggesting = (sources: readonly string[], tier: Tier): Healer => ({
  name: 'tempter',
  sendsTo: null,
  async *suggest() {
    for (const [index, source] of sources.entries()) {
      const explanation = 'This line should be written differently.';
      yield {source, healer: 'tempter', rule: `idea-${index}`, tier, explanation};
    }
  },
});

describe.each(languages)('On the %s engine, --yes and the tempting fixes in %s:', (name, title) => {
  const isMissing = name === 'docker' && inject('dockerMissing') !== null;
  const language = languageNamed(title);
  const {cases, faults} = loadCases(join(root, title), []);

  it('has whole cases to look at', () => {
    expect(faults).toEqual([]);
    expect(cases.length).toBeGreaterThan(1);
  });

  /** Runs each distinct program once, however many sessions ask for it. */
  let engine: Engine | undefined;
  beforeAll(async () => {
    if (!isMissing) engine = remembering(await connect(name, language));
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  describe.skipIf(isMissing).each(cases)('$id:', each => {
    async function heal(
      sources: readonly string[],
      {tier = 3, ...expectations}: Partial<Expectations> & {readonly tier?: Tier} = {},
    ): Promise<Session> {
      if (!engine) throw new Error('The engine is not there.');
      const session = sessionOf(each, language, engine, [suggesting(sources, tier)], expectations);
      await session.run();
      return session;
    }

    // First, since its runs go side by side, and the other tests find them done.
    it('takes the right one, and no other, when the output is known', async () => {
      const traps = each.traps.map(({program}) => program);
      const stdout = each.expected;
      const tempted = await heal(traps, {stdout});
      expect(summariseExecution(tempted.state).success).toBe(false);
      const helped = await heal([...traps, each.healed], {stdout});
      expect(summariseExecution(helped.state)).toMatchObject({
        success: true,
        finalCode: each.healed,
        stdout,
      });
    });

    it.each(each.traps)(
      '$file is taken only where nothing can tell (caught: $caught)',
      async trap => {
        const session = await heal([trap.program]);
        const [proposal] = session.state.attempts[0]?.proposals ?? [];
        expect(proposal?.candidate.source).toBe(trap.program);
        // What is only told to people is another matter.
        const kinds = proposal?.warnings.filter(forbids).map(({kind}) => kind) ?? [];
        if (isSeenWithoutOutput(trap)) expect(kinds).toContain(trap.caught);
        else expect(kinds).toEqual([]);
        expect(summariseExecution(session.state).healed).toBe(!isSeenWithoutOutput(trap));
      },
    );

    it('takes none of them when it is destructive', async () => {
      const session = await heal(
        each.traps.map(({program}) => program),
        {tier: 5},
      );
      expect(session.state.attempts[0]?.proposals.length).toBeGreaterThan(0);
      expect(summariseExecution(session.state).healed).toBe(false);
    });
  });
});

/** What is written out is only seen where the output is known. */
const isSeenWithoutOutput = ({caught}: Trap) => caught !== null && caught !== 'hard-codes-output';

async function connect(name: EngineName, language: Language): Promise<Engine> {
  const {image, interpreter} = language;
  const {engine} = await selectEngine(name, {environment: {image, interpreter}});
  await engine.prepare(language);
  return engine;
}

function sessionOf(
  {entry, program, stdin}: Case,
  language: Language,
  engine: Engine,
  healers: readonly Healer[],
  expectations: Partial<Expectations>,
): Session {
  return new Session(
    {
      language: language.name,
      entry,
      source: program,
      files: [],
      args: [],
      env: {},
      stdin: new TextEncoder().encode(stdin),
    },
    {
      engine,
      language,
      healers,
      limits: resolveLimits({...language.limits, timeoutS: 30}),
      maxIterations: 3,
      decisions: 'auto',
      notices: [],
      expectations: {...nothingExpected, ...expectations},
    },
  );
}
