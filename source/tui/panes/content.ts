import type {Row} from '../text/rows.ts';
import type {Anchor, Lines} from '../text/viewport.ts';
import type {Cursor} from '../view-state.ts';

/** What a pane shows, ready for any height. */
export interface PaneContent {
  readonly title: Row;
  /** The other end of the title's row. */
  readonly aside: Row;
  readonly lines: Lines;
  /** Where it stands while the user has not scrolled it. */
  readonly restingAnchor: (height: number) => Anchor;
  /** Where its cursor is then; missing for a pane that has none, or a finer one of its own. */
  readonly restingCursor?: () => Anchor;
  /** The line of the proposal that stands on one of its lines, in the pane that shows one. */
  readonly cursorAt?: (line: number) => Cursor | undefined;
  /** What it shows: a scrolled position counts only for the same. */
  readonly key: string;
}
