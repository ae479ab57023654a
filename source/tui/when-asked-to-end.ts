import type {EventEmitter} from 'node:events';

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/**
 * Settles when something outside wants the screen gone: it resolves on a signal and when the terminal is gone, and
 * rejects with an error that nobody caught, which would else be printed onto a screen that is about to
 * vanish. Until it is disposed, none of these ends the process.
 */
export function whenAskedToEnd({
  stdin,
  stdout,
}: {
  readonly stdin: EventEmitter;
  readonly stdout: EventEmitter;
}): Disposable & {readonly promise: Promise<void>} {
  const {promise, resolve, reject} = Promise.withResolvers<void>();
  promise.catch(() => {});
  const end = () => resolve();
  for (const signal of signals) process.on(signal, end);
  process.on('uncaughtException', reject);
  stdin.on('end', end);
  // A closed terminal answers writes with EIO.
  for (const stream of [stdin, stdout]) stream.on('error', end);
  return {
    promise,
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, end);
      process.off('uncaughtException', reject);
      stdin.off('end', end);
      for (const stream of [stdin, stdout]) stream.off('error', end);
    },
  };
}
