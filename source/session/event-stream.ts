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
  running.catch(news.reject);
  try {
    while (true) {
      await news.promise;
      news = Promise.withResolvers();
      // From here on a failure of the run belongs to this promise.
      running.catch(news.reject);
      for (const event of pending.splice(0)) {
        yield event;
        if (event.type === 'session-ended') return;
      }
    }
  } finally {
    unsubscribe();
    session.command({kind: 'leave'});
    await running;
  }
}
