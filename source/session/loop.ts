import {makeRevision, type Program, type Revision} from '../program.ts';
import {decide} from './decide.ts';
import type {Outcome} from './events.ts';
import {Healing} from './heal.ts';
import type {Host} from './host.ts';
import {userHealer} from './make-proposal.ts';
import {pauseBefore} from './pause-before.ts';
import {prepareEngine} from './prepare-engine.ts';
import {type FailedRun, makeRound, questionsOf} from './round.ts';
import {runAttempt} from './run-attempt.ts';
import {Runner} from './runner.ts';
import {type ChosenSource, currentAttempt, isHealed, iterationOf} from './select.ts';
import type {SessionOptions} from './session.ts';
import {sessionStarted} from './session-started.ts';
import type {Attempt} from './state.ts';
import {type Start, whereToStart} from './where-to-start.ts';

/** The order of things in a session: run, analyse, suggest, verify, rank, decide, apply, run. Call `run` once. */
export class Loop {
  readonly #program: Program;
  readonly #options: SessionOptions;
  readonly #host: Host;
  readonly #runner: Runner;
  /** How many runs go on side by side. */
  readonly #parallelism: Promise<number>;
  #stopAttempt: AbortController | null = null;
  #healing: Healing | null = null;
  /** The last one that was broken off to be begun anew: what it had not proven yet is tried again. */
  #begunAnew: Healing | null = null;

  constructor(program: Program, options: SessionOptions, host: Host) {
    this.#program = program;
    this.#options = options;
    this.#host = host;
    this.#runner = new Runner(program, options);
    this.#parallelism = this.#runner.parallelism();
    this.#parallelism.catch(() => {}); // Whoever needs it awaits it.
  }

