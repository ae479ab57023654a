import {ModelFailure} from './failure.ts';
import {field, numberField} from './field.ts';
import type {Piece, Protocol} from './protocol.ts';
import {parseJson} from './read-json.ts';
import {messageIn} from './server-text.ts';

/**
 * OpenAI's chat completions, as OpenAI, Ollama, llama.cpp, vLLM, LM Studio and others speak them:
 * https://platform.openai.com/docs/api-reference/chat
 */
export const chatProtocol: Protocol = {
  readWhole: body => readBody(body, 'message'),
  readEvent({event, data}) {
    if (data.trim() === '[DONE]') return {isLast: true};
    const body = parseJson(data);
    if (event === 'error') throw saidError(body);
    return readBody(body, 'delta');
  },
};

function readBody(body: unknown, part: 'message' | 'delta'): Piece {
  const error = field(body, 'error');
  if (error !== undefined) throw saidError(error);
  const usage = readUsage(field(body, 'usage'));
  const choices = field(body, 'choices');
  // The last event of a stream may bring figures only, and some servers begin with an event of their own.
  if (part === 'delta' && (!Array.isArray(choices) || choices.length === 0)) {
    if (choices === undefined && field(body, 'object') === undefined && !usage) {
      throw new ModelFailure({kind: 'wrong-shape'});
    }
    return {...(usage && {usage})};
  }
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  if (typeof choice !== 'object' || choice === null) throw new ModelFailure({kind: 'wrong-shape'});
  const message = field(choice, part) ?? field(choice, 'message');
  const content = field(message, 'content') ?? field(choice, 'text');
  // Some servers say an empty one with every event before the last.
  const finish = field(choice, 'finish_reason') || null;
  // An event may bring other things only, such as what a content filter thinks of it.
  if (part === 'message' && message === undefined && content === undefined && !finish) {
    throw new ModelFailure({kind: 'wrong-shape'});
  }
  // A filter that ends an answer leaves half of it.
  const refusal =
    finish === 'content_filter' ? 'A content filter ended it.' : field(message, 'refusal');
  const thought = field(message, 'reasoning_content') ?? field(message, 'reasoning');
  return {
    text: contentText(content),
    ...(typeof thought === 'string' && {thought}),
    ...(typeof refusal === 'string' && {refusal}),
    ...(typeof finish === 'string' && {finish}),
    ...(usage && {usage}),
  };
}

function saidError(error: unknown): ModelFailure {
  return new ModelFailure({kind: 'said-error', said: messageIn(error) ?? ''});
}

function readUsage(usage: unknown): Piece['usage'] | null {
  if (usage === undefined) return null;
  return {
    input: numberField(usage, 'prompt_tokens'),
    output: numberField(usage, 'completion_tokens'),
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
