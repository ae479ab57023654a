/** How an answer ends, and what it used. */
export interface Saying {
  /** Whether it ended at its limit of tokens. */
  readonly cutOff?: boolean;
  /** Null for a server that does not tell. */
  readonly usage?: {readonly input: number; readonly output: number} | null;
}

/** The wire format of one kind of server. */
export interface Format {
  /** An answer as one document. */
  whole(said: string, saying?: Saying): unknown;
  /** The data of each event of a stream, in order; null for a server that never streams. */
  readonly events: ((said: string, saying?: Saying) => readonly StreamEvent[]) | null;
  /** An error in the middle of a stream. */
  streamError(message: string): StreamEvent;
}

export interface StreamEvent {
  /** Null for an unnamed one. */
  readonly event: string | null;
  /** Serialised, unless it is text already. */
  readonly data: unknown;
}

const usual = {input: 120, output: 40};

/** About as long as tokens are. */
const piecesOf = (said: string) => said.match(/[^]{1,7}/g) ?? [];

export const yuukiFormat: Format = {
  whole: said => ({generated_text: said}),
  events: null,
  streamError: message => ({event: null, data: {error: message}}),
};

/** https://platform.openai.com/docs/api-reference/chat */
export const chatFormat: Format = {
  whole(said, {cutOff = false, usage = usual} = {}) {
    const message = {role: 'assistant', content: said};
    return {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'fake',
      choices: [{index: 0, message, finish_reason: cutOff ? 'length' : 'stop'}],
      ...(usage && {usage: chatUsage(usage)}),
    };
  },
  events(said, {cutOff = false, usage = usual} = {}) {
    const chunk = (choices: readonly object[], more: object = {}) => {
      const data = {id: 'chatcmpl-1', object: 'chat.completion.chunk', model: 'fake', choices};
      return {event: null, data: {...data, ...more}};
    };
    const delta = (part: object, finish: string | null = null) =>
      chunk([{index: 0, delta: part, finish_reason: finish}]);
    return [
      delta({role: 'assistant', content: ''}),
      ...piecesOf(said).map(content => delta({content})),
      delta({}, cutOff ? 'length' : 'stop'),
      ...(usage ? [chunk([], {usage: chatUsage(usage)})] : []),
      {event: null, data: '[DONE]'},
    ];
  },
  streamError: message => ({event: null, data: {error: {message, code: 500}}}),
};

const chatUsage = ({input, output}: {readonly input: number; readonly output: number}) => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
});

/** https://docs.anthropic.com/en/api/messages-streaming */
export const anthropicFormat: Format = {
  whole(said, {cutOff = false, usage = usual} = {}) {
    return {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'fake',
      content: [{type: 'text', text: said}],
      stop_reason: cutOff ? 'max_tokens' : 'end_turn',
      stop_sequence: null,
      ...(usage && {usage: {input_tokens: usage.input, output_tokens: usage.output}}),
    };
  },
  events(said, {cutOff = false, usage = usual} = {}) {
    const named = (type: string, rest: object) => ({event: type, data: {type, ...rest}});
    const start = {id: 'msg_1', type: 'message', role: 'assistant', content: [], model: 'fake'};
    const input = usage && {usage: {input_tokens: usage.input, output_tokens: 1}};
    const delta = {stop_reason: cutOff ? 'max_tokens' : 'end_turn', stop_sequence: null};
    return [
      named('message_start', {message: {...start, stop_reason: null, ...input}}),
      named('content_block_start', {index: 0, content_block: {type: 'text', text: ''}}),
      named('ping', {}),
      ...piecesOf(said).map(text =>
        named('content_block_delta', {index: 0, delta: {type: 'text_delta', text}}),
      ),
      named('content_block_stop', {index: 0}),
      named('message_delta', {delta, ...(usage && {usage: {output_tokens: usage.output}})}),
      named('message_stop', {}),
    ];
  },
  streamError: message => ({
    event: 'error',
    data: {type: 'error', error: {type: 'overloaded_error', message}},
  }),
};
