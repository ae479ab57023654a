import {createParser, type EventSourceMessage} from 'eventsource-parser';
import type {HttpAnswer} from './post.ts';

/** A body whose kind is known. */
export interface SortedBody {
  /** Whether it is made of server-sent events. */
  readonly isStream: boolean;
  readonly body: AsyncIterable<string>;
}

/**
 * Whether an answer is a stream of events or one document. How it begins tells more than its content type: there are
 * servers that name either wrongly, and servers that answer a document where a stream was asked for.
 */
export async function sortBody({body, contentType}: HttpAnswer): Promise<SortedBody> {
  const pieces = body[Symbol.asyncIterator]();
  const start: string[] = [];
  // The white space before it may be endless: it is looked at once.
  let begins = '';
  while (begins.length < longestField) {
    const next = await pieces.next();
    if (next.done) break;
    start.push(next.value);
    begins = begins === '' ? next.value.trimStart() : begins + next.value;
  }
  const isNamed = contentType.includes('event-stream') && !/^[[{"<]/.test(begins);
  return {isStream: isNamed || fieldStart.test(begins), body: joined(start, pieces)};
}

/** The events in a body; comments, which keep the connection alive, do not count. */
export async function* eventsIn(body: AsyncIterable<string>): AsyncGenerator<EventSourceMessage> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({onEvent: event => events.push(event)});
  for await (const piece of body) {
    parser.feed(piece);
    yield* events.splice(0);
  }
  // Many a server leaves out the blank line after its last event.
  parser.feed('\n\n');
  yield* events.splice(0);
}

const fieldStart = /^\uFEFF?(?:data:|event:|id:|retry:|:)/;
const longestField = 'event:'.length + 1;

async function* joined(
  start: readonly string[],
  rest: AsyncIterator<string>,
): AsyncGenerator<string> {
  try {
    yield* start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
