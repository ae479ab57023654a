import type {Row} from '../text/rows.ts';
import type {Anchor, Lines} from '../text/viewport.ts';

/** What a pane shows, ready for any height. */
export interface PaneContent {
  readonly title: Row;
  /** The other end of the title's row. */
  readonly aside: Row;
  readonly lines: Lines;
  /** Where it stands while the user has not scrolled it. */
  readonly restingAnchor: (height: number) => Anchor;
  /** What it shows: a scrolled position counts only for the same. */
  readonly key: string;
}
