import type {PrepareOptions} from '../engine.ts';

/**
 * Reads the JSON lines in which the daemon tells how a pull, a build or an import goes, to their end,
 * and gives each different message once.
 * @throws the error that one of them holds: the HTTP status was long sent then.
 */
export async function followProgress(
  stream: NodeJS.ReadableStream,
  {onProgress, signal}: PrepareOptions,
): Promise<readonly string[]> {
  let rest = '';
  const decoder = new TextDecoder();
  const shown = new Set<string>();
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    signal?.throwIfAborted();
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) report(line);
  }
  report(rest);
  return [...shown];

  function report(line: string): void {
    const event = parse(line);
    if (event.error) throw new Error(event.error);
    // A layer says the same many times over, with a bar in another place.
    const message = [event.id, event.status ?? event.stream?.trim()].filter(Boolean).join(': ');
    if (message === '' || shown.has(message)) return;
    shown.add(message);
    onProgress?.(message);
  }
}

interface ProgressEvent {
  readonly id?: string;
  readonly status?: string;
  readonly stream?: string;
  readonly error?: string;
}

function parse(line: string): ProgressEvent {
  if (line.trim() === '') return {};
  const event: unknown = JSON.parse(line);
  // Every field is optional and only shown, so any object will do.
  return typeof event === 'object' && event !== null ? event : {};
}
