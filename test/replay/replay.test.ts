import {describe, expect, it} from 'vitest';
import {narrate} from '../../source/plain/narrate.ts';
import {Fold} from '../../source/replay/fold.ts';
import {momentsOf} from '../../source/replay/moments.ts';
import {narration} from '../../source/replay/narration.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {reduce} from '../../source/session/reduce.ts';
import {randomFrom} from '../support/seeded.ts';
import {toldEvents} from '../support/told-session.ts';

/** Long enough for several kept states. */
const longEvents = toldEvents.flatMap((event): readonly SessionEvent[] =>
  event.type === 'output'
    ? Array.from({length: 120}, (_, index) => ({...event, text: `line ${index}\n`}))
    : [event],
);

describe('the fold of a session', () => {
  it('gives the state after each event, in whatever order they are asked for', () => {
    const fold = new Fold(longEvents);
    const states = [new Fold(longEvents).after(1)];
    for (const event of longEvents.slice(1)) {
      const [last] = states.slice(-1);
      if (last) states.push(reduce(last, event));
    }
    const random = randomFrom(4);
    for (let times = 0; times < 200; times += 1) {
      const count = 1 + Math.floor(random() * longEvents.length);
      expect(fold.after(count)).toEqual(states[count - 1]);
    }
    expect(fold.after(longEvents.length)).toEqual(states.at(-1));
  });

  it('does not take what is no session', () => {
    expect(() => new Fold([])).toThrow(RangeError);
    expect(() => new Fold([{type: 'stage-passed'}])).toThrow(RangeError);
  });
});

describe('a narration', () => {
  it('is what --plain said while it went on', () => {
    let state = new Fold(toldEvents).after(1);
    const said = toldEvents.map((event, index) => {
      if (index > 0) state = reduce(state, event);
      return narrate(event, state);
    });
    expect(narration(toldEvents)).toBe(said.join(''));
    expect(narration(toldEvents)).toContain('It runs after 3 attempts.');
  });
});

describe('the moments of a session', () => {
  it('keep short pauses, and make long ones and a clock that was set back bearable', () => {
    const at = [1000, 1040, 900_000, 899_000, 899_500];
    const events = at.map(at => ({event: {type: 'stage-passed'} as const, at, leftOut: 0}));
    expect(momentsOf(events).map(moment => moment.at)).toEqual([0, 40, 2040, 2040, 2540]);
  });
});
