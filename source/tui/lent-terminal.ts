let borrowers = 0;

/** Whether another program has the terminal: ctrl-c is then meant for that, and SIGINT, which we get with it, not for us. */
export function isTerminalLent(): boolean {
  return borrowers > 0;
}

/** Does what needs the terminal for another program, and so leaves ctrl-c to it. */
export async function whileTerminalIsLent<T>(task: () => Promise<T>): Promise<T> {
  borrowers += 1;
  try {
    return await task();
  } finally {
    borrowers -= 1;
  }
}
