import {ModelFailure} from './failure.ts';
import {field, numberField} from './field.ts';
import type {Piece, Protocol} from './protocol.ts';
import {parseJson} from './read-json.ts';
import {messageIn} from './server-text.ts';

/** Anthropic's messages, whole and streamed: https://docs.anthropic.com/en/api/messages-streaming */
export const anthropicProtocol: Protocol = {
  readWhole(body) {
    refuseError(body);
    const content = field(body, 'content');
    if (!Array.isArray(content)) throw new ModelFailure({kind: 'wrong-shape'});
    return {
      text: content.map(block => textIn(block, 'text', 'text')).join(''),
      ...stopOf(body),
      ...usageOf(body),
    };
  },
  readEvent({event, data}) {
    const body = parseJson(data);
    if (event === 'error') throw saidError(body);
    refuseError(body);
    switch (field(body, 'type')) {
      case 'message_start':
        return usageOf(field(body, 'message'));
      case 'content_block_start':
        return {text: textIn(field(body, 'content_block'), 'text', 'text')};
      case 'content_block_delta': {
        const delta = field(body, 'delta');
        return {
          text: textIn(delta, 'text_delta', 'text'),
          thought: textIn(delta, 'thinking_delta', 'thinking'),
        };
      }
      case 'message_delta':
        return {...stopOf(field(body, 'delta')), ...usageOf(body)};
      case 'message_stop':
        return {isLast: true};
      case undefined:
        throw new ModelFailure({kind: 'wrong-shape'});
      default:
        // Pings, ends of blocks, and kinds of events yet to come.
        return {};
    }
  },
};

function refuseError(body: unknown): void {
  if (field(body, 'type') === 'error' || field(body, 'error') !== undefined) throw saidError(body);
}

function saidError(body: unknown): ModelFailure {
  return new ModelFailure({kind: 'said-error', said: messageIn(body) ?? ''});
}

function textIn(block: unknown, type: string, name: string): string {
  const text = field(block, 'type') === type ? field(block, name) : undefined;
  return typeof text === 'string' ? text : '';
}

function stopOf(message: unknown): Piece {
  const reason = field(message, 'stop_reason');
  if (typeof reason !== 'string' || reason === '') return {};
  if (reason === 'refusal') return {finish: reason, refusal: 'The model declined to answer.'};
  const isLength = reason === 'max_tokens' || reason === 'model_context_window_exceeded';
  return {finish: isLength ? 'length' : reason};
}

/** What was read from or written to its cache is input, too. */
function usageOf(message: unknown): Piece {
  const usage = field(message, 'usage');
  if (usage === undefined) return {};
  const inputs = ['input_tokens', 'cache_creation_input_tokens', 'cache_read_input_tokens']
    .map(name => numberField(usage, name))
    .filter(count => count !== null);
  const output = numberField(usage, 'output_tokens');
  return {
    usage: {
      ...(inputs.length > 0 && {input: inputs.reduce((sum, count) => sum + count, 0)}),
      ...(output !== null && {output}),
    },
  };
}
