/** A path that is being typed. */
export interface Prompt {
  readonly text: string;
  /** Names that it could go on with, after tab was pressed. */
  readonly candidates: readonly string[];
}

/** Where the user is on the start screen. */
export interface StartState {
  /** Index into the items. */
  readonly selected: number;
  readonly prompt: Prompt | null;
  /** One sentence about the last key. */
  readonly message: string | null;
}

export type StartAction =
  | {readonly type: 'move'; readonly to: number}
  | {readonly type: 'type'; readonly text: string}
  | {readonly type: 'backspace' | 'clear' | 'close'}
  | {readonly type: 'completed'; readonly of: string; readonly prompt: Prompt}
  | {readonly type: 'say'; readonly message: string};

export const initialStart: StartState = {selected: 0, prompt: null, message: null};

export function changeStart(state: StartState, action: StartAction): StartState {
  const text = state.prompt?.text ?? '';
  const typed = (text: string) => ({...state, prompt: {text, candidates: []}, message: null});
  switch (action.type) {
    case 'move':
      return {...state, selected: action.to, message: null};
    case 'type':
      return typed(text + cleaned(action.text));
    case 'backspace':
      return typed([...text].slice(0, -1).join(''));
    case 'clear':
      return typed('');
    case 'close':
      return {...state, prompt: null, message: null};
    case 'completed':
      // Names come from the disk; what was typed meanwhile counts more.
      return text === action.of && state.prompt ? {...state, prompt: action.prompt} : state;
    case 'say':
      return {...state, message: action.message};
  }
}

/** A path that was dropped onto the terminal comes quoted, as for a shell. */
export function pathIn(text: string): string {
  const trimmed = text.trim();
  const [, quoted] =
    /^'([^']*)'$|^"([^"]*)"$/.exec(trimmed)?.filter(part => part !== undefined) ?? [];
  return quoted ?? trimmed.replaceAll(/\\(.)/g, '$1');
}

const cleaned = (text: string) => text.replaceAll(/\p{Control}/gu, '');
