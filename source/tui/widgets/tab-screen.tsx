import {Box} from 'ink';
import {use} from 'react';
import type {PaneContent} from '../panes/content.ts';
import type {Keymap} from '../keymap.ts';
import {paneKey} from '../pane-key.ts';
import {fitRow, type Row, span, spreadRow} from '../text/rows.ts';
import {theme} from '../theme.ts';
import {type Overlay, type PaneName, paneNames, sheetOf} from '../view-state.ts';
import {FixArea} from './fix-area.tsx';
import {KeymapContext} from './keymap-context.ts';
import {PaneBox} from './pane-box.tsx';
import {RowView} from './row-view.tsx';
import type {ScreenBodyProps} from './wide-screen.tsx';

/** One pane at a time, the others a key away. */
export function TabScreen({
  state,
  view,
  layout,
  panes,
  chrome,
  focus,
  sheet,
}: ScreenBodyProps<'tabs'> & {readonly sheet: PaneContent}) {
  const keys = use(KeymapContext);
  const {columns, panes: sizes} = layout;
  const {overlay} = view;
  const shown = overlay && inFixArea.has(overlay.kind) ? 'fix' : focus;
  const read = sheetOf(view);
  return (
    <>
      <Box paddingX={1} height={1} flexShrink={0}>
        <RowView content={spreadRow(chrome.titleLeft, chrome.titleRight, columns - 2)} />
      </Box>
      <Box paddingX={1} height={1} flexShrink={0}>
        <RowView content={fitRow(tabsRow(shown, keys), columns - 2)} />
      </Box>
      {read ? (
        <PaneBox content={sheet} place={{top: read.anchor, cursor: null}} {...sizes.fix} focused />
      ) : shown === 'fix' ? (
        <FixArea
          state={state}
          view={view}
          pane={panes.fix}
          size={sizes.fix}
          origin={layout.fixOrigin}
          focused
        />
      ) : (
        <PaneBox {...panes[shown]} {...sizes[shown]} focused />
      )}
      <Box flexDirection="column" height={2} paddingX={1} flexShrink={0}>
        <RowView content={chrome.status} />
        <RowView content={chrome.hints} />
      </Box>
    </>
  );
}

const inFixArea = new Set<Overlay['kind']>(['editor', 'comment', 'timeline']);

function tabsRow(shown: PaneName, keys: Keymap): Row {
  return paneNames.flatMap(name => {
    const words = `${paneKey(keys, name)}${name[0]?.toUpperCase()}${name.slice(1)}`;
    return name === shown
      ? [span(`[${words}]`, theme.focusedTitle), span('  ')]
      : [span(` ${words} `, theme.quiet), span('  ')];
  });
}
