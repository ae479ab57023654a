import {useCursor} from 'ink';
import {editorContent} from '../editor/editor-content.ts';
import type {EditorState} from '../editor/editor-state.ts';
import type {PaneSize} from '../layout.ts';
import {span} from '../text/rows.ts';
import {theme} from '../theme.ts';
import {PaneBox} from './pane-box.tsx';

/** The inline editor in place of the fix pane, with the terminal's own cursor in it. */
export function EditorPane({
  editor,
  title,
  firstNumber,
  size,
  origin,
}: {
  readonly editor: EditorState;
  readonly title: string;
  readonly firstNumber: number;
  readonly size: PaneSize;
  /** The cell of the screen where the pane's first row starts. */
  readonly origin: {readonly x: number; readonly y: number};
}) {
  const {lines, anchor, cursor} = editorContent(editor, firstNumber, size);
  const {setCursorPosition} = useCursor();
  setCursorPosition({x: origin.x + cursor.x, y: origin.y + cursor.y});
  const content = {
    title: [span(title)],
    aside: [span(`line ${firstNumber + editor.row}`, theme.quiet)],
    lines,
    restingAnchor: () => anchor,
    key: 'editor',
  };
  return <PaneBox content={content} place={{top: anchor, cursor: null}} {...size} focused />;
}
