import type {SessionEvent} from '../session/events.ts';
import {initialState, reduce} from '../session/reduce.ts';
import type {SessionState} from '../session/state.ts';

/** A state is kept for every so many events, so that going back is not going through all of it. */
const keptEvery = 64;

/** A session's states at each of its moments, made when they are asked for. */
export class Fold {
  readonly #events: readonly SessionEvent[];
  /** After the first event, and then after each `keptEvery` more. */
  readonly #kept: SessionState[];

  /** @throws {RangeError} for events that do not begin with the start of a session. */
  constructor(events: readonly SessionEvent[]) {
    const [started] = events;
    if (started?.type !== 'session-started') throw new RangeError('events without a start');
    this.#events = events;
    this.#kept = [initialState(started)];
  }

  /** The state after the first `count` events, from 1. */
  after(count: number): SessionState {
    const whole = Math.floor((count - 1) / keptEvery);
    let last = this.#kept.at(-1);
    while (last && this.#kept.length <= whole) {
      const from = 1 + (this.#kept.length - 1) * keptEvery;
      last = this.#events.slice(from, from + keptEvery).reduce(reduce, last);
      this.#kept.push(last);
    }
    const start = this.#kept[whole];
    if (!start) throw new RangeError(`no state after ${count} events`);
    return this.#events.slice(1 + whole * keptEvery, count).reduce(reduce, start);
  }
}
