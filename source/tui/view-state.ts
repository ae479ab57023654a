import {edit, type EditorAction, type EditorState} from './editor/editor-state.ts';
import type {Place} from './move-in-pane.ts';
import type {SearchState} from './search/search-state.ts';
import type {Anchor} from './text/viewport.ts';

export const paneNames = ['code', 'output', 'error', 'fix'] as const;
export type PaneName = (typeof paneNames)[number];

/** A line of a proposal: an index into its hunks, and one into the lines shown of that hunk. */
export interface Cursor {
  readonly hunk: number;
  readonly line: number;
}

/** Which hunk an editor is open for: another fix may take the screen meanwhile. */
export interface EditedHunk {
  readonly attempt: number;
  readonly proposal: number;
  readonly hunk: number;
  /** How many hunks its proposal has. */
  readonly count: number;
  /** The number of its first line. */
  readonly firstLine: number;
}

/** What lies over the panes and takes the keys. */
export type Overlay =
  /** Something to read, on the whole screen. */
  | {readonly kind: 'help' | 'inspect'; readonly anchor: Anchor}
  /** The attempts, one of which is chosen. */
  | {readonly kind: 'timeline'; readonly attempt: number}
  /** What the user wants the healers to know. */
  | {readonly kind: 'comment'; readonly editor: EditorState; readonly isAsked: boolean}
  | {
      readonly kind: 'editor';
      readonly edited: EditedHunk;
      readonly editor: EditorState;
      /** Whether the user was asked if the edit is to be dropped, and has pressed nothing since. */
      readonly isAsked: boolean;
    }
  | ({readonly kind: 'search'} & SearchState)
  /** Asks before leaving. */
  | {
      readonly kind: 'confirm-leave';
      readonly reason: string;
      readonly canWrite: boolean;
      /** What staying goes back to. */
      readonly under: Overlay | null;
    };

/**
 * Where the user looks, and nothing else. What belongs to one attempt or proposal carries its key and counts only
 * while that is on screen, so that nothing needs resetting.
 */
export interface ViewState {
  /** The pane that the user chose; without one, the screen chooses. */
  readonly focus: Keyed<PaneName> | null;
  readonly zoomed: boolean;
  readonly overlay: Overlay | null;
  readonly cursor: Keyed<Cursor> | null;
  /** Where the selection of lines began that ends at the cursor. */
  readonly rangeStart: Keyed<Cursor> | null;
  /** Whether the diff shows old and new beside each other, where there is room for it. */
  readonly sideBySide: boolean;
  /** Where a pane was moved to; without one, it follows what matters. */
  readonly places: Readonly<Partial<Record<PaneName, Keyed<Place>>>>;
  /** One sentence about the last key. */
  readonly message: string | null;
}

interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

export type ViewAction =
  | {readonly type: 'focus'; readonly key: string; readonly pane: PaneName}
  | {readonly type: 'toggle-zoom'}
  | {readonly type: 'move-cursor'; readonly key: string; readonly cursor: Cursor}
  | {
      readonly type: 'scroll';
      readonly pane: PaneName;
      readonly key: string;
      /** Null: follow again. */
      readonly place: Place | null;
    }
  | {readonly type: 'start-range'; readonly key: string; readonly cursor: Cursor}
  | {readonly type: 'end-range'}
  | {readonly type: 'toggle-side-by-side'}
  | {readonly type: 'search'; readonly change: Partial<SearchState>}
  | {readonly type: 'open'; readonly overlay: Overlay}
  | {readonly type: 'close'}
  | {readonly type: 'scroll-sheet'; readonly anchor: Anchor}
  | {readonly type: 'edit'; readonly action: EditorAction}
  | {readonly type: 'ask-to-drop'}
  | {readonly type: 'say'; readonly message: string | null};

export const initialView: ViewState = {
  focus: null,
  zoomed: false,
  overlay: null,
  cursor: null,
  rangeStart: null,
  sideBySide: false,
  places: {},
  message: null,
};

export function changeView(view: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'focus':
      return {...view, focus: {key: action.key, value: action.pane}};
    case 'toggle-zoom':
      return {...view, zoomed: !view.zoomed};
    case 'move-cursor': {
      // The fix pane follows its cursor again.
      const {fix: _, ...places} = view.places;
      return {...view, cursor: {key: action.key, value: action.cursor}, places};
    }
    case 'scroll': {
      const {[action.pane]: _, ...others} = view.places;
      const {key, place} = action;
      const places = place ? {...others, [action.pane]: {key, value: place}} : others;
      return {...view, places};
    }
    case 'start-range':
      return {...view, rangeStart: {key: action.key, value: action.cursor}};
    case 'end-range':
      return {...view, rangeStart: null};
    case 'toggle-side-by-side':
      return {...view, sideBySide: !view.sideBySide};
    case 'search': {
      const {overlay} = view;
      if (overlay?.kind !== 'search') return view;
      return {...view, overlay: {...overlay, ...action.change}};
    }
    case 'open':
      return {...view, overlay: action.overlay};
    case 'close': {
      const {overlay} = view;
      return {...view, overlay: overlay?.kind === 'confirm-leave' ? overlay.under : null};
    }
    case 'scroll-sheet': {
      const {overlay} = view;
      if (overlay?.kind !== 'help' && overlay?.kind !== 'inspect') return view;
      return {...view, overlay: {...overlay, anchor: action.anchor}};
    }
    case 'edit': {
      const {overlay} = view;
      if (overlay?.kind !== 'editor' && overlay?.kind !== 'comment') return view;
      const editor = edit(overlay.editor, action.action);
      return {...view, overlay: {...overlay, editor, isAsked: false}};
    }
    case 'ask-to-drop': {
      const {overlay} = view;
      if (overlay?.kind !== 'editor' && overlay?.kind !== 'comment') return view;
      return {...view, overlay: {...overlay, isAsked: true}};
    }
    case 'say':
      return view.message === action.message ? view : {...view, message: action.message};
  }
}

/** What was kept under a key, if it is this one. */
export function valueFor<T>(kept: Keyed<T> | null | undefined, key: string): T | undefined {
  return kept?.key === key ? kept.value : undefined;
}

/** The overlay when it is a sheet to read. */
export function sheetOf({
  overlay,
}: Pick<ViewState, 'overlay'>): Extract<Overlay, {kind: 'help' | 'inspect'}> | null {
  return overlay?.kind === 'help' || overlay?.kind === 'inspect' ? overlay : null;
}
