import {randomUUID} from 'node:crypto';
import type {Healer} from '../healers/healer.ts';
import type {Program, Revision} from '../program.ts';
import {Bell} from './bell.ts';
import type {Command} from './commands.ts';
import {type DecidingCommand, decisionFor} from './decision-for.ts';
import type {Outcome, SessionEvent} from './events.ts';
import {runAsEvents} from './event-stream.ts';
import {Loop} from './loop.ts';
import {initialState, reduce} from './reduce.ts';
import type {RunnerOptions} from './runner.ts';
import {chosenSource, currentAttempt, hasDecisions, hasUndone} from './select.ts';
import {sessionStarted} from './session-started.ts';
import type {SessionState} from './state.ts';
import type {Wish} from './wish.ts';

export interface SessionOptions extends RunnerOptions {
  /** In order of trust. */
  readonly healers: readonly Healer[];
  /** Attempts of one branch at most, the first run included. */
  readonly maxIterations: number;
  /** Who decides about proposals: a person, through `command`, or the policy of `--yes`. */
  readonly decisions: 'user' | 'auto';
  /** What the user should know before anything runs, such as why this engine was chosen. */
  readonly notices: readonly string[];
  /** Sandboxes that are kept waiting for further sessions on the same engine; default 0. */
  readonly spareSandboxes?: number;
  /** Whether it stops before each stage, until a command lets it go on; default no. */
  readonly stepping?: boolean;
  /**
   * Whether it waits at its end for a user who may go back to an earlier attempt, until they leave; default no: then
   * `run` resolves at the first end.
   */
  readonly staysOpen?: boolean;
  /** Is given each event before anybody sees it, so that none is lost. Must not throw. */
  readonly record?: (event: SessionEvent) => void;
  /**
   * All events of a session that was broken off, from its first: it goes on where it was. An attempt that had not ended
   * runs again, and a search for fixes goes on with what it had found.
   */
  readonly past?: readonly SessionEvent[];
}

type Listener = (event: SessionEvent) => void;

/**
 * The loop over one program: run, analyse, suggest, verify, rank, decide, apply, run. It makes events happen;
 * `state` and everything that is shown are folds over them. Call `run` once.
 */
export class Session {
  readonly id: string;
  /** Settles with the outcome of `run`, or with its error. */
  readonly finished: Promise<Outcome>;
  readonly #finish = Promise.withResolvers<Outcome>();
  readonly #listeners = new Set<Listener>();
  /** Ends the session: the user left, or the caller's signal was aborted. */
  readonly #leaving = new AbortController();
  readonly #bell = new Bell();
  readonly #record: ((event: SessionEvent) => void) | undefined;
  readonly #loop: Loop;
  #wish: Wish | null = null;
  #state: SessionState;

  constructor(program: Program, options: SessionOptions) {
    const {past = []} = options;
    this.#state = past.reduce(reduce, initialState(sessionStarted(randomUUID(), program, options)));
    this.id = this.#state.id;
    this.#record = options.record;
    this.finished = this.#finish.promise;
    this.finished.catch(() => {});
    const state = () => this.#state;
    this.#loop = new Loop(program, options, {
      get state() {
        return state();
      },
      emit: event => this.#emit(event),
      bell: this.#bell,
      leaving: this.#leaving.signal,
      takeWish: () => this.#takeWish(),
    });
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Calls `listener` after each event; returns what ends that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs the loop to its end. Aborting `signal` kills what runs and ends it as `left`. */
  async run(signal?: AbortSignal): Promise<Outcome> {
    const leave = () => this.command({kind: 'leave'});
    signal?.addEventListener('abort', leave);
    if (signal?.aborted) leave();
    try {
      const outcome = await this.#loop.run();
      this.#finish.resolve(outcome);
      return outcome;
    } catch (error) {
      this.#finish.reject(error);
      throw error;
    } finally {
      signal?.removeEventListener('abort', leave);
      this.#loop.finish();
    }
  }

  /** Runs the loop and yields its events; leaving the iteration early ends the session. */
  [Symbol.asyncIterator](): AsyncGenerator<SessionEvent, void> {
    return runAsEvents(this);
  }

  /** Does what a user asks for. What makes no sense in the present phase is ignored. */
  command(command: Command): void {
    this.#carryOut(command);
    this.#bell.ring();
  }

  /** Tells the user something that happened outside of the loop. */
  notify(message: string): void {
    this.#emit({type: 'notice', message});
  }

  /** Records that a revision was written to a file. */
  recordWritten(path: string, revision: Revision): void {
    this.#emit({type: 'written', path, revision: revision.number});
  }

  #carryOut(command: Command): void {
    const state = this.#state;
    switch (command.kind) {
      case 'leave':
        return this.#leaving.abort();
      case 'stop':
        return this.#loop.stopAttempt();
      case 'choose':
      case 'choose-all':
      case 'split':
        return this.#decide(command);
      case 'undo':
        if (hasDecisions(state)) this.#emit({type: 'decision-undone'});
        return;
      case 'redo':
        if (hasUndone(state)) this.#emit({type: 'decision-redone'});
        return;
      case 'select':
        return this.#select(command.proposal);
      case 'comment':
        return this.#comment(command.text);
      case 'apply':
        if (chosenSource(state) !== undefined) this.#wish = {kind: 'apply'};
        return;
      case 'return':
        return this.#return(command.attempt);
      case 'auto':
        if (state.auto !== command.on) this.#emit({type: 'auto-changed', auto: command.on});
        return;
      case 'step':
        if (state.stage) this.#emit({type: 'stage-passed'});
        else if (!state.stepping) this.#emit({type: 'step-changed', stepping: true});
        return;
      case 'run-on':
        if (state.stepping) this.#emit({type: 'step-changed', stepping: false});
        return;
      case 'suggest':
        void this.#suggest(command.source);
    }
  }

  #decide(command: DecidingCommand): void {
    const decision = decisionFor(command, this.#state);
    if (decision) this.#emit(decision);
  }

  #select(proposal: number): void {
    if (!currentAttempt(this.#state)?.proposals.some(({id}) => id === proposal)) return;
    this.#emit({type: 'proposal-selected', proposal});
  }

  #comment(text: string): void {
    if (this.#state.phase.kind !== 'healing' || text.trim() === '') return;
    this.#emit({type: 'commented', attempt: this.#state.current, text});
    this.#wish = {kind: 'ask-again'};
  }

  #return(number: number): void {
    const {phase, attempts, stage} = this.#state;
    const attempt = attempts.find(attempt => attempt.number === number);
    const isFree = phase.kind === 'healing' || phase.kind === 'ended';
    if (attempt?.result && isFree && !stage) this.#wish = {kind: 'return', attempt};
  }

  async #suggest(source: string): Promise<void> {
    const proposal = await this.#loop.suggest(source);
    if (proposal !== undefined) this.command({kind: 'select', proposal});
  }

  #takeWish(): Wish | null {
    const wish = this.#wish;
    this.#wish = null;
    return wish;
  }

  #emit(event: SessionEvent): void {
    this.#record?.(event);
    this.#state = reduce(this.#state, event);
    for (const listener of this.#listeners) listener(event);
  }
}
