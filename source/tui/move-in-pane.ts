import type {PaneContent} from './panes/content.ts';
import {type Anchor, endAnchor, scrollBy, startAnchor} from './text/viewport.ts';

/** A pane as it is on screen. */
export interface PaneView {
  readonly content: PaneContent;
  /** Where it stands: scrolled to by the user, or its resting place. */
  readonly anchor: Anchor;
  readonly height: number;
}

export type Move = 'down' | 'up' | 'page-down' | 'page-up' | 'start' | 'end';

/** Where a pane stands after a move; null when it should rest again, which at the end of output means following. */
export function moveInPane({content, anchor, height}: PaneView, command: Move): Anchor | null {
  const moved = target(content, anchor, height, command);
  const resting = content.restingAnchor(height);
  return moved.line === resting.line && moved.row === resting.row ? null : moved;
}

function target({lines}: PaneContent, anchor: Anchor, height: number, command: Move): Anchor {
  const page = Math.max(1, height - 1);
  switch (command) {
    case 'down':
      return scrollBy(lines, anchor, 1, height);
    case 'up':
      return scrollBy(lines, anchor, -1, height);
    case 'page-down':
      return scrollBy(lines, anchor, page, height);
    case 'page-up':
      return scrollBy(lines, anchor, -page, height);
    case 'start':
      return startAnchor(lines);
    case 'end':
      return endAnchor(lines, height);
  }
}
