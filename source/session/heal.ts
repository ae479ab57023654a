import {HealerUnavailable} from '../errors.ts';
import type {Candidate, HealContext, Healer} from '../healers/healer.ts';
import type {Run} from '../healers/judge.ts';
import {heals, type Proposal} from '../healers/proposal.ts';
import {rankProposals} from '../healers/rank.ts';
import {forbids} from '../patch/warnings.ts';
import {hashSource, makeRevision} from '../program.ts';
import {compose, type PartialFix} from './compose.ts';
import {makeProposal, userHealer} from './make-proposal.ts';
import {ProgressBatcher} from './progress-batcher.ts';
import type {Round} from './round.ts';
import {isStuck, leavesSyntax} from './stuck.ts';
import {silent, tellAsEvents} from './telling.ts';
import {untilAborted} from './until-aborted.ts';
import {Verifier} from './verifier.ts';

/** A source that somebody suggested. */
interface Seen {
  /** In the order of suggestion, however long the runs take. */
  readonly id: number;
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
  /** How many candidates each has suggested. */
  readonly #suggested = new Map<Healer, number>();
  readonly #verifier: Verifier;

  constructor(round: Round, signal: AbortSignal) {
    this.#round = round;
    this.#signal = signal;
    this.#verifier = new Verifier(round, signal);
    this.#working = new Set(round.healers);
    for (const proposal of round.past) {
      const healers = new Set([proposal.candidate.healer, ...proposal.agreeing]);
      const run = Promise.resolve(runOf(proposal));
      const {id} = proposal;
      this.#seen.set(hashSource(proposal.candidate.source), {id, healers, run, proposal});
    }
  }

