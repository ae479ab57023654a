import {reveal} from '../../terminal/sanitise.ts';
import {type Row, rowWidth, span, wrapRow} from '../text/rows.ts';
import {type Anchor, centredAnchor, fixedLines, type Lines, visibleRows} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {EditorState} from './editor-state.ts';

/** What an editor shows in a pane, and where the cursor is in it. */
export interface EditorContent {
  readonly lines: Lines;
  readonly anchor: Anchor;
  /** Counted from the pane's first cell. */
  readonly cursor: {readonly x: number; readonly y: number};
}

/** The edited text with line numbers from `firstNumber` on, the cursor's line in view. */
export function editorContent(
  editor: EditorState,
  firstNumber: number,
  {width, height}: {readonly width: number; readonly height: number},
): EditorContent {
  const digits = String(firstNumber + editor.lines.length).length;
  const gutter = digits + 2;
  const room = width - gutter;
  const lines = fixedLines(
    editor.lines.map((line, index) =>
      wrapRow([span(reveal(line))], room).map((row, part): Row => [
        span(
          part === 0
            ? `${String(firstNumber + index).padStart(digits)}  `
            : `${' '.repeat(digits)}↪ `,
          theme.quiet,
        ),
        ...row,
      ]),
    ),
  );
  const anchor = centredAnchor(lines, editor.row, height);
  const before = wrapRow(
    [span(reveal((editor.lines[editor.row] ?? '').slice(0, editor.column)))],
    room,
  );
  const row = before.length - 1;
  const y = visibleRows(lines, anchor, height).findIndex(
    visible => visible.line === editor.row && visible.row === row,
  );
  const x = gutter + Math.min(rowWidth(before.at(-1) ?? []), room - 1);
  return {lines, anchor, cursor: {x, y: Math.max(0, y)}};
}
