import type {Layout} from '../layout.ts';
import type {PaneView} from '../move-in-pane.ts';
import {type PaneName, valueFor, type ViewState} from '../view-state.ts';
import type {PaneContent} from './content.ts';

/** A pane as it stands on a screen of this layout. */
export function paneView(
  name: PaneName,
  content: PaneContent,
  layout: Layout,
  {anchors}: Pick<ViewState, 'anchors'>,
): PaneView {
  const height = layout.kind === 'too-small' ? 1 : layout.panes[name].height;
  const anchor = valueFor(anchors[name], content.key) ?? content.restingAnchor(height);
  return {content, anchor, height};
}

/** All of them. */
export function paneViews(
  contents: Readonly<Record<PaneName, PaneContent>>,
  layout: Layout,
  view: Pick<ViewState, 'anchors'>,
): Readonly<Record<PaneName, PaneView>> {
  return {
    code: paneView('code', contents.code, layout, view),
    output: paneView('output', contents.output, layout, view),
    error: paneView('error', contents.error, layout, view),
    fix: paneView('fix', contents.fix, layout, view),
  };
}
