import {expect, it} from 'vitest';
import {breakdown, breakingEngine} from '../support/breaking-engine.ts';
import {healer, openSession} from './support/open-session.ts';

it('says once that fixes could not be tried, when the engine breaks down', async () => {
  const names = ['total', 'totals'];
  const twoWays = healer('two-ways', source =>
    names.map(name => source.replace('tota)', `${name})`)),
  );
  const source = 'total = 1\ntotals = 2\nprint(tota)\n';
  const session = openSession(breakingEngine(), source, {healers: [twoWays]});
  let judged = 0;
  session.subscribe(({type}) => {
    if (type === 'candidate-judged') judged += 1;
  });
  await session.run();
  expect(judged).toBe(2);
  expect(session.state.notices).toEqual([`A fix could not be tried. ${breakdown}`]);
});
