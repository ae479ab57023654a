import type {Layout} from '../layout.ts';
import {type PaneView, type Place, restingPlace} from '../move-in-pane.ts';
import {searchedPane} from '../search/searched-pane.ts';
import {type PaneName, valueFor, type ViewState} from '../view-state.ts';
import type {PaneContent} from './content.ts';

/** A pane as it stands on a screen of this layout. */
export function paneView(
  name: PaneName,
  content: PaneContent,
  layout: Layout,
  {places}: Pick<ViewState, 'places'>,
): PaneView {
  const height = layout.kind === 'too-small' ? 1 : layout.panes[name].height;
  const place = valueFor(places[name], content.key) ?? resting(content, height);
  return {content, place, height};
}

/** The same place as long as a pane shows the same, so that it need not be drawn again. */
function resting(content: PaneContent, height: number): Place {
  const kept = known.get(content);
  if (kept?.height === height) return kept.place;
  const place = restingPlace(content, height);
  known.set(content, {height, place});
  return place;
}

const known = new WeakMap<PaneContent, {readonly height: number; readonly place: Place}>();

/** All of them, what is looked for marked. */
export function paneViews(
  contents: Readonly<Record<PaneName, PaneContent>>,
  layout: Layout,
  {places, overlay}: Pick<ViewState, 'places' | 'overlay'>,
): Readonly<Record<PaneName, PaneView>> {
  const view = (name: PaneName): PaneView => {
    const pane = paneView(name, contents[name], layout, {places});
    return overlay?.kind === 'search' && overlay.pane === name ? searchedPane(pane, overlay) : pane;
  };
  return {code: view('code'), output: view('output'), error: view('error'), fix: view('fix')};
}
