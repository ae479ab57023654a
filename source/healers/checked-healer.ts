import {HealerUnavailable} from '../errors.ts';
import type {Program} from '../program.ts';
import type {Candidate, Healer, Step} from './healer.ts';

/**
 * A healer that others wrote, held to what YuuBox promises: the address that code is sent to is named before the first
 * time, and what it yields is a candidate under its own name.
 */
export function checkedHealer(healer: Healer): Healer {
  const announced = new WeakSet<Program>();
  const {name, sendsTo} = healer;
  return {
    name,
    sendsTo,
    preview: (report, revision, context) => healer.preview?.(report, revision, context) ?? null,
    async *suggest(report, revision, context, signal) {
      if (sendsTo !== null && !announced.has(context.program)) {
        announced.add(context.program);
        context.notify(`Your program is sent to ${sendsTo}.`);
      }
      yield* checked(healer.suggest(report, revision, context, signal), name);
    },
    ...(healer.search && {
      // By then it has been asked once, and what it sends its code to has been told.
      search: (...asked) => checked(healer.search?.(...asked) ?? [], name),
    }),
  };
}

async function* checked(
  candidates: AsyncIterable<Candidate> | readonly Candidate[],
  healer: string,
): AsyncGenerator<Candidate> {
  try {
    for await (const candidate of candidates) yield checkCandidate(candidate, healer);
  } catch (error) {
    // Another copy of YuuBox has another class of the same name.
    const isMeant = error instanceof Error && error.name === 'HealerUnavailable';
    throw isMeant ? new HealerUnavailable(error.message) : error;
  }
}

function checkCandidate(candidate: unknown, healer: string): Candidate {
  const {doubt, order, steps}: Partial<Record<keyof Candidate, unknown>> = Object(candidate);
  // It keeps a fix from being accepted unasked, so that one that cannot be read must not pass for none.
  if (doubt !== undefined && doubt !== null && typeof doubt !== 'string') {
    throw new HealerUnavailable('It suggested something with a doubt that is no sentence.');
  }
  return {
    ...checkStep(candidate, healer),
    healer,
    ...(doubt?.trim() && {doubt}),
    ...(typeof order === 'number' && Number.isFinite(order) && {order}),
    ...(Array.isArray(steps) &&
      steps.length > 1 && {steps: steps.map(step => checkStep(step, healer))}),
  };
}

function checkStep(step: unknown, healer: string): Step {
  const {source, rule, tier, explanation}: Partial<Record<keyof Step, unknown>> = Object(step);
  if (typeof source !== 'string') {
    throw new HealerUnavailable('It suggested something without a source, which must be a text.');
  }
  const known = ([1, 2, 3, 4, 5] as const).find(level => level === tier);
  return {
    source,
    rule: typeof rule === 'string' && rule !== '' ? rule : healer,
    // As much trust as a rule for a message has, unless it says otherwise.
    tier: known ?? 3,
    explanation: typeof explanation === 'string' ? explanation : '',
  };
}
