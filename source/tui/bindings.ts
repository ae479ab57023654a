interface Entry {
  readonly command: string;
  /** Names as `keyName` gives them. The first is shown in hints. Users may leave a command without any. */
  readonly keys: readonly string[];
  /** For the help screen and the documentation. */
  readonly title: string;
  /** A word or two for the line of hints. */
  readonly hint: string;
  /** It decides something: see `Arming`. */
  readonly decides?: true;
  /** It only moves about, so that several in one chunk are taken one by one. */
  readonly moves?: true;
}

const table = [
  {
    command: 'accept-hunk',
    keys: ['y'],
    title: 'accept the hunk and go on to the next',
    hint: 'accept',
    decides: true,
  },
  {
    command: 'reject-hunk',
    keys: ['n'],
    title: 'reject the hunk and go on to the next',
    hint: 'reject',
    decides: true,
  },
  {
    command: 'toggle-line',
    keys: ['space'],
    title: 'take or leave the line under the cursor',
    hint: 'line',
    decides: true,
  },
  {
    command: 'select-range',
    keys: ['v'],
    title: 'select a range of lines, which are then decided together',
    hint: 'select lines',
  },
  {
    command: 'accept-all',
    keys: ['Y'],
    title: 'accept all hunks',
    hint: 'accept all',
    decides: true,
  },
  {
    command: 'reject-all',
    keys: ['N'],
    title: 'reject all hunks',
    hint: 'reject all',
    decides: true,
  },
  {
    command: 'split-hunk',
    keys: ['s'],
    title: 'split the hunk at unchanged lines between its changes',
    hint: 'split',
    decides: true,
  },
  {
    command: 'apply',
    keys: ['enter'],
    title: 'apply what is accepted and run it',
    hint: 'apply & run',
    decides: true,
  },
  {
    command: 'edit-hunk',
    keys: ['e'],
    title: 'edit the hunk here: ctrl-s takes it, esc leaves it',
    hint: 'edit',
    decides: true,
  },
  {
    command: 'edit-file',
    keys: ['E'],
    title: 'edit the whole file in $VISUAL or $EDITOR',
    hint: 'edit file',
    decides: true,
  },
  {
    command: 'undo',
    keys: ['u'],
    title: 'take the last decision back',
    hint: 'undo',
    decides: true,
  },
  {
    command: 'redo',
    keys: ['ctrl-r'],
    title: 'decide again what was taken back',
    hint: 'redo',
    decides: true,
  },
  {
    command: 'comment',
    keys: ['c'],
    title: 'tell the healers something, and ask them again',
    hint: 'comment',
    decides: true,
  },
  {command: 'next-hunk', keys: [']'], title: 'next hunk', hint: 'next hunk', moves: true},
  {
    command: 'previous-hunk',
    keys: ['['],
    title: 'previous hunk',
    hint: 'previous hunk',
    moves: true,
  },
  {command: 'next-proposal', keys: ['>'], title: 'next fix', hint: 'other fix'},
  {command: 'previous-proposal', keys: ['<'], title: 'previous fix', hint: 'previous fix'},
  {command: 'down', keys: ['j', 'down'], title: 'line down', hint: 'down', moves: true},
  {command: 'up', keys: ['k', 'up'], title: 'line up', hint: 'up', moves: true},
  {
    command: 'page-down',
    keys: ['pagedown', 'ctrl-f'],
    title: 'page down',
    hint: 'page down',
    moves: true,
  },
  {command: 'page-up', keys: ['pageup', 'ctrl-b'], title: 'page up', hint: 'page up', moves: true},
  {command: 'start', keys: ['g', 'home'], title: 'to the start', hint: 'start', moves: true},
  {
    command: 'end',
    keys: ['G', 'end'],
    title: 'to the end; output is followed again',
    hint: 'end',
    moves: true,
  },
  {command: 'next-pane', keys: ['tab'], title: 'next pane', hint: 'pane'},
  {command: 'previous-pane', keys: ['shift-tab'], title: 'previous pane', hint: 'previous pane'},
  {command: 'pane-code', keys: ['1'], title: 'code', hint: 'code'},
  {command: 'pane-output', keys: ['2'], title: 'output', hint: 'output'},
  {command: 'pane-error', keys: ['3'], title: 'error', hint: 'error'},
  {command: 'pane-fix', keys: ['4'], title: 'fix', hint: 'fix'},
  {command: 'zoom', keys: ['z'], title: 'one pane on the whole screen, and back', hint: 'zoom'},
  {
    command: 'side-by-side',
    keys: ['d'],
    title: 'diff with old and new side by side, and back',
    hint: 'side by side',
  },
  {
    command: 'search',
    keys: ['/'],
    title: 'search the pane: ↵ next, ↑ previous, esc ends it',
    hint: 'search',
  },
  {
    command: 'cancel',
    keys: ['escape'],
    title: 'stop selecting lines',
    hint: 'stop selecting',
  },
  {
    command: 'timeline',
    keys: ['t'],
    title: 'timeline: go back to any attempt, and branch from it',
    hint: 'timeline',
  },
  {
    command: 'auto',
    keys: ['a'],
    title: 'auto: accept proven fixes until it runs or needs you; again to stop',
    hint: 'auto',
    decides: true,
  },
  {
    command: 'step',
    keys: ['.'],
    title: 'step: stop before each stage; again to go on by one',
    hint: 'step',
  },
  {command: 'run-on', keys: [','], title: 'no longer stop before each stage', hint: 'run on'},
  {
    command: 'inspect',
    keys: ['i'],
    title: 'inspect: command, limits, prompts, answers, candidates and their ranking',
    hint: 'inspect',
  },
  {command: 'stop', keys: ['x'], title: 'stop the running attempt', hint: 'stop'},
  {
    command: 'write',
    keys: ['w'],
    title: 'write the healed program to its file',
    hint: 'write',
    decides: true,
  },
  {command: 'suspend', keys: ['ctrl-z'], title: 'back to the shell; fg returns', hint: 'suspend'},
  {command: 'help', keys: ['?'], title: 'this help', hint: 'help'},
  {
    command: 'leave',
    keys: ['q'],
    title: 'leave; asks when healing is not written',
    hint: 'leave',
  },
  {
    command: 'interrupt',
    keys: ['ctrl-c'],
    title: 'leave; a second one leaves without asking',
    hint: 'leave',
  },
] as const satisfies readonly Entry[];

/** What a key can ask for. */
export type KeyCommand = (typeof table)[number]['command'];

export interface Binding extends Entry {
  readonly command: KeyCommand;
}

/**
 * The one place where keys are given to commands: help, hints and documentation are made from it. Users may choose
 * others: see `rebind`.
 */
export const bindings: readonly Binding[] = table;
