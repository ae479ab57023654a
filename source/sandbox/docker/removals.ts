import {setTimeout as sleep} from 'node:timers/promises';
import type Docker from 'dockerode';
import {httpStatus, messageOf} from './docker-api.ts';

/** How long to wait before each further try of a removal, in ms: a daemon that restarts is back within these. */
const retryAfterMs = [200, 1000, 3000, 10_000, 30_000];
/** How long a daemon whose answer was lost may still be at the creation that it was asked for, in ms. */
const lateMs = 500;

/** Containers that are being removed while something else goes on. */
export class Removals {
  readonly #pending = new Set<Promise<unknown>>();
  readonly #ending = new AbortController();

  /** Something that removes containers, or leads to that. */
  add(removal: Promise<unknown>): void {
    // What fails leaves its container to the sweep of the next YuuBox.
    const settled = removal.catch(() => {}).finally(() => this.#pending.delete(settled));
    this.#pending.add(settled);
  }

  /**
   * Removes a container whose creation was asked for, whatever became of that: where the daemon's answer was lost,
   * the container may be there all the same. A daemon that fails is asked again, until YuuBox ends.
   * @param creation settles when the daemon has answered, or is lost.
   */
  remove(docker: Docker, name: string, creation: Promise<unknown>): void {
    this.add(this.#removeCreated(docker, name, creation));
  }

  /** Resolves when all are done, or after `patienceMs`: a daemon that hangs must not hold up the exit. */
  async settled(patienceMs: number): Promise<void> {
    this.#ending.abort();
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<'late'>(resolve => {
      timer = setTimeout(resolve, patienceMs, 'late');
    });
    // One may lead to another: what is being made must be there before it can be removed.
    while (this.#pending.size > 0) {
      const first = await Promise.race([Promise.all(this.#pending), patience]);
      if (first === 'late') break;
    }
    clearTimeout(timer);
  }

  async #removeCreated(docker: Docker, name: string, creation: Promise<unknown>): Promise<void> {
    try {
      await creation;
    } catch (error) {
      // It has answered, and made nothing.
      if (httpStatus(error) !== null) return;
      await sleep(lateMs, undefined, {ref: false});
    }
    const {signal} = this.#ending;
    for (const pauseMs of retryAfterMs) {
      const isLast = signal.aborted;
      try {
        await removeContainer(docker, name);
        return;
      } catch {
        if (isLast) return;
        await sleep(pauseMs, undefined, {ref: false, signal}).catch(() => {});
      }
    }
  }
}

/**
 * Removes a container and its volumes. One that is gone already, or that somebody else is removing, is fine.
 * @throws what the daemon or the connection says otherwise.
 */
export async function removeContainer(
  docker: Docker,
  id: string,
  signal?: AbortSignal,
): Promise<void> {
  const abortable = signal ? {abortSignal: signal} : {};
  try {
    await docker.getContainer(id).remove({force: true, v: true, ...abortable});
  } catch (error) {
    const isUnderWay = httpStatus(error) === 409 && /in progress/.test(messageOf(error));
    if (httpStatus(error) !== 404 && !isUnderWay) throw error;
  }
}
