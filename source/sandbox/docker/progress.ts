import type {PrepareOptions} from '../engine.ts';
import {type Progress, startProgress} from '../progress.ts';
import {type DaemonEvent, foldEvent} from './daemon-event.ts';

/**
 * Reads the JSON lines in which the daemon tells how a pull, a build or an import goes, to their end. It says no more
 * of a layer than ten times a second.
 * @returns the last that it told.
 * @throws the error that one of them holds: the HTTP status was long sent then.
 */
export async function followProgress(
  stream: NodeJS.ReadableStream,
  task: string,
  {onProgress, signal}: PrepareOptions,
): Promise<Progress> {
  let progress = startProgress(task);
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    signal?.throwIfAborted();
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) follow(line);
  }
  signal?.throwIfAborted();
  follow(rest);
  return progress;

  function follow(line: string): void {
    const event = parse(line);
    if (event.error) throw new Error(event.error);
    const next = foldEvent(progress, event);
    if (next !== progress) onProgress?.(next);
    progress = next;
  }
}

/** The daemon's client takes a signal or no such option at all. */
export function abortable({signal}: PrepareOptions): {abortSignal?: AbortSignal} {
  return signal ? {abortSignal: signal} : {};
}

function parse(line: string): DaemonEvent {
  if (line.trim() === '') return {};
  const event: unknown = JSON.parse(line);
  // Every field is optional and only shown, so any object will do.
  return typeof event === 'object' && event !== null ? event : {};
}
