import {HealerUnavailable} from '../errors.ts';
import type {Program} from '../program.ts';
import type {Candidate, Healer} from './healer.ts';

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
  const {source, rule, tier, explanation}: Partial<Record<keyof Candidate, unknown>> =
    Object(candidate);
  if (typeof source !== 'string') {
    throw new HealerUnavailable('It suggested something without a source, which must be a text.');
  }
  const known = ([1, 2, 3, 4, 5] as const).find(level => level === tier);
  return {
    source,
    healer,
    rule: typeof rule === 'string' && rule !== '' ? rule : healer,
    // As much trust as a rule for a message has, unless it says otherwise.
    tier: known ?? 3,
    explanation: typeof explanation === 'string' ? explanation : '',
  };
}
