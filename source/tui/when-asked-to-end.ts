import type {EventEmitter} from 'node:events';
import {isTerminalLent} from './lent-terminal.ts';

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/**
 * Settles when something outside wants the screen gone: it resolves on a signal and when the terminal is gone, and
 * rejects with an error that nobody caught, which would else be printed onto a screen that is about to
 * vanish. Until it is disposed, none of these ends the process. A ctrl-c in a lent terminal is for somebody else.
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
  const endOn = (signal: NodeJS.Signals) => {
    if (signal !== 'SIGINT' || !isTerminalLent()) end();
  };
  for (const signal of signals) process.on(signal, endOn);
  process.on('uncaughtException', reject);
  stdin.on('end', end);
  // A closed terminal answers writes with EIO.
  for (const stream of [stdin, stdout]) stream.on('error', end);
  return {
    promise,
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, endOn);
      process.off('uncaughtException', reject);
      stdin.off('end', end);
      for (const stream of [stdin, stdout]) stream.off('error', end);
    },
  };
}
