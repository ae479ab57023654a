import type {SessionState} from '../session/state.ts';
import {hasUnwrittenHealing} from '../session/select.ts';
import {bindings, hintFor, keyFor, type KeyCommand} from './keymap.ts';
import {type Row, rowWidth, span} from './text/rows.ts';
import {theme} from './theme.ts';
import type {Overlay} from './view-state.ts';

export interface HintContext {
  readonly state: SessionState;
  readonly overlay: Overlay | null;
  /** Whether there is something to decide about on screen. */
  readonly reviewing: boolean;
  /** Whether lines are being selected. */
  readonly selecting: boolean;
  /** Whether keys may decide already. */
  readonly armed: boolean;
}

/** The keys that make sense now, as many as fit. Dead ones are dim, with `◌` in front of the row instead of `●`. */
export function hintRow(context: HintContext, width: number): Row {
  const {state, overlay, reviewing, selecting, armed} = context;
  if (overlay) {
    return fit(
      overlayHints(overlay).map(([key, what]) => hint(key, what)),
      [],
      width,
    );
  }
  const commands = selecting ? selectingCommands : commandsFor(state, reviewing);
  const hints = commands.map(command => {
    const dead = !armed && deciding.has(command);
    return hint(keyFor(command), hintFor(command), dead);
  });
  const mark = commands.some(command => deciding.has(command))
    ? [span(armed ? '● ' : '◌ ', armed ? theme.good : theme.quiet)]
    : [];
  const always = (['help', 'leave'] as const).map(name => hint(keyFor(name), hintFor(name)));
  return [...mark, ...fit(hints, always, width - rowWidth(mark))];
}

const deciding = new Set(bindings.filter(({decides}) => decides).map(({command}) => command));

const selectingCommands: readonly KeyCommand[] = [
  'accept-hunk',
  'reject-hunk',
  'toggle-line',
  'cancel',
  'down',
  'up',
];

/** In the order of their use: what does not fit is in the help. */
function commandsFor(state: SessionState, reviewing: boolean): KeyCommand[] {
  switch (state.phase.kind) {
    case 'starting':
      return [];
    case 'running':
      return ['stop', 'next-pane', 'zoom', 'search'];
    case 'healing':
      return reviewing
        ? [
            'accept-hunk',
            'reject-hunk',
            'edit-hunk',
            'apply',
            'undo',
            'next-proposal',
            'toggle-line',
            'select-range',
            'split-hunk',
            'edit-file',
            'next-hunk',
            'accept-all',
            'side-by-side',
            'search',
            'next-pane',
          ]
        : ['edit-file', 'next-pane', 'zoom', 'search'];
    case 'ended':
      return hasUnwrittenHealing(state)
        ? ['write', 'next-pane', 'zoom', 'search']
        : ['next-pane', 'zoom', 'search'];
  }
}

function overlayHints(overlay: Overlay): readonly (readonly [string, string])[] {
  switch (overlay.kind) {
    case 'help':
      return [
        ['j k', 'scroll'],
        ['esc', 'back'],
      ];
    case 'editor':
      return [
        ['ctrl-s', 'take it'],
        ['esc', 'leave it'],
        ['ctrl-z', 'undo'],
        ['tab', 'indent'],
      ];
    case 'search':
      return [
        ['↵ ↓', 'next'],
        ['↑', 'previous'],
        ['esc', 'end the search'],
      ];
    case 'confirm-leave':
      return [
        ...(overlay.canWrite ? [['w', 'write and leave'] as const] : []),
        ['y', 'leave'],
        ['n', 'stay'],
      ];
  }
}

function hint(key: string, what: string, dead = false): Row {
  const [keyStyle, style] = dead ? [theme.quiet, theme.quiet] : [theme.key, {}];
  return [span(key, keyStyle), span(` ${what}  `, style)];
}

/** As many hints as fit before those that are always there. */
function fit(hints: readonly Row[], always: readonly Row[], width: number): Row {
  let room = width - always.reduce((sum, row) => sum + rowWidth(row), 0);
  const shown = hints.filter(row => (room -= rowWidth(row)) >= 0);
  return [...shown, ...always].flat();
}
