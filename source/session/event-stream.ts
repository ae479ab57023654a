import type {Command} from './commands.ts';
import type {SessionEvent} from './events.ts';

interface Runnable {
  run(): Promise<unknown>;
  subscribe(listener: (event: SessionEvent) => void): () => void;
  command(command: Command): void;
}

/** Runs a session and yields its events as they come; leaving the iteration early ends the session. */
export async function* runAsEvents(session: Runnable): AsyncGenerator<SessionEvent, void> {
  const pending: SessionEvent[] = [];
  let news = Promise.withResolvers<void>();
  const unsubscribe = session.subscribe(event => {
    pending.push(event);
    news.resolve();
  });
  const running = session.run();
  let ended = false;
  const end = () => {
    ended = true;
    news.resolve();
  };
  running.then(end, end);
  try {
    while (true) {
      await news.promise;
      news = Promise.withResolvers();
      yield* pending.splice(0);
      if (ended && pending.length === 0) return;
    }
  } finally {
    unsubscribe();
    session.command({kind: 'leave'});
    await running;
  }
}
