import type Docker from 'dockerode';
import type {PrepareOptions} from '../engine.ts';
import {startProgress} from '../progress.ts';
import {abortable, followProgress} from './progress.ts';

/**
 * Has the daemon pull an image, such as `python:3.14-slim`. Aborting it leaves nothing of the image.
 * @throws what the daemon or the registry says against it.
 */
export async function pull(
  docker: Docker,
  reference: string,
  options: PrepareOptions,
): Promise<void> {
  const task = `Pulling ${reference}`;
  options.onProgress?.(startProgress(task));
  const [fromImage, tag] = splitTag(reference);
  const stream = await docker.createImage({fromImage, tag, ...abortable(options)});
  await followProgress(stream, task, options);
}

/** A registry's name may hold a colon too. */
function splitTag(reference: string): [string, string] {
  const colon = reference.lastIndexOf(':');
  return colon > reference.lastIndexOf('/')
    ? [reference.slice(0, colon), reference.slice(colon + 1)]
    : [reference, 'latest'];
}
