/**
 * Terminals and Ink do not agree on how wide every text is (Thai, Indic conjuncts, what a newer Unicode added). Where a row comes
 * out too long it must not go on in the next one: that would scroll the whole screen away. So lines are cut at the edge
 * while the screen is ours. DECAWM: https://vt100.net/docs/vt510-rm/DECAWM.html
 */
export const wrapOff = '\u001b[?7l';
export const wrapOn = '\u001b[?7h';

/** Lends the terminal with its lines wrapped as everybody else expects them; cut again if it is ours again then. */
export async function withWrap(
  stdout: NodeJS.WritableStream,
  task: () => Promise<void>,
  isOurs: () => boolean,
): Promise<void> {
  stdout.write(wrapOn);
  try {
    await task();
  } finally {
    if (isOurs()) stdout.write(wrapOff);
  }
}
