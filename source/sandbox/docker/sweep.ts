import type Docker from 'dockerode';
import {ask, messageOf} from './docker-api.ts';
import {fateOf} from './left-over.ts';
import type {Fate} from './left-over.ts';
import {livenessOf, thisOwner} from './owner.ts';
import {removeContainer} from './removals.ts';

/** A container of YuuBox that a sweep met. All but the fate is as the daemon tells it. */
export interface SweptContainer {
  readonly name: string;
  /** Such as `running` or `created`. */
  readonly state: string;
  /** Who made it: process id and host. */
  readonly owner: string;
  /** `failed`: it should go, but the daemon did not remove it; `why` it says. */
  readonly outcome:
    | {readonly kind: 'removed'}
    | {readonly kind: 'kept'; readonly why: (Fate & {kind: 'keep'})['why']}
    | {readonly kind: 'failed'; readonly why: string};
}

/** Removals at once: a daemon that is busy with them starts no containers for the user meanwhile. */
const atOnce = 2;

/**
 * Removes the containers that YuuBox processes left behind when they died, with their volumes, and no others: see
 * `fateOf`. Two sweeps at once do no harm.
 * @returns every container of YuuBox that it met.
 */
export async function sweep(
  docker: Docker,
  signal?: AbortSignal,
): Promise<readonly SweptContainer[]> {
  const here = await thisOwner();
  const abortable = signal ? {abortSignal: signal} : {};
  const filters = {label: ['yuubox.session']};
  const containers = await docker.listContainers({all: true, filters, ...abortable});
  const judged = await Promise.all(
    containers.map(async container => ({
      container,
      liveness: await livenessOf(container.Labels, here),
    })),
  );
  const isAgeNeeded = judged.some(({liveness}) => liveness === 'unknown');
  const now = isAgeNeeded ? await daemonTime(docker, signal) : null;

  const queue = judged.entries();
  const swept: SweptContainer[] = [];
  const work = async (): Promise<void> => {
    for (const [index, {container, liveness}] of queue) {
      signal?.throwIfAborted();
      const {Id: id, Names: names, State: state, Labels: labels, Created: created} = container;
      const fate = fateOf(labels, liveness, now === null ? null : now - created * 1000);
      swept[index] = {
        name: names[0]?.replace(/^\//, '') ?? id,
        state,
        owner: `process ${labels['yuubox.pid']} on ${labels['yuubox.host']?.split('/')[0]}`,
        outcome:
          fate.kind === 'keep' ? {kind: 'kept', why: fate.why} : await remove(docker, id, signal),
      };
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  return swept;
}

/** Sweeps in the background; disposing of it breaks it off, so that it never holds up the exit. */
export function startSweep(docker: Docker): Disposable {
  const stop = new AbortController();
  // What could not be swept now is left to the next YuuBox.
  sweep(docker, stop.signal).catch(() => {});
  return {[Symbol.dispose]: () => stop.abort()};
}

async function remove(
  docker: Docker,
  id: string,
  signal: AbortSignal | undefined,
): Promise<SweptContainer['outcome']> {
  try {
    await removeContainer(docker, id, signal);
    return {kind: 'removed'};
  } catch (error) {
    signal?.throwIfAborted();
    return {kind: 'failed', why: messageOf(error)};
  }
}

/** The daemon's own clock, in ms; null when it does not tell. */
async function daemonTime(docker: Docker, signal: AbortSignal | undefined): Promise<number | null> {
  const {SystemTime: text} = await ask(docker, '/info', {signal});
  const time = Date.parse(String(text));
  return Number.isFinite(time) ? time : null;
}
