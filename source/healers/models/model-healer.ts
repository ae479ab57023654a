import type {Program} from '../../program.ts';
import type {Healer} from '../healer.ts';
import {type Prompt, promptText} from '../prompt.ts';
import {askForCandidates} from './ask-for-candidates.ts';
import {Deadline} from './deadline.ts';
import {type Endpoint, isReadableOnTheWay} from './endpoint.ts';
import {explainFailure} from './explain-failure.ts';
import {ModelFailure} from './failure.ts';
import {Ledger} from './ledger.ts';
import {checkModelOptions, type ModelOptions} from './model-options.ts';
import {makeQuestion} from './question.ts';
import type {Reply} from './reply.ts';
import type {Variation} from './variation.ts';

/** What one kind of model server is asked with. */
export interface Model {
  /** Name of the healer. */
  readonly healer: string;
  /** Name of the model, as the rule of its candidates. */
  readonly rule: string;
  /** Name of the model in a sentence. */
  readonly name: string;
  readonly endpoint: Endpoint;
  /** The environment variable of the API key; null for a kind of server that takes none. */
  readonly keyVariable: string | null;
  /** Characters of a prompt at most. */
  readonly promptCharacters: number;
  /** Tokens of an answer at most that the user allows; null when nobody said. */
  readonly maxTokens: number | null;
  /** Tokens of an answer about this source at most, where nobody said and what they cost must be bounded. */
  usualTokens(source: string): number;
  /** For the whole of one question. */
  readonly timeoutMs: number;
  /** How many of several requests are under way at once. */
  readonly atOnce: number;
  /**
   * Sends one request.
   * @throws {ModelFailure} when there is no answer; the deadline's reason when it was aborted.
   */
  ask(request: ModelRequest): Promise<Reply>;
}

export interface ModelRequest {
  readonly prompt: Prompt;
  /** What the answer should be a new version of: the program, or the lines of it that are asked for. */
  readonly source: string;
  readonly variation: Variation;
  /** Tokens that the answer may have at most; null for the server's own limit. */
  readonly maxTokens: number | null;
  readonly deadline: Deadline;
  /** Is given all of the answer so far, for servers that stream. */
  onText(text: string): void;
}

/**
 * The healer that asks a model. It names the address before it sends a program's code there for the first time, sends no
 * secret that it recognises, and yields the code that the answers hold as they come; aborting ends it at once and
 * quietly.
 * @throws {InvalidInput} for options out of range.
 */
export function createModelHealer(model: Model, options: ModelOptions): Healer {
  checkModelOptions(options);
  const {prices = null, maxCost = null} = options;
  const ledgers = new WeakMap<Program, Ledger>();
  return {
    name: model.healer,
    sendsTo: model.endpoint.shown,
    preview(report, revision, context) {
      try {
        const manner = {characters: model.promptCharacters, prompt: options.prompt};
        return promptText(makeQuestion({report, revision, context}, manner).prompt);
      } catch {
        return null; // Asking for real tells why.
      }
    },
    async *suggest(report, revision, context, signal) {
      if (signal.aborted) return;
      const {name, endpoint, keyVariable} = model;
      const asked = {model: name, endpoint, keyVariable};
      const known = ledgers.get(context.program);
      const ledger = known ?? new Ledger({prices, maxCost});
      try {
        const about = {report, revision, context};
        const manner = {characters: model.promptCharacters, prompt: options.prompt};
        const question = makeQuestion(about, manner);
        // At the first time only: a program has its ledger once it was sent.
        if (!known) context.notify(announcement(model));
        ledgers.set(context.program, ledger);
        if (question.hidden) context.notify(`Hidden from ${name}: ${question.hidden}.`);
        using deadline = new Deadline(signal, model.timeoutMs);
        const round = {model, about, question, ledger, deadline, count: options.bestOf ?? 1};
        const failures = yield* askForCandidates(round);
        if (failures.length > 0 && !signal.aborted) {
          const [first] = failures.map(failure => explainFailure(failure, asked).message);
          context.notify(`${failures.length} of ${round.count} answers did not help: ${first}`);
        }
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof ModelFailure)) throw error;
        throw explainFailure(error.failure, asked);
      }
    },
  };
}

function announcement({name, endpoint}: Model): string {
  const how = isReadableOnTheWay(endpoint) ? ', unencrypted' : '';
  return `Your program is sent to ${name} at ${endpoint.shown}${how}.`;
}
