import type {SessionState} from '../session/state.ts';
import {decidedOf} from '../session/decided.ts';
import {
  currentAttempt,
  hasDecisions,
  hasUnwrittenHealing,
  selectedProposal,
} from '../session/select.ts';
import type {KeyCommand} from './bindings.ts';
import type {Keymap} from './keymap.ts';
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
  readonly keys: Keymap;
}

/** The keys that make sense now, as many as fit. Dead ones are dim, with `◌` in front of the row instead of `●`. */
export function hintRow(context: HintContext, width: number): Row {
  const {state, overlay, reviewing, selecting, armed, keys} = context;
  if (overlay) {
    return fit(
      overlayHints(overlay, keys).map(([key, what]) => hint(key, what)),
      [],
      width,
    );
  }
  const bound = keys.bindings.filter(binding => binding.keys.length > 0);
  const known = new Set(bound.map(({command}) => command));
  const deciding = new Set(bound.filter(({decides}) => decides).map(({command}) => command));
  const wanted = selecting ? selectingCommands : commandsFor(state, reviewing);
  const commands = wanted.filter(command => known.has(command));
  const hints = commands.map(command => {
    const dead = !armed && deciding.has(command) && !(command === 'auto' && state.auto);
    return hint(keys.keyFor(command), keys.hintFor(command), dead);
  });
  const mark = commands.some(command => deciding.has(command))
    ? [span(armed ? '● ' : '◌ ', armed ? theme.good : theme.quiet)]
    : [];
  const always = (['help', 'leave'] as const).map(name =>
    hint(keys.keyFor(name), keys.hintFor(name)),
  );
  return [...mark, ...fit(hints, always, width - rowWidth(mark))];
}

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
  if (state.stage) return ['step', 'run-on', 'inspect', 'next-pane', 'zoom'];
  switch (state.phase.kind) {
    case 'starting':
      return [];
    case 'running':
      return [...(state.auto ? ['auto' as const] : []), 'stop', 'next-pane', 'zoom', 'search'];
    case 'healing':
      return reviewing
        ? reviewingCommands.filter(command => doesSomething[command]?.(state) ?? true)
        : ['comment', 'edit-file', 'timeline', 'inspect', 'next-pane', 'zoom', 'search'];
    case 'ended':
      return hasUnwrittenHealing(state)
        ? ['write', 'timeline', 'inspect', 'next-pane', 'zoom', 'search']
        : ['timeline', 'inspect', 'next-pane', 'zoom', 'search'];
  }
}

const reviewingCommands: readonly KeyCommand[] = [
  'accept-hunk',
  'reject-hunk',
  'edit-hunk',
  'apply',
  'undo',
  'next-proposal',
  'next-hunk',
  'comment',
  'toggle-line',
  'select-range',
  'split-hunk',
  'edit-file',
  'timeline',
  'auto',
  'accept-all',
  'side-by-side',
  'search',
  'next-pane',
];

/** For keys that often have nothing to do: whether they would do something now. */
const doesSomething: Partial<Record<KeyCommand, (state: SessionState) => boolean>> = {
  undo: hasDecisions,
  'next-proposal': state => (currentAttempt(state)?.proposals.length ?? 0) > 1,
  'next-hunk': hasHunks,
  'accept-all': hasHunks,
};

function hasHunks(state: SessionState): boolean {
  const [attempt, proposal] = [currentAttempt(state), selectedProposal(state)];
  return (
    attempt !== undefined && proposal !== undefined && decidedOf(attempt, proposal).hunks.length > 1
  );
}

function overlayHints(overlay: Overlay, keys: Keymap): readonly (readonly [string, string])[] {
  switch (overlay.kind) {
    case 'help':
    case 'inspect':
      return [
        [`${keys.keyFor('down')} ${keys.keyFor('up')}`, 'scroll'],
        ['esc', 'back'],
      ];
    case 'timeline':
      return [
        [`${keys.keyFor('down')} ${keys.keyFor('up')}`, 'choose'],
        ['↵', 'go back to it'],
        ['esc', 'stay'],
      ];
    case 'comment':
      return [
        ['↵', 'ask again'],
        ['esc', 'leave it'],
      ];
    case 'editor':
      return [
        ['ctrl-s', 'take it'],
        ['esc', 'leave it'],
        ['ctrl-z', 'undo'],
        ['ctrl-y', 'redo'],
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
