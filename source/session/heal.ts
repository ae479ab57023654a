import {HealerUnavailable} from '../errors.ts';
import type {Candidate, HealContext, Healer} from '../healers/healer.ts';
import {judge, keepsOutput, type Run} from '../healers/judge.ts';
import type {Proposal, Verdict} from '../healers/proposal.ts';
import {rankProposals} from '../healers/rank.ts';
import type {Report} from '../languages/report.ts';
import {diffHunks} from '../patch/hunks.ts';
import {type Warning, warnAboutChange} from '../patch/warnings.ts';
import {hashSource, type Revision} from '../program.ts';
import type {SessionEvent} from './events.ts';
import {ProgressBatcher} from './progress-batcher.ts';
import type {Slots} from './slots.ts';

export interface Round {
  readonly report: Report;
  readonly revision: Revision;
  readonly context: Omit<HealContext, 'notify' | 'progress' | 'spent'>;
  readonly healers: readonly Healer[];
  /** Hashes of sources that are not worth showing: every revision so far. */
  readonly known: ReadonlySet<string>;
  /** Runs a source under the program's own limits, stdin and arguments. */
  readonly run: (source: string, signal: AbortSignal) => Promise<Run>;
  /** Bounds how many runs are under way at once. */
  readonly slots: Slots;
  readonly emit: (event: SessionEvent) => void;
  readonly nextId: () => number;
}

/** A source that somebody suggested. */
interface Seen {
  readonly healers: Set<string>;
  /** Null when it was aborted. */
  readonly run: Promise<Run | null>;
  /** Null while it is being verified or when it proved nothing. */
  proposal: Proposal | null;
}

/**
 * Asks all healers side by side and proves each candidate as it comes. Proposals appear in `emit` as soon as the
 * first is proven; a healer that is slow, down or wrong never holds up another.
 */
export class Healing {
  readonly #round: Round;
  readonly #signal: AbortSignal;
  /** By hash of the source. */
  readonly #seen = new Map<string, Seen>();
  readonly #working: Set<Healer>;

  constructor(round: Round, signal: AbortSignal) {
    this.#round = round;
    this.#signal = signal;
    this.#working = new Set(round.healers);
  }

  /** Whether some healer that needs no network is still at work. */
  get searchesLocally(): boolean {
    return [...this.#working].some(healer => healer.sendsTo === null);
  }

  get proposals(): readonly Proposal[] {
    return rankProposals([...this.#seen.values()].flatMap(({proposal}) => proposal ?? []));
  }

  /** Ends when every healer has; `onProgress` is called after each step. Aborting ends it early and quietly. */
  async search(onProgress: () => void): Promise<void> {
    await Promise.all(
      this.#round.healers.map(async healer => {
        await this.#ask(healer, onProgress);
        this.#working.delete(healer);
        onProgress();
      }),
    );
  }

  /** Verifies one candidate and adds it to the proposals when it shows progress, or when it is the user's own. */
  async consider(candidate: Candidate): Promise<Proposal | null> {
    const {revision, known, emit} = this.#round;
    const hash = hashSource(candidate.source);
    if (hash === revision.hash || (known.has(hash) && candidate.healer !== userHealer)) return null;
    let seen = this.#seen.get(hash);
    if (!seen) {
      emit({type: 'candidate-suggested', candidate});
      seen = {healers: new Set(), run: this.#verify(candidate), proposal: null};
      this.#seen.set(hash, seen);
    }
    seen.healers.add(candidate.healer);
    const run = await seen.run;
    if (!run || this.#signal.aborted) return null;
    // What proved nothing when a healer suggested it is shown all the same when the user did.
    const proposal = seen.proposal ?? this.#propose(candidate, run);
    if (proposal) this.#rank(seen, proposal);
    return proposal;
  }

  async #ask(healer: Healer, onProgress: () => void): Promise<void> {
    const {report, revision, context, emit} = this.#round;
    const notify = (message: string) => {
      emit({type: 'healer-note', healer: healer.name, message});
    };
    const fail = (error: unknown) => {
      if (this.#signal.aborted) return;
      emit({type: 'healer-failed', healer: healer.name, message: explain(error)});
    };
    using batcher = new ProgressBatcher(progress => {
      emit({type: 'healer-progress', healer: healer.name, ...progress});
    });
    const tell: Pick<HealContext, 'notify' | 'progress' | 'spent'> = {
      notify,
      progress: update => batcher.show(update),
      // What an aborted healer tells late is no longer this session's.
      spent: total => {
        if (this.#working.has(healer)) emit({type: 'healer-spent', healer: healer.name, ...total});
      },
    };
    const verifications: Promise<unknown>[] = [];
    let candidates = 0;
    try {
      const suggestions = healer.suggest(report, revision, {...context, ...tell}, this.#signal);
      for await (const candidate of untilAborted(suggestions, this.#signal)) {
        candidates += 1;
        verifications.push(this.consider(candidate).then(onProgress).catch(fail));
      }
      emit({type: 'healer-finished', healer: healer.name, candidates});
    } catch (error) {
      fail(error);
    }
    await Promise.all(verifications);
  }

  async #verify(candidate: Candidate): Promise<Run | null> {
    const {slots, run} = this.#round;
    return slots.use(async () =>
      this.#signal.aborted ? null : run(candidate.source, this.#signal),
    );
  }

  #propose(candidate: Candidate, after: Run): Proposal | null {
    const {revision, report, context, nextId} = this.#round;
    const verdict = judge({source: revision.source, result: context.result, report}, after);
    const worthShowing = verdict.kind === 'runs' || verdict.kind === 'moves-on';
    if (!worthShowing && candidate.healer !== userHealer) return null;
    const hunks = diffHunks(revision.source, candidate.source);
    return {
      id: nextId(),
      baseHash: revision.hash,
      candidate,
      verdict,
      hunks,
      warnings: [...warnAboutChange(revision.source, hunks), ...this.#warnAboutOutput(verdict)],
      agreeing: [],
    };
  }

  #warnAboutOutput({kind, result}: Verdict): Warning[] {
    if (kind !== 'runs' || keepsOutput(this.#round.context.result, result)) return [];
    const message = 'It changes what the program had printed before the error.';
    return [{kind: 'changes-earlier-output', message}];
  }

  #rank(seen: Seen, proposal: Proposal): void {
    const agreeing = [...seen.healers].filter(name => name !== proposal.candidate.healer);
    seen.proposal = {...proposal, agreeing};
    this.#round.emit({type: 'proposals-ranked', proposals: this.proposals});
  }
}

/** The healer's name on a source that the user wrote. */
export const userHealer = 'you';

/** Yields what comes until the signal is aborted, even when the source never answers. */
async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const {promise: aborted, reject} = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  aborted.catch(() => {});
  try {
    while (true) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', abort);
    // Not awaited: a healer that hangs must not hold up the session.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

function explain(error: unknown): string {
  if (error instanceof HealerUnavailable) return error.message;
  return `It failed unexpectedly: ${error instanceof Error ? error.message : String(error)}`;
}
