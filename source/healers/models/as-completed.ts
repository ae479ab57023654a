/** Starts tasks, so many at once, and yields what they come to as they do. None may reject. */
export async function* asCompleted<T>(
  tasks: Iterable<() => Promise<T>>,
  atOnce: number,
): AsyncGenerator<T> {
  const waiting = tasks[Symbol.iterator]();
  const running = new Set<Promise<{readonly task: unknown; readonly value: T}>>();
  const start = () => {
    const next = waiting.next();
    if (next.done) return;
    const task: Promise<{task: unknown; value: T}> = next.value().then(value => ({task, value}));
    running.add(task);
  };
  for (let count = 0; count < atOnce; count += 1) start();
  while (running.size > 0) {
    const finished = await Promise.race(running);
    // Each is in the set that it was taken from.
    for (const task of running) if (task === finished.task) running.delete(task);
    yield finished.value;
    start();
  }
}
