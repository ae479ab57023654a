/** What is left of a text once its control sequences are taken out. */
export type Piece =
  | {readonly kind: 'text'; readonly text: string}
  /** A `CSI … m` sequence, with what stands between, such as `1;31`. */
  | {readonly kind: 'sgr'; readonly parameters: string};

type State = 'ground' | 'escape' | 'intermediate' | 'csi' | 'string';

// Everything but controls; tab and newline are layout, not control, for us. A run has an end, since the regular
// expression remembers each character of it, and of ten million there is no room.
const plainRun = /[\P{Control}\n\t]{1,65536}/uy;
// What a string sequence swallows at once; controls are looked at one by one.
const stringRun = /\P{Control}{1,65536}/uy;
const maxParameters = 256;

/**
 * Takes control sequences out of a text that may come in chunks, cut anywhere. Text keeps tabs and newlines; every
 * other C0 and C1 control and DEL is gone, as is each ESC, CSI, OSC, DCS, SOS, PM and APC sequence in its
 * 7-bit and its 8-bit form. A sequence that is never terminated ends with its line, so that it cannot
 * swallow what follows.
 *
 * Grammar: ECMA-48 and the state machine at https://vt100.net/emu/dec_ansi_parser.
 */
export function createEscapeParser(): (chunk: string) => Piece[] {
  let state: State = 'ground';
  let parameters = '';

  return chunk => {
    const pieces: Piece[] = [];
    let index = 0;
    while (index < chunk.length) {
      const run = runAt(chunk, index, state);
      if (run) {
        if (state === 'ground') pieces.push({kind: 'text', text: run});
        index += run.length;
        continue;
      }
      const char = chunk.charAt(index);
      const opened = startOf(char);
      index += 1;
      if (endsAnySequence(char)) {
        if (char === '\n') pieces.push({kind: 'text', text: char});
        state = 'ground';
      } else if (opened) {
        state = opened;
        parameters = '';
      } else if (state === 'csi' && char === 'm' && isSgr(parameters)) {
        pieces.push({kind: 'sgr', parameters});
        state = 'ground';
      } else {
        if (state === 'csi' && parameters.length < maxParameters) parameters += char;
        const next = after(state, char);
        // Not part of any sequence: it is text, and is looked at again as such.
        if (next === 'ground' && char > '\u009f') index -= 1;
        state = next;
      }
    }
    return pieces;
  };
}

/** The longest stretch from `index` on that does not change the state. */
function runAt(chunk: string, index: number, state: State): string | undefined {
  if (state !== 'ground' && state !== 'string') return undefined;
  const pattern = state === 'ground' ? plainRun : stringRun;
  pattern.lastIndex = index;
  return pattern.exec(chunk)?.[0];
}

/** Newline for safety; CAN and SUB because ECMA-48 says so. */
const endsAnySequence = (char: string) => char === '\n' || char === '\u0018' || char === '\u001a';

/** The state that a character opens wherever it stands. */
function startOf(char: string): State | undefined {
  if (char === '\u001b') return 'escape';
  if (char < '\u0080' || char > '\u009f') return undefined;
  if (char === '\u009b') return 'csi';
  return '\u0090\u0098\u009d\u009e\u009f'.includes(char) ? 'string' : 'ground';
}

function after(state: State, char: string): State {
  switch (state) {
    case 'ground':
      return 'ground';
    case 'escape':
      if (char === '[') return 'csi';
      if (']PX^_'.includes(char)) return 'string';
      return isIntermediate(char) || isControl(char) ? 'intermediate' : 'ground';
    case 'intermediate':
      return isIntermediate(char) || isControl(char) ? 'intermediate' : 'ground';
    case 'csi':
      return (char >= '\u0040' && char <= '\u007e') || char > '\u007f' ? 'ground' : 'csi';
    case 'string':
      return char === '\u0007' ? 'ground' : 'string';
  }
}

const isIntermediate = (char: string) => char >= '\u0020' && char <= '\u002f';
/** Terminals carry out a control inside a sequence and go on with the sequence; we drop it and go on. */
const isControl = (char: string) => char < '\u0020' || char === '\u007f';
/** Digits and separators alone: `CSI ? … m` and `CSI > … m` set other things than colours. */
const isSgr = (parameters: string) => /^[\d;:]*$/.test(parameters);
