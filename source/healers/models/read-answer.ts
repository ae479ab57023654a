import {eventsIn, sortBody} from './event-stream.ts';
import {type Failure, ModelFailure} from './failure.ts';
import type {HttpAnswer} from './post.ts';
import type {Piece, Protocol} from './protocol.ts';
import {parseJson, wholeText} from './read-json.ts';
import type {Reply, Usage} from './reply.ts';

/** Who follows an answer while it comes, and how much of it may come. */
export interface Following {
  /** Is given all of the text so far. */
  onText(text: string): void;
  /** Tokens at most, thoughts too, also of a server that does not keep to what it was told; null for its own limit. */
  readonly maxTokens: number | null;
}

/**
 * The answer of a server, streamed or whole, whichever it chose.
 * @throws {ModelFailure} when there is none.
 */
export async function readAnswer(
  answer: HttpAnswer,
  protocol: Protocol,
  following: Following,
): Promise<Reply> {
  const {isStream, body} = await sortBody(answer);
  const said = new Said(following);
  if (isStream) {
    await readStream(body, protocol, said);
  } else {
    said.add(protocol.readWhole(parseJson(await wholeText({body}), answer.contentType)));
  }
  return said.reply();
}

async function readStream(
  body: AsyncIterable<string>,
  protocol: Protocol,
  said: Said,
): Promise<void> {
  try {
    for await (const event of eventsIn(body)) {
      said.add(protocol.readEvent(event));
      if (said.isOver) return;
    }
  } catch (error) {
    // What goes wrong after the end of an answer does it no harm.
    if (!said.isFinished) throw error;
  }
  if (!said.isFinished) {
    throw new ModelFailure({kind: said.isEmpty ? 'empty' : 'broken-off'});
  }
}

/** Puts the pieces of an answer together. */
class Said {
  readonly #following: Following;
  #text = '';
  #thought = '';
  #refusal = '';
  #finish: string | null = null;
  #usage: Usage = {input: null, output: null};
  #isLast = false;
  /** A piece is one token or more. */
  #pieces = 0;

  constructor(following: Following) {
    this.#following = following;
  }

  /** Whether the model said that it has stopped. */
  get isFinished(): boolean {
    return this.#finish !== null;
  }

  /** Whether nothing is worth waiting for any more. */
  get isOver(): boolean {
    return this.#isLast;
  }

  get isEmpty(): boolean {
    return this.#text === '' && this.#refusal === '';
  }

  add({text = '', thought = '', refusal = '', finish, usage, isLast}: Piece): void {
    this.#text += text;
    this.#thought += thought;
    this.#refusal += refusal;
    this.#finish ??= finish ?? null;
    this.#usage = {...this.#usage, ...usage};
    if (isLast) {
      this.#isLast = true;
      this.#finish ??= 'stop';
    }
    if (text === '' && thought === '') return;
    this.#pieces += 1;
    const {maxTokens, onText} = this.#following;
    if (maxTokens !== null && this.#pieces > maxTokens && this.#finish === null) {
      this.#finish = 'length';
      this.#isLast = true;
    }
    onText(this.#text === '' ? this.#thought : this.#text);
  }

  reply(): Reply {
    const failure = this.#failure();
    const answers = failure ? [] : [{text: this.#text, cutOff: this.#finish === 'length'}];
    return {answers, usage: this.#usage, failure};
  }

  #failure(): Failure | null {
    if (this.#refusal) {
      return {kind: 'no-code', reason: `it refuses: “${this.#refusal.slice(0, 120)}”`};
    }
    if (this.#text.trim() !== '') return null;
    return {kind: this.#finish === 'length' ? 'cut-off' : 'empty'};
  }
}