  /** Runs to the end of the session. */
  async run(): Promise<Outcome> {
    const {emit, bell, leaving, takeWish} = this.#host;
    const {engine, language, healers, notices, past, stepping, staysOpen} = this.#options;
    if (past) {
      emit({
        type: 'session-resumed',
        engine: engine.name,
        engineDescription: engine.description,
      });
    } else {
      emit(sessionStarted(this.#host.state.id, this.#program, this.#options));
    }
    if (stepping) emit({type: 'step-changed', stepping});
    const nobodySteps = this.#options.decisions === 'auto' && this.#host.state.stepping;
    if (nobodySteps) emit({type: 'step-changed', stepping: false});
    for (const message of notices) emit({type: 'notice', message});
    await prepareEngine(engine, language, leaving, emit);
    if (healers.some(({sendsTo}) => sendsTo !== null)) void this.#runner.askVersion(leaving);
    let start = whereToStart(this.#host.state, this.#options.past ?? []);
    while (true) {
      const outcome = await this.#pursue(start);
      emit({type: 'session-ended', outcome});
      if (!staysOpen) return outcome;
      this.finish(); // Going back warms others.
      const wish = await bell.until(() => {
        if (leaving.aborted) return null;
        const wished = takeWish();
        return wished?.kind === 'return' ? wished : undefined; // There is nothing else to wish for.
      });
      if (!wish) return outcome;
      start = this.#return(wish.attempt);
    }
  }

  /** Lets go of the sandboxes that wait, all but those for further sessions. */
  finish(): void {
    this.#warm(this.#options.spareSandboxes ?? 0);
  }

  /** Stops the running attempt. */
  stopAttempt(): void {
    this.#stopAttempt?.abort();
  }

  /** Verifies the user's own source; resolves with the id of the proposal that it becomes. */
  async suggest(source: string): Promise<number | undefined> {
    const explanation = 'Your own edit of the whole file.';
    const candidate = {source, healer: userHealer, rule: 'editor', tier: 1, explanation} as const;
    const healing = this.#healing;
    const proposal = await healing?.consider(candidate);
    const comesAgain = healing !== null && healing === this.#begunAnew;
    const isThere = proposal ?? source === currentAttempt(this.#host.state)?.revision.source;
    if (!isThere && !comesAgain) {
      const message =
        'Your version was not taken: the session has gone on meanwhile. Go back to that attempt and edit again.';
      this.#host.emit({type: 'notice', message});
    }
    return proposal?.id;
  }

  async #pursue(start: Start): Promise<Outcome> {
    const {leaving} = this.#host;
    let next = start;
    while (true) {
      if (leaving.aborted) return 'left';
      const attempt = 'attempt' in next ? next.attempt : await this.#attempt(next.revision);
      if (leaving.aborted || !attempt) return 'left';
      if (isHealed(attempt)) return 'runs';
      const run = failedRun(attempt);
      if (!run) return 'stopped';
      const {maxIterations, healers} = this.#options;
      if (maxIterations === 1 && healers.length === 0) return 'healing-off';
      if (iterationOf(this.#host.state, attempt) >= maxIterations) return 'attempts-used-up';
      const found = await this.#heal(attempt, run);
      if (!found) return this.#unhealed();
      next = found;
    }
  }

  #unhealed(): Outcome {
    const {state, leaving} = this.#host;
    if (leaving.aborted) return 'left';
    return currentAttempt(state)?.proposals.length ? 'needs-decision' : 'no-proposal';
  }

  async #attempt(revision: Revision): Promise<Attempt | undefined> {
    const host = this.#host;
    const {language} = this.#options;
    if (!host.state.revisions[revision.number]) host.emit({type: 'revision-made', revision});
    await pauseBefore(host, () => ({
      kind: 'run',
      revision: revision.number,
      ...this.#runner.launch(revision.source),
    }));
    host.takeWish(); // It was about what is no longer on screen.
    this.#stopAttempt = new AbortController();
    const signal = AbortSignal.any([this.#stopAttempt.signal, host.leaving]);
    const number = (host.state.attempts.at(-1)?.number ?? 0) + 1;
    const means = {host, program: this.#program, language, runner: this.#runner};
    const running = runAttempt(number, revision, means, signal);
    if (number === 1) this.#warm(this.#likelyNeeded());
    const run = await running;
    // A program that runs can still be one that its tools know to be wrong.
    if (run.result.status === 'ok' && !run.report && !host.leaving.aborted) {
      const report = await this.#runner.findWarnings(run, host.leaving);
      if (report) host.emit({type: 'warned', attempt: number, report});
    }
    return currentAttempt(host.state);
  }

  /** What to go on from; null when nobody has anything new or the user leaves. */
  async #heal(attempt: Attempt, run: FailedRun): Promise<Start | null> {
    const host = this.#host;
    const enough = new AbortController();
    const signal = AbortSignal.any([enough.signal, host.leaving]);
    const parallelism = await this.#parallelism;
    // Some for the candidates, and then for the revision that the user makes of one.
    this.#warm(parallelism);
    const means = {
      host,
      program: this.#program,
      runner: this.#runner,
      options: this.#options,
      parallelism,
    };
    const round = makeRound(attempt, run, means);
    await pauseBefore(host, () => ({
      kind: 'suggest',
      attempt: attempt.number,
      questions: questionsOf(round),
    }));
    const healing = new Healing(round, signal);
    this.#healing = healing;
    const healers = round.healers.map(({name}) => name);
    host.emit({type: 'healing-started', attempt: attempt.number, healers});
    const search = this.#search(healing, attempt.number);
    const decision = await host.bell.until(() =>
      decide(healing, host, this.#options.decisions === 'auto'),
    );
    if (decision.kind === 'ask-again') this.#begunAnew = healing;
    enough.abort();
    // Whoever comments in step mode goes on with it.
    if (host.state.stage) {
      host.emit({type: 'stage-passed'});
      host.bell.ring();
    }
    await search;
    this.#healing = null;
    switch (decision.kind) {
      case 'none':
        return null;
      case 'return':
        return this.#return(decision.attempt);
      case 'ask-again':
        return this.#heal(currentAttempt(host.state) ?? attempt, run);
      case 'run':
        return this.#apply(attempt, decision.chosen);
    }
  }

  async #apply(attempt: Attempt, chosen: ChosenSource): Promise<Start> {
    const {source, origin} = chosen;
    await pauseBefore(this.#host, () => ({kind: 'apply', attempt: attempt.number, source, origin}));
    const number = this.#host.state.revisions.length;
    return {revision: makeRevision(number, source, origin, attempt.revision.number)};
  }

  #return(attempt: Attempt): Start {
    this.#host.emit({type: 'returned', attempt: attempt.number});
    return {attempt};
  }

  async #search(healing: Healing, attempt: number): Promise<void> {
    const {bell, emit} = this.#host;
    await healing.search(() => bell.ring());
    emit({type: 'healing-finished', attempt});
    bell.ring();
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
    const source = currentAttempt(this.#host.state)?.revision.source ?? this.#program.source;
    this.#runner.warm(source, count);
  }
}

/** The run of an attempt that failed with an error; null when it ended otherwise. */
function failedRun({result, report, proof, revision}: Attempt): FailedRun | null {
  return result && report && {source: revision.source, result, report, proof};
}
