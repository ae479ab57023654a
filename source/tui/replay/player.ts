import type {Command} from '../../session/commands.ts';
import type {Outcome} from '../../session/events.ts';
import type {SessionState} from '../../session/state.ts';
import {Fold} from '../../replay/fold.ts';
import {isDecision, type Moment} from '../../replay/moments.ts';
import {fastest, slowest} from '../../replay/speeds.ts';
import type {Clock} from '../clock.ts';
import type {SessionView} from '../session-view.ts';

/**
 * Plays a session back: a session for the screen whose state is that of a moment of the past. What a user asks of a
 * session does nothing to it, but for leaving.
 */
export class Player implements SessionView {
  readonly finished: Promise<Outcome>;
  readonly moments: readonly Moment[];
  readonly #fold: Fold;
  readonly #clock: Clock;
  readonly #finish = Promise.withResolvers<Outcome>();
  readonly #listeners = new Set<() => void>();
  #position = 1;
  #state: SessionState;
  #playing = false;
  #speed: number;
  #cancel: (() => void) | null = null;

  /** @param moments at least one. @param speed how many times as fast as it was. */
  constructor(moments: readonly Moment[], {clock, speed}: {clock: Clock; speed: number}) {
    this.moments = moments;
    this.#fold = new Fold(moments.map(({event}) => event));
    this.#state = this.#fold.after(1);
    this.#clock = clock;
    this.#speed = speed;
    this.finished = this.#finish.promise;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** How many events are shown. */
  get position(): number {
    return this.#position;
  }

  get speed(): number {
    return this.#speed;
  }

  get isPlaying(): boolean {
    return this.#playing;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  command(command: Command): void {
    if (command.kind !== 'leave') return;
    this.pause();
    this.#finish.resolve('left');
  }

  /** Plays on; from the start when it is at the end. */
  play(): void {
    if (this.#position >= this.moments.length) this.#show(1);
    this.#playing = true;
    this.#wait();
    this.#tell();
  }

  pause(): void {
    this.#playing = false;
    this.#cancel?.();
    this.#tell();
  }

  setSpeed(speed: number): void {
    this.#speed = Math.min(fastest, Math.max(slowest, speed));
    this.#wait();
    this.#tell();
  }

  /** Goes some events on or back, and stops there. */
  step(by: number): void {
    this.seek(this.#position + by);
  }

  /** Goes to the next or the previous decision, or to the end that lies that way, and stops there. */
  stepDecision(direction: 1 | -1): void {
    let position = this.#position + direction;
    while (position > 1 && position < this.moments.length && !this.#decides(position)) {
      position += direction;
    }
    this.seek(position);
  }

  /** Goes to where so many events are shown, and stops there. */
  seek(position: number): void {
    this.#playing = false;
    this.#cancel?.();
    this.#show(Math.min(this.moments.length, Math.max(1, position)));
    this.#tell();
  }

  #decides(position: number): boolean {
    const moment = this.moments[position - 1];
    return moment !== undefined && isDecision(moment.event);
  }

  #show(position: number): void {
    this.#position = position;
    this.#state = this.#fold.after(position);
  }

  /** Waits for the next moment, when there is one and it is playing. */
  #wait(): void {
    this.#cancel?.();
    const now = this.moments[this.#position - 1];
    const next = this.moments[this.#position];
    if (!this.#playing || !now) return;
    if (!next) {
      this.#playing = false;
      return;
    }
    this.#cancel = this.#clock.after((next.at - now.at) / this.#speed, () => {
      this.#show(this.#position + 1);
      this.#wait();
      this.#tell();
    });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
