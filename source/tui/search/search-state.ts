import type {Anchor} from '../text/viewport.ts';
import type {PaneName} from '../view-state.ts';

/** A search in one pane while it is under way. */
export interface SearchState {
  readonly pane: PaneName;
  readonly query: string;
  /** Where the pane stood: what is typed is looked for from here on. */
  readonly from: Anchor;
  /** Where the match starts that was gone to; null while there is none. */
  readonly at: TextPosition | null;
}

/** A place in the text of a pane's lines. */
export interface TextPosition {
  readonly line: number;
  /** In UTF-16 code units from the start of the line's text. */
  readonly offset: number;
}
