import {ModelFailure} from './failure.ts';
import {field} from './field.ts';
import type {HttpAnswer} from './post.ts';
import type {ModelAnswer} from './question.ts';
import {readJson} from './read-json.ts';
import {messageIn} from './server-text.ts';

/**
 * The text of a chat completion, whole or as server-sent events, which some servers send unasked.
 * Formats: https://platform.openai.com/docs/api-reference/chat and
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 * @throws {ModelFailure} when there is none.
 */
export function readChatAnswer(answer: HttpAnswer): ModelAnswer {
  const isStream =
    answer.contentType.includes('event-stream') || /^\s*(?:data:|:)/.test(answer.text);
  const choice = isStream ? readStream(answer) : readChoice(readJson(answer), 'message');
  if (choice.refusal) {
    throw new ModelFailure({
      kind: 'no-code',
      reason: `it refuses: “${choice.refusal.slice(0, 120)}”`,
    });
  }
  if (choice.text.trim() === '') throw new ModelFailure({kind: 'empty'});
  return {text: choice.text, cutOff: choice.finish === 'length'};
}

interface Choice {
  readonly text: string;
  readonly refusal: string;
  /** Why the model stopped; null while it has not. */
  readonly finish: string | null;
}

function readStream(answer: HttpAnswer): Choice {
  let text = '';
  let refusal = '';
  let finish: string | null = null;
  for (const data of eventsIn(answer.text)) {
    if (data === '[DONE]') {
      finish ??= 'stop';
      break;
    }
    const choice = readChoice(readJson({...answer, text: data}), 'delta');
    text += choice.text;
    refusal += choice.refusal;
    finish ??= choice.finish;
  }
  if (text === '' && refusal === '' && finish === null) throw new ModelFailure({kind: 'empty'});
  if (finish === null) throw new ModelFailure({kind: 'broken-off'});
  return {text, refusal, finish};
}

/** The data of each event; comments, which keep the connection alive, and other fields do not count. */
function* eventsIn(stream: string): Generator<string> {
  let data: string[] = [];
  for (const line of `${stream}\n\n`.split(/\r\n|\n|\r/)) {
    if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
    if (line !== '' || data.length === 0) continue;
    yield data.join('\n');
    data = [];
  }
}

function readChoice(body: unknown, part: 'message' | 'delta'): Choice {
  const error = field(body, 'error');
  if (error) throw new ModelFailure({kind: 'said-error', said: messageIn(error) ?? ''});
  const choices = field(body, 'choices');
  // The last event of a stream may bring figures only.
  const isFigures = part === 'delta' && Array.isArray(choices) && choices.length === 0;
  if (isFigures) return {text: '', refusal: '', finish: null};
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const message = field(choice, part) ?? field(choice, 'message');
  const content = field(message, 'content') ?? field(choice, 'text');
  const finish = field(choice, 'finish_reason');
  if (choice === undefined || (message === undefined && content === undefined && !finish)) {
    throw new ModelFailure({kind: 'wrong-shape'});
  }
  const refusal = field(message, 'refusal');
  return {
    text: contentText(content),
    refusal: typeof refusal === 'string' ? refusal : '',
    finish: typeof finish === 'string' ? finish : null,
  };
}

/** A text, or parts of which some are `{type: 'text', text}`. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (content === undefined || content === null) return '';
  if (!Array.isArray(content)) throw new ModelFailure({kind: 'wrong-shape'});
  return content
    .map(part => field(part, 'text'))
    .filter(text => typeof text === 'string')
    .join('');
}
