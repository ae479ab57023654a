import type {PaneContent} from './panes/content.ts';
import {
  type Anchor,
  anchorShowing,
  endAnchor,
  isSameRow,
  lastRow,
  moveRow,
  scrollBy,
  startAnchor,
} from './text/viewport.ts';

/** Where a pane stands: the topmost row that is seen, and the row that the cursor is on. */
export interface Place {
  readonly top: Anchor;
  /** Null in a pane without a cursor of this kind. */
  readonly cursor: Anchor | null;
}

/** A pane as it is on screen. */
export interface PaneView {
  readonly content: PaneContent;
  /** Where the user moved it, or its resting place. */
  readonly place: Place;
  readonly height: number;
}

export type Move = 'down' | 'up' | 'page-down' | 'page-up' | 'start' | 'end';

/** Where a pane stands after a move; null when it should rest again, which at the end of output means following. */
export function moveInPane({content, place, height}: PaneView, command: Move): Place | null {
  const moved =
    place.cursor === null
      ? {top: scrolled(content, place.top, height, command), cursor: null}
      : moveCursor(content, place.top, place.cursor, height, command);
  const resting = restingPlace(content, height);
  const rests =
    isSameRow(moved.top, resting.top) &&
    (moved.cursor === null || resting.cursor === null || isSameRow(moved.cursor, resting.cursor));
  return rests ? null : moved;
}

/** Where a pane stands while the user has not moved it. */
export function restingPlace(content: PaneContent, height: number): Place {
  return {top: content.restingAnchor(height), cursor: content.restingCursor?.() ?? null};
}

/** The place that shows a row with the cursor on it, in the middle when it is out of sight now. */
export function placeAt({content, place, height}: PaneView, row: Anchor): Place {
  const {lines} = content;
  const isSeen = isSameRow(anchorShowing(lines, place.top, row, height), place.top);
  const top = isSeen ? place.top : moveRow(lines, row, -Math.floor(height / 2));
  return {top, cursor: place.cursor && row};
}

function moveCursor(
  {lines}: PaneContent,
  top: Anchor,
  cursor: Anchor,
  height: number,
  command: Move,
): Place {
  switch (command) {
    case 'start':
      return {top: startAnchor(lines), cursor: startAnchor(lines)};
    case 'end':
      return {top: endAnchor(lines, height), cursor: lastRow(lines)};
    case 'page-down':
    case 'page-up': {
      const by = pageOf(height) * (command === 'page-down' ? 1 : -1);
      const moved = moveRow(lines, cursor, by);
      return {
        top: anchorShowing(lines, scrollBy(lines, top, by, height), moved, height),
        cursor: moved,
      };
    }
    case 'down':
    case 'up': {
      const moved = moveRow(lines, cursor, command === 'down' ? 1 : -1);
      return {top: anchorShowing(lines, top, moved, height), cursor: moved};
    }
  }
}

function scrolled({lines}: PaneContent, top: Anchor, height: number, command: Move): Anchor {
  switch (command) {
    case 'down':
      return scrollBy(lines, top, 1, height);
    case 'up':
      return scrollBy(lines, top, -1, height);
    case 'page-down':
      return scrollBy(lines, top, pageOf(height), height);
    case 'page-up':
      return scrollBy(lines, top, -pageOf(height), height);
    case 'start':
      return startAnchor(lines);
    case 'end':
      return endAnchor(lines, height);
  }
}

const pageOf = (height: number) => Math.max(1, height - 1);
