import {randomUUID} from 'node:crypto';
import type {Healer} from '../healers/healer.ts';
import type {Run} from '../healers/judge.ts';
import type {Proposal} from '../healers/proposal.ts';
import type {Report} from '../languages/report.ts';
import {makeRevision, type Program, type Revision} from '../program.ts';
import {autoAccept} from './auto-accept.ts';
import {Bell} from './bell.ts';
import type {Command} from './commands.ts';
import {type DecidingCommand, decisionFor} from './decision-for.ts';
import type {Outcome, SessionEvent} from './events.ts';
import {runAsEvents} from './event-stream.ts';
import {Healing} from './heal.ts';
import {userHealer} from './make-proposal.ts';
import {initialState, reduce} from './reduce.ts';
import {
  type ChosenSource,
  chosenSource,
  currentAttempt,
  hasDecisions,
  isSearching,
} from './select.ts';
import {prepareEngine} from './prepare-engine.ts';
import {type Known, knownOf, type Round} from './round.ts';
import {runAttempt} from './run-attempt.ts';
import {Runner, type RunnerOptions} from './runner.ts';
import {sessionStarted} from './session-started.ts';
import {Slots} from './slots.ts';
import type {SessionState} from './state.ts';

export interface SessionOptions extends RunnerOptions {
  /** In order of trust. */
  readonly healers: readonly Healer[];
  /** Attempts at most, the first run included. */
  readonly maxIterations: number;
  /** Who decides about proposals: a person, through `command`, or the policy of `--yes`. */
  readonly decisions: 'user' | 'auto';
  /** What the user should know before anything runs, such as why this engine was chosen. */
  readonly notices: readonly string[];
  /** Sandboxes that are kept waiting for further sessions on the same engine; default 0. */
  readonly spareSandboxes?: number;
}

type Listener = (event: SessionEvent) => void;

/**
 * The loop over one program: run, analyse, suggest, verify, rank, decide, apply, run. It makes events happen;
 * `state` and everything that is shown are folds over them. Call `run` once.
 */
export class Session {
  readonly id: string = randomUUID();
  /** Settles with the outcome of `run`, or with its error. */
  readonly finished: Promise<Outcome>;
  readonly #program: Program;
  readonly #options: SessionOptions;
  readonly #finish = Promise.withResolvers<Outcome>();
  readonly #listeners = new Set<Listener>();
  /** How many runs go on side by side. */
  readonly #parallelism: Promise<number>;
  /** Ends the session: the user left, or the caller's signal was aborted. */
  readonly #leaving = new AbortController();
  #stopAttempt: AbortController | null = null;
  #healing: Healing | null = null;
  /** Rings when there may be something new to decide, or to do about a decision. */
  readonly #bell = new Bell();
  #applied = false;
  #proposalCount = 0;
  readonly #runner: Runner;
  #state: SessionState;

