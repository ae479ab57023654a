import type {SessionState} from '../../session/state.ts';
import type {PaneSize} from '../layout.ts';
import type {PaneView} from '../move-in-pane.ts';
import {timelinePane} from '../panes/timeline.ts';
import type {ViewState} from '../view-state.ts';
import {EditorPane} from './editor-pane.tsx';
import {PaneBox} from './pane-box.tsx';

/** The fix pane, or what lies over it: an editor, the comment, the timeline. */
export function FixArea({
  state,
  view,
  pane,
  size,
  origin,
  focused,
}: {
  readonly state: SessionState;
  readonly view: ViewState;
  readonly pane: PaneView;
  readonly size: PaneSize;
  readonly origin: {readonly x: number; readonly y: number};
  readonly focused: boolean;
}) {
  const {overlay} = view;
  if (overlay?.kind === 'editor') {
    const {hunk, count, firstLine} = overlay.edited;
    const title = `Editing hunk ${hunk + 1}/${count}`;
    return (
      <EditorPane
        editor={overlay.editor}
        title={title}
        firstNumber={firstLine}
        size={size}
        origin={origin}
      />
    );
  }
  if (overlay?.kind === 'comment') {
    const title = 'Comment, for the healers';
    return (
      <EditorPane
        editor={overlay.editor}
        title={title}
        firstNumber={1}
        size={size}
        origin={origin}
      />
    );
  }
  if (overlay?.kind === 'timeline') {
    const content = timelinePane(state, overlay.attempt, size.width);
    const place = {top: content.restingAnchor(size.height), cursor: null};
    return <PaneBox content={content} place={place} {...size} focused />;
  }
  return <PaneBox {...pane} {...size} focused={focused} pane="fix" />;
}
