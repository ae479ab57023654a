import {expect, it} from 'vitest';
import type {SessionEvent} from '../../../source/session/events.ts';
import {trialRows} from '../../../source/tui/panes/trial-rows.ts';
import {rowText} from '../../../source/tui/text/rows.ts';
import {FakeSession, nameError} from '../support/fake-session.ts';

function trying(count: number, ...events: readonly SessionEvent[]): string[] {
  const session = new FakeSession();
  session.start();
  session.finish('runtime-error', nameError);
  session.emit({type: 'healing-started', attempt: 1, healers: ['offline']});
  for (let index = 1; index <= count; index += 1) {
    const candidate = {
      source: `${index}`,
      healer: 'offline',
      rule: `rule-${index}`,
      tier: 2,
      explanation: '',
    } as const;
    session.emit({type: 'candidate-suggested', hash: `${index}`, candidate});
  }
  session.emit(...events);
  return trialRows(session.state, 60).map(row => rowText(row).replaceAll(/ {2,}/g, '  '));
}

it('tells of each candidate how far it is', () => {
  expect(
    trying(
      4,
      {type: 'candidate-started', hash: '1'},
      {type: 'candidate-judged', hash: '1', verdict: 'same'},
      {type: 'candidate-started', hash: '2'},
      {type: 'candidate-judged', hash: '2', verdict: 'worse'},
      {type: 'candidate-started', hash: '3'},
    ),
  ).toEqual([
    'Trying 4 fixes, 1 under way, 1 to go:',
    '  = the same error  offline: rule-1',
    '  ✗ fails earlier or otherwise  offline: rule-2',
    '  ● is being run  offline: rule-3',
    '  ○ waits  offline: rule-4',
  ]);
});

it('names those under way first, and only counts what is too much', () => {
  const rows = trying(40, {type: 'candidate-started', hash: '39'});
  expect(rows[0]).toBe('Trying 40 fixes, 1 under way, 39 to go:');
  expect(rows).toHaveLength(7);
  expect(rows.at(-1)).toBe('  ● is being run  offline: rule-39');
});

it('says nothing where nothing is tried', () => {
  expect(trying(0)).toEqual([]);
  expect(trying(2, {type: 'session-ended', outcome: 'left'})).toEqual([]);
});