  constructor(program: Program, options: SessionOptions) {
    this.#program = program;
    this.#options = options;
    this.#runner = new Runner(program, options);
    this.#parallelism = this.#runner.parallelism();
    this.#parallelism.catch(() => {}); // Whoever needs it awaits it.
    this.finished = this.#finish.promise;
    this.finished.catch(() => {});
    this.#state = initialState(sessionStarted(this.id, program, options));
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
      const outcome = await this.#loop();
      this.#emit({type: 'session-ended', outcome});
      this.#finish.resolve(outcome);
      return outcome;
    } catch (error) {
      this.#finish.reject(error);
      throw error;
    } finally {
      signal?.removeEventListener('abort', leave);
      this.#warm(this.#options.spareSandboxes ?? 0);
    }
  }

  /** Runs the loop and yields its events; leaving the iteration early ends the session. */
  [Symbol.asyncIterator](): AsyncGenerator<SessionEvent, void> {
    return runAsEvents(this);
  }

  /** Does what a user asks for. What makes no sense in the present phase is ignored. */
  command(command: Command): void {
    switch (command.kind) {
      case 'leave':
        this.#leaving.abort();
        break;
      case 'stop':
        this.#stopAttempt?.abort();
        break;
      case 'choose':
      case 'choose-all':
      case 'split':
        this.#decide(command);
        break;
      case 'undo':
        if (hasDecisions(this.#state)) this.#emit({type: 'decision-undone'});
        break;
      case 'select':
        if (currentAttempt(this.#state)?.proposals.some(({id}) => id === command.proposal)) {
          this.#emit({type: 'proposal-selected', proposal: command.proposal});
        }
        break;
      case 'apply':
        this.#applied = chosenSource(this.#state) !== undefined;
        break;
      case 'suggest':
        void this.#suggest(command.source);
        break;
    }
    this.#bell.ring();
  }

  /** Records that a revision was written to a file. */
  recordWritten(path: string, revision: Revision): void {
    this.#emit({type: 'written', path, revision: revision.number});
  }

  async #loop(): Promise<Outcome> {
    this.#emit(sessionStarted(this.id, this.#program, this.#options));
    for (const message of this.#options.notices) this.#emit({type: 'notice', message});
    const {engine, language} = this.#options;
    await prepareEngine(engine, language, this.#leaving.signal, event => this.#emit(event));
    let revision = makeRevision(0, this.#program.source, null);
    for (let attempt = 1; ; attempt += 1) {
      if (this.#leaving.signal.aborted) return 'left';
      this.#emit({type: 'revision-made', revision});
      const run = await this.#attempt(attempt, revision);
      if (this.#leaving.signal.aborted) return 'left';
      if (run.result.status === 'ok' && !run.report) {
        await this.#look(attempt, run);
        return 'runs';
      }
      if (!run.report) return 'stopped';
      if (attempt >= this.#options.maxIterations) return 'attempts-used-up';
      const next = await this.#heal(attempt, revision, run, run.report);
      if (!next) return this.#unhealed();
      revision = next;
    }
  }

  #unhealed(): Outcome {
    if (!currentAttempt(this.#state)?.proposals.length) return 'no-proposal';
    return this.#leaving.signal.aborted ? 'left' : 'needs-decision';
  }

  async #attempt(attempt: number, revision: Revision): Promise<Run> {
    this.#stopAttempt = new AbortController();
    const signal = AbortSignal.any([this.#stopAttempt.signal, this.#leaving.signal]);
    const {language} = this.#options;
    const emit = (event: SessionEvent): void => this.#emit(event);
    const means = {program: this.#program, language, runner: this.#runner, emit};
    const running = runAttempt(attempt, revision, means, signal);
    if (attempt === 1) this.#warm(this.#likelyNeeded());
    return running;
  }

  /** A program that runs can still be one that its tools know to be wrong. */
  async #look(attempt: number, run: Run): Promise<void> {
    const report = await this.#runner.look(run, this.#leaving.signal);
    if (report) this.#emit({type: 'warned', attempt, report});
  }

  /** The next revision; null when nobody has anything new or the user leaves. */
  async #heal(
    attempt: number,
    revision: Revision,
    run: Run,
    report: Report,
  ): Promise<Revision | null> {
    const enough = new AbortController();
    const signal = AbortSignal.any([enough.signal, this.#leaving.signal]);
    const parallelism = await this.#parallelism;
    // Some for the candidates, and then for the revision that the user makes of one.
    this.#warm(parallelism);
    const known = knownOf(this.#state, this.#options, revision, run, report);
    const healing = new Healing(this.#round(known, parallelism), signal);
    this.#healing = healing;
    const healers = this.#options.healers.map(({name}) => name);
    this.#emit({type: 'healing-started', attempt, healers});
    const search = this.#search(healing, attempt);
    const chosen = await this.#bell.until(() => this.#decided(healing));
    enough.abort();
    await search;
    this.#healing = null;
    return chosen && makeRevision(this.#state.revisions.length, chosen.source, chosen.origin);
  }

  /**
   * What a first attempt is followed by: whoever sits before the screen wants it healed. A program that runs
   * unattended may well run at once, and needs no more.
   */
  #likelyNeeded(): number {
    const {decisions, healers, maxIterations, spareSandboxes = 0} = this.#options;
    const mayHeal = decisions === 'user' && healers.length > 0 && maxIterations > 1;
    return Math.max(spareSandboxes, mayHeal ? 1 : 0);
  }

  #warm(count: number): void {
    const source = currentAttempt(this.#state)?.revision.source ?? this.#program.source;
    this.#runner.warm(source, count);
  }

  #round(known: Known, parallelism: number): Round {
    return {
      ...known,
      healers: this.#options.healers,
      run: (source, signal) => this.#runner.run(source, {signal}),
      slots: new Slots(parallelism),
      emit: event => this.#emit(event),
      nextId: () => (this.#proposalCount += 1),
    };
  }

  async #search(healing: Healing, attempt: number): Promise<void> {
    await healing.search(() => this.#bell.ring());
    this.#emit({type: 'healing-finished', attempt});
    this.#bell.ring();
  }

  /** The source to run next; undefined: not decided yet; null: nothing will come. */
  #decided(healing: Healing): ChosenSource | null | undefined {
    if (this.#leaving.signal.aborted) return null;
    if (this.#options.decisions === 'auto') {
      const proposal = autoAccept(healing, isSearching(this.#state));
      if (!proposal) return proposal;
      this.#accept(proposal);
    } else if (!this.#applied) {
      return undefined;
    }
    this.#applied = false;
    return chosenSource(this.#state);
  }

  #accept(proposal: Proposal): void {
    this.command({kind: 'select', proposal: proposal.id});
    for (const hunk of proposal.hunks.keys()) {
      this.#decide({kind: 'choose', hunk, choice: {kind: 'accept'}});
    }
  }

  #decide(command: DecidingCommand): void {
    const decision = decisionFor(command, this.#state);
    if (decision) this.#emit(decision);
  }

  async #suggest(source: string): Promise<void> {
    const explanation = 'Your own edit of the whole file.';
    const candidate = {source, healer: userHealer, rule: 'editor', tier: 1, explanation} as const;
    const proposal = await this.#healing?.consider(candidate);
    if (proposal) this.command({kind: 'select', proposal: proposal.id});
  }

  #emit(event: SessionEvent): void {
    this.#state = reduce(this.#state, event);
    for (const listener of this.#listeners) listener(event);
  }
}
