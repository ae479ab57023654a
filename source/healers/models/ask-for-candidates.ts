import type {Candidate, HealContext} from '../healer.ts';
import {promptText} from '../prompt.ts';
import {asCompleted} from './as-completed.ts';
import type {Deadline} from './deadline.ts';
import {explainChange} from './explain-change.ts';
import {type Failure, isFree, ModelFailure, wouldRecur} from './failure.ts';
import type {Ledger, Reservation} from './ledger.ts';
import type {Model} from './model-healer.ts';
import type {PromptContext, Question} from './question.ts';
import {type Reply, unknownUsage} from './reply.ts';
import {fewestTokensFor} from './tokens-for.ts';

/** One question about one revision, which is asked `count` times. */
export interface Round {
  readonly model: Model;
  readonly about: PromptContext & {readonly context: HealContext};
  readonly question: Question;
  readonly ledger: Ledger;
  readonly deadline: Deadline;
  readonly count: number;
}

/**
 * The different sources in the answers to a question.
 * @returns why other answers gave none.
 * @throws {ModelFailure} when all of them gave none.
 */
export async function* askForCandidates(round: Round): AsyncGenerator<Candidate, Failure[]> {
  const {model, about, question} = round;
  const {revision, context} = about;
  const failures: Failure[] = [];
  const seen = new Set<string>();
  for await (const outcome of asCompleted(requests(round, failures), model.atOnce)) {
    if (!outcome.reply) throw outcome.error;
    const {answers, failure} = outcome.reply;
    const readings = answers.map(answer => question.read(answer));
    const sources = readings.flatMap(found => (found.kind === 'code' ? found.source : []));
    if (sources.length === 0) {
      failures.push(cutFor(outcome.costLimit, failure ?? noCode(readings, answers)));
    }
    for (const source of sources) {
      if (seen.has(source)) continue;
      seen.add(source);
      if (source === revision.source) continue;
      const explanation = explainChange(model.name, revision.source, source);
      yield {source, healer: model.healer, rule: model.rule, tier: 3, explanation};
    }
  }
  if (seen.size === 0) throw new ModelFailure(failures[0] ?? {kind: 'empty'});
  if (seen.size === 1 && seen.has(revision.source)) {
    context.notify(`${model.name} gave the program back unchanged.`);
  }
  return failures;
}

function noCode(
  readings: readonly ReturnType<Question['read']>[],
  answers: Reply['answers'],
): Failure {
  if (answers.length > 0 && answers.every(({cutOff}) => cutOff)) return {kind: 'cut-off'};
  const [reason] = readings.flatMap(found => (found.kind === 'none' ? found.reason : []));
  return {kind: 'no-code', reason: reason ?? 'it is empty'};
}

/** Where cost is what limits the tokens of an answer, allowing more of them would not help it. */
function cutFor(costLimit: number | null, failure: Failure): Failure {
  return failure.kind === 'cut-off' && costLimit !== null
    ? {kind: 'cut-off-for-cost', maxTokens: costLimit}
    : failure;
}

/** What one request came to; an error that is nobody's fault but ours is passed on. */
type Outcome =
  | {
      readonly reply: Reply;
      /** The tokens that its answer could have, where cost is what limited them; otherwise null. */
      readonly costLimit: number | null;
    }
  | {readonly reply: null; readonly error: unknown};

/** The requests of a round, while there is no failure that the next would only meet again. */
function* requests(round: Round, failures: readonly Failure[]): Generator<() => Promise<Outcome>> {
  const unfinished = new Set<number>();
  for (let index = 0; index < round.count; index += 1) {
    if (failures.some(wouldRecur)) return;
    unfinished.add(index);
    yield async () => {
      try {
        // Several answers come at once; the first of them that is not whole yet is shown.
        return await askOnce(round, index, () => Math.min(...unfinished) === index);
      } finally {
        unfinished.delete(index);
      }
    };
  }
}

async function askOnce(round: Round, index: number, isShown: () => boolean): Promise<Outcome> {
  const {model, about, question, ledger, deadline, count} = round;
  const {context} = about;
  const {prompt, asked} = question;
  let reservation: Reservation | undefined;
  const comesTo = (reply: Reply): Outcome => ({
    reply,
    costLimit: reservation?.isCutForCost ? reservation.maxTokens : null,
  });
  try {
    const bytes = Buffer.byteLength(promptText(prompt));
    const room = {
      fewest: fewestTokensFor(asked),
      limit: model.maxTokens,
      usual: model.usualTokens(asked),
    };
    reservation = ledger.reserve(bytes, room, count - index);
    context.spent(ledger.total);
    if (index === 0) context.asked(promptText(prompt));
    const reply = await model.ask({
      prompt,
      source: asked,
      variation: {index, count},
      maxTokens: reservation.maxTokens,
      deadline,
      onText(text) {
        if (!isShown()) return;
        const {length: characters} = text;
        const shown = text.slice(-shownCharacters);
        context.progress({text: shown, characters, answer: index + 1, answers: count});
      },
    });
    for (const {text} of reply.answers) context.answered(text);
    reservation.settle(reply.usage);
    return comesTo(reply);
  } catch (error) {
    if (!(error instanceof ModelFailure)) return {reply: null, error};
    if (isFree(error.failure)) reservation?.release();
    return comesTo({answers: [], usage: unknownUsage, failure: error.failure});
  } finally {
    if (reservation) context.spent(ledger.total);
  }
}

/** More than any screen shows of an answer that is still coming. */
const shownCharacters = 4000;