  /** Whether some healer that needs no network is still at work. */
  get searchesLocally(): boolean {
    return [...this.#working].some(healer => healer.sendsTo === null);
  }

  get proposals(): readonly Proposal[] {
    const proposals = [...this.#seen.values()].flatMap(({proposal}) => proposal ?? []);
    return rankProposals(
      proposals,
      this.#round.healers.map(({name}) => name),
    );
  }

  /** Ends when every healer has; `onProgress` is called after each step. Aborting ends it early and quietly. */
  async search(onProgress: () => void): Promise<void> {
    const [local, remote] = partition(this.#round.healers);
    const ask = async (healer: Healer): Promise<void> => {
      await this.#ask(healer, onProgress);
      if (healer.sendsTo !== null) this.#working.delete(healer);
      onProgress();
    };
    const searchLocally = async (): Promise<void> => {
      const {pending} = this.#round;
      await Promise.all([...pending.map(each => this.consider(each)), ...local.map(ask)]);
      await this.#compose(local);
      if (!this.#signal.aborted && isStuck(this.#round, this.proposals)) {
        await Promise.all(local.map(healer => this.#searchWith(healer, onProgress)));
        await this.#compose(local);
      }
      for (const healer of local) this.#working.delete(healer);
      onProgress();
    };
    await Promise.all([searchLocally(), ...remote.map(ask)]);
  }

  /** Verifies one candidate and adds it to the proposals when it shows progress, or when it is the user's own. */
  async consider(candidate: Candidate): Promise<Proposal | null> {
    const seen = this.#see(candidate);
    const run = await seen?.run;
    if (!seen || !run || this.#signal.aborted) return null;
    // What proved nothing when a healer suggested it is shown all the same when the user did.
    const known = seen.proposal ?? makeProposal(this.#round, seen.id, candidate, run);
    if (!known) return null;
    // It is as sure as the surest who suggest it, whoever was first.
    const isSurer = candidate.tier < known.candidate.tier && candidate.healer !== userHealer;
    const proposal = isSurer ? {...known, candidate} : known;
    return this.#rank(seen, proposal);
  }

  /** Starts to verify a candidate that nobody had suggested yet; null for one that is no change, or was tried before. */
  #see(candidate: Candidate): Seen | null {
    const {revision, known, emit} = this.#round;
    const hash = hashSource(candidate.source);
    if (hash === revision.hash || (known.has(hash) && candidate.healer !== userHealer)) return null;
    let seen = this.#seen.get(hash);
    if (!seen) {
      emit({type: 'candidate-suggested', hash, candidate});
      const id = this.#round.nextId();
      seen = {
        id,
        healers: new Set(),
        run: this.#verifier.run(hash, candidate.source),
        proposal: null,
      };
      this.#seen.set(hash, seen);
    }
    seen.healers.add(candidate.healer);
    return seen;
  }

  /** Where nothing heals all at once, looks for a fix of several steps. */
  async #compose(healers: readonly Healer[]): Promise<void> {
    const {proposals} = this;
    if (this.#signal.aborted || proposals.some(({verdict}) => heals(verdict))) return;
    const starts: PartialFix[] = [];
    for (const {verdict, candidate, warnings} of proposals) {
      const run = await this.#seen.get(hashSource(candidate.source))?.run;
      const isHonest = !warnings.some(forbids) && candidate.healer !== userHealer;
      if (run && isHonest && verdict.kind === 'moves-on') starts.push({run, candidate});
    }
    const found = await compose(starts, {
      suggest: stage => this.#suggestFor(stage, healers),
      verify: async candidate => {
        const isNew = !this.#seen.has(hashSource(candidate.source));
        return (isNew && (await this.#see(candidate)?.run)) || null;
      },
    });
    for (const {candidate} of found) await this.consider(candidate);
  }

  async *#suggestFor(
    {run, candidate}: PartialFix,
    healers: readonly Healer[],
  ): AsyncGenerator<Candidate> {
    const {revision, context} = this.#round;
    if (!run.report) return;
    const next = makeRevision(revision.number + 1, candidate.source, candidate.rule);
    for (const healer of healers) {
      const stageContext = {...context, result: run.result, ...silent};
      const suggestions = healer.suggest(run.report, next, stageContext, this.#signal);
      try {
        yield* untilAborted(suggestions, this.#signal);
      } catch {
        // It has failed at the first error already, or fails at one that is not the program's: then there is no such step.
      }
    }
  }

  #ask(healer: Healer, onProgress: () => void): Promise<void> {
    const {report, revision} = this.#round;
    return this.#consult(healer, onProgress, context =>
      healer.suggest(report, revision, context, this.#signal),
    );
  }

  async #searchWith(healer: Healer, onProgress: () => void): Promise<void> {
    const {report, revision, checkSyntax} = this.#round;
    const search = healer.search?.bind(healer);
    if (!search) return;
    const check = (versions: readonly string[]) => checkSyntax(versions, this.#signal);
    const onlyGuesses = leavesSyntax(this.#round, this.proposals);
    return this.#consult(healer, onProgress, context =>
      search(report, revision, {...context, onlyGuesses, checkSyntax: check}, this.#signal),
    );
  }

  /** Proves all that a healer says when it is asked in one way or another. */
  async #consult(
    healer: Healer,
    onProgress: () => void,
    ask: (context: HealContext) => AsyncIterable<Candidate>,
  ): Promise<void> {
    const {context, emit} = this.#round;
    const fail = (error: unknown) => {
      if (this.#signal.aborted) return;
      emit({type: 'healer-failed', healer: healer.name, message: explain(error)});
    };
    using batcher = new ProgressBatcher(progress => {
      emit({type: 'healer-progress', healer: healer.name, ...progress});
    });
    const tell = tellAsEvents(
      healer.name,
      emit,
      update => batcher.show(update),
      () => this.#working.has(healer),
    );
    const verifications: Promise<unknown>[] = [];
    let candidates = this.#suggested.get(healer) ?? 0;
    try {
      for await (const candidate of untilAborted(ask({...context, ...tell}), this.#signal)) {
        candidates += 1;
        this.#suggested.set(healer, candidates);
        verifications.push(this.consider(candidate).then(onProgress).catch(fail));
      }
      emit({type: 'healer-finished', healer: healer.name, candidates});
    } catch (error) {
      fail(error);
    }
    await Promise.all(verifications);
  }

  #rank(seen: Seen, proposal: Proposal): Proposal {
    const agreeing = [...seen.healers].filter(name => name !== proposal.candidate.healer);
    seen.proposal = {...proposal, agreeing};
    this.#round.emit({type: 'proposals-ranked', proposals: this.proposals});
    return seen.proposal;
  }
}

/** The run that a proposal was judged by. */
function runOf({candidate, verdict}: Proposal): Run {
  const report = verdict.kind === 'moves-on' ? verdict.report : null;
  const proof = 'proof' in verdict ? verdict.proof : null;
  return {source: candidate.source, result: verdict.result, report, proof};
}

/** Those that need no network, and the others. */
function partition(healers: readonly Healer[]): [local: Healer[], remote: Healer[]] {
  const local = healers.filter(({sendsTo}) => sendsTo === null);
  return [local, healers.filter(healer => !local.includes(healer))];
}

function explain(error: unknown): string {
  if (error instanceof HealerUnavailable) return error.message;
  return `It failed unexpectedly: ${error instanceof Error ? error.message : String(error)}`;
}
