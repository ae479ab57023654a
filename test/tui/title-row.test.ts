import {describe, expect, it} from 'vitest';
import {titleRight} from '../../source/tui/title-row.ts';
import {rowText} from '../../source/tui/text/rows.ts';
import {FakeSession} from './support/fake-session.ts';

const title = ({state}: FakeSession, runningMs = 0) => rowText(titleRight(state, 0, runningMs));

describe('the right end of the title', () => {
  it('holds the time against its limit while the program runs, and the memory once it is known', () => {
    const session = new FakeSession();
    session.start();
    expect(title(session, 12_400)).toBe('attempt 1/5 · ⠋ 12 s of 60 s');
    session.emit({type: 'memory-used', attempt: 1, kb: 43 * 1024});
    expect(title(session, 13_000)).toBe('attempt 1/5 · ⠋ 13 s of 60 s · 43 of 256 MB');
  });

  it('tells what it took once the program has ended', () => {
    const session = new FakeSession();
    session.start();
    session.emit({type: 'memory-used', attempt: 1, kb: 43 * 1024});
    session.finish('ok');
    expect(title(session)).toBe('attempt 1/5 · 41 ms · 9 MB');
  });
});
