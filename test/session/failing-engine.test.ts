import {expect, it} from 'vitest';
import type {Healer} from '../../source/healers/healer.ts';
import {language as python} from '../../source/languages/python/index.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {Session} from '../../source/session/session.ts';
import {breakingEngine, breakdown} from '../support/breaking-engine.ts';

const broken = 'total = 1\ntotals = 2\nprint(tota)\n';

const healer: Healer = {
  name: 'two-ways',
  sendsTo: null,
  async *suggest() {
    for (const name of ['total', 'totals']) {
      const source = broken.replace('tota)', `${name})`);
      yield {source, healer: 'two-ways', rule: 'name', tier: 1, explanation: 'A slip.'};
    }
  },
};

it('says once that fixes could not be tried, when the engine breaks down', async () => {
  const program = {
    language: 'python',
    entry: 'program.py',
    source: broken,
    files: [],
    args: [],
    env: {},
    stdin: null,
  };
  const session = new Session(program, {
    engine: breakingEngine(),
    language: python,
    healers: [healer],
    limits: resolveLimits({}),
    maxIterations: 5,
    decisions: 'auto',
    notices: [],
  });
  let judged = 0;
  session.subscribe(({type}) => {
    if (type === 'candidate-judged') judged += 1;
  });
  await session.run();
  expect(judged).toBe(2);
  expect(session.state.notices).toEqual([`A fix could not be tried. ${breakdown}`]);
});
