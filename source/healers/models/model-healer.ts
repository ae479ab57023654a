import type {Report} from '../../languages/report.ts';
import {splitLines} from '../../patch/lines.ts';
import type {Program, Revision} from '../../program.ts';
import type {HealContext, Healer} from '../healer.ts';
import type {Prompt} from '../prompt.ts';
import {Deadline} from './deadline.ts';
import {type Endpoint, isReadableOnTheWay} from './endpoint.ts';
import {explainFailure} from './explain-failure.ts';
import {ModelFailure} from './failure.ts';
import {makeQuestion, type ModelAnswer} from './question.ts';

/** What one kind of model server is asked with. */
export interface Model {
  /** Name of the healer. */
  readonly healer: string;
  /** Name of the model, as the rule of its candidates. */
  readonly rule: string;
  /** Name of the model in a sentence. */
  readonly name: string;
  readonly endpoint: Endpoint;
  /** Whether this kind of server takes an API key at all. */
  readonly takesKey: boolean;
  /** Characters of a prompt at most. */
  readonly promptCharacters: number;
  /** For the whole of one question. */
  readonly timeoutMs: number;
  /**
   * Asks it once about a source.
   * @throws {ModelFailure} when it does not answer; the deadline's reason when it was aborted.
   */
  ask(prompt: Prompt, source: string, deadline: Deadline): Promise<readonly ModelAnswer[]>;
}

/**
 * The healer that asks a model. It names the address before it sends a program's code there for the first time, sends no
 * secret that it recognises, and yields the code that the answers hold; aborting ends it at once and quietly.
 */
export function createModelHealer(model: Model): Healer {
  const announced = new WeakSet<Program>();
  return {
    name: model.healer,
    sendsTo: model.endpoint.shown,
    async *suggest(report, revision, context, signal) {
      const announce = () => {
        if (announced.has(context.program)) return;
        announced.add(context.program);
        context.notify(announcement(model));
      };
      try {
        for (const source of await newSources(model, {
          report,
          revision,
          context,
          signal,
          announce,
        })) {
          const explanation = explain(model.name, revision.source, source);
          yield {source, healer: model.healer, rule: model.rule, tier: 3, explanation};
        }
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof ModelFailure)) throw error;
        const {name, endpoint, takesKey} = model;
        throw explainFailure(error.failure, {model: name, endpoint, takesKey});
      }
    },
  };
}

interface Request {
  readonly report: Report;
  readonly revision: Revision;
  readonly context: HealContext;
  readonly signal: AbortSignal;
  readonly announce: () => void;
}

async function newSources(model: Model, request: Request): Promise<ReadonlySet<string>> {
  const {report, revision, context, signal, announce} = request;
  signal.throwIfAborted();
  const question = makeQuestion(report, revision, context, model.promptCharacters);
  announce();
  if (question.hidden) context.notify(`Hidden from ${model.name}: ${question.hidden}.`);
  using deadline = new Deadline(signal, model.timeoutMs);
  const answers = await model.ask(question.prompt, revision.source, deadline);
  const readings = answers.map(answer => question.read(answer));
  const sources = new Set(readings.flatMap(found => (found.kind === 'code' ? found.source : [])));
  const [reason] = readings.flatMap(found => (found.kind === 'none' ? found.reason : []));
  if (sources.size === 0)
    throw new ModelFailure({kind: 'no-code', reason: reason ?? 'it is empty'});
  if (sources.delete(revision.source))
    context.notify(`${model.name} gave the program back unchanged.`);
  return sources;
}

function announcement({name, endpoint}: Model): string {
  const how = isReadableOnTheWay(endpoint) ? ', unencrypted' : '';
  return `Your program is sent to ${name} at ${endpoint.shown}${how}.`;
}

/** Says which lines of the old source a model changed. */
function explain(model: string, before: string, after: string): string {
  const olds = splitLines(before);
  const news = splitLines(after);
  const most = Math.min(olds.length, news.length);
  let head = 0;
  while (head < most && olds[head] === news[head]) head += 1;
  let tail = 0;
  while (tail < most - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail += 1;
  const from = head + 1;
  const to = olds.length - tail;
  if (to < from) return `${model} adds something before line ${from}.`;
  return to === from
    ? `${model} changes line ${from}.`
    : `${model} changes lines ${from} to ${to}.`;
}
