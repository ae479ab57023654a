import {isTerminalLent} from '../tui/lent-terminal.ts';

/** A signal that is aborted when the process is asked to end, until it is disposed. */
export function onTermination(): Disposable & {readonly signal: AbortSignal} {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const abort = (signal: NodeJS.Signals) => {
    if (signal !== 'SIGINT' || !isTerminalLent()) controller.abort();
  };
  for (const name of signals) process.on(name, abort);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name of signals) process.off(name, abort);
    },
  };
}
