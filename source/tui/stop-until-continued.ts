import {setTimeout as wait} from 'node:timers/promises';

/** Stops this process and its group, as ctrl-z does where the terminal is not raw; returns after `fg`. */
export async function stopUntilContinued(): Promise<void> {
  if (process.platform === 'win32') return;
  process.kill(0, 'SIGTSTP');
  // The signal may come a little later than the call returns; this time only passes once we go on.
  await wait(100);
}
