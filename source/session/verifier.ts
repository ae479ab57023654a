import {judge, type Run} from '../healers/judge.ts';
import {brokenRun} from './make-proposal.ts';
import type {Round} from './round.ts';

/** Runs the candidates of a round, as many at once as the engine bears. */
export class Verifier {
  readonly #round: Round;
  readonly #signal: AbortSignal;
  #toldOfEngine = false;

  constructor(round: Round, signal: AbortSignal) {
    this.#round = round;
    this.#signal = signal;
  }

  /** What becomes of a candidate's source, whose hash the events name it by; null when it was aborted. */
  async run(hash: string, source: string): Promise<Run | null> {
    const {slots, run, emit, mayVerify} = this.#round;
    await mayVerify();
    const after = await slots.use(async () => {
      if (this.#signal.aborted) return null;
      emit({type: 'candidate-started', hash});
      return run(source, this.#signal);
    });
    const isWhole = after !== null && !this.#signal.aborted;
    if (isWhole) this.#tellOfEngine(after);
    const verdict = isWhole ? judge(brokenRun(this.#round), after).kind : null;
    emit({type: 'candidate-judged', hash, verdict});
    return after;
  }

  /** A sandbox that failed is no news of the candidate. Once is enough: the others fail for the same reason. */
  #tellOfEngine({result: {status, detail}}: Run): void {
    if (status !== 'sandbox-error' || this.#toldOfEngine) return;
    this.#toldOfEngine = true;
    const message = `A fix could not be tried. ${detail ?? 'The sandbox failed.'}`;
    this.#round.emit({type: 'notice', message});
  }
}
