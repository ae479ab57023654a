import {expect, it} from 'vitest';
import type {Result} from '../../source/sandbox/result.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {asShown} from '../../source/store/as-shown.ts';
import {createTrimmer, keptOutput} from '../../source/store/trim-event.ts';
import {toldEvents} from '../support/told-session.ts';

function saved(events: readonly SessionEvent[]) {
  const trim = createTrimmer();
  return events.map(event => ({...trim(event), at: 0}));
}

const lines = (from: number, to: number) =>
  Array.from({length: to - from}, (_, index) => `line ${from + index}\n`).join('');

/** The told session, its first attempt with other output. */
function withOutput(pieces: readonly string[]): SessionEvent[] {
  return toldEvents.flatMap((event): SessionEvent[] => {
    if (event.type === 'output' && event.attempt === 1) {
      return pieces.map(text => ({...event, stream: 'stdout', text}));
    }
    if (event.type !== 'attempt-finished' || event.attempt !== 1) return [event];
    const stdout = {
      head: new TextEncoder().encode(pieces.join('')),
      tail: new Uint8Array(),
      omittedBytes: 0,
    };
    return [{...event, result: {...event.result, stdout} satisfies Result}];
  });
}

it('shows a session as it was where nothing was left out', () => {
  expect(asShown(saved(toldEvents))).toEqual(toldEvents);
});

it('says how much of a flood was not saved, and shows its end', () => {
  const whole = lines(0, 400_000);
  const pieces = whole.match(/[^]{1,250000}/g) ?? [];
  const events = withOutput(pieces);
  const shown = asShown(saved(events));
  expect(shown).toHaveLength(events.length);
  const text = shown
    .flatMap(event => (event.type === 'output' && event.attempt === 1 ? event.text : []))
    .join('');
  const [, head = '', count = '', end = ''] =
    /^([^]*)\n… (\d+) characters were not saved …\n([^]*)$/.exec(text) ?? [];
  expect(head).toBe(whole.slice(0, keptOutput));
  expect(end).toHaveLength(20_000);
  expect(whole.endsWith(end)).toBe(true);
  expect(head.length + Number(count) + end.length).toBe(whole.length);
});

it('says so of an attempt that never ended', () => {
  const flood = withOutput([lines(0, 200_000)]);
  const finished = flood.findIndex(({type}) => type === 'attempt-finished');
  const shown = asShown(saved(flood.slice(0, finished)));
  expect(shown.at(-1)).toMatchObject({
    text: expect.stringMatching(/\n… \d+ characters were not saved …\n$/),
  });
});
