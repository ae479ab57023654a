import {Box} from 'ink';
import type {PaneContent} from '../panes/content.ts';
import {fitRow, type Row, span, spreadRow} from '../text/rows.ts';
import {theme} from '../theme.ts';
import {type PaneName, paneNames} from '../view-state.ts';
import {FixArea} from './fix-area.tsx';
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
  help,
}: ScreenBodyProps<'tabs'> & {readonly help: PaneContent}) {
  const {columns, panes: sizes} = layout;
  const {overlay} = view;
  const shown = overlay?.kind === 'editor' ? 'fix' : focus;
  return (
    <>
      <Box paddingX={1} height={1} flexShrink={0}>
        <RowView content={spreadRow(chrome.titleLeft, chrome.titleRight, columns - 2)} />
      </Box>
      <Box paddingX={1} height={1} flexShrink={0}>
        <RowView content={fitRow(tabsRow(shown), columns - 2)} />
      </Box>
      {overlay?.kind === 'help' ? (
        <PaneBox
          content={help}
          place={{top: overlay.anchor, cursor: null}}
          {...sizes.fix}
          focused
          number={0}
        />
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
        <PaneBox {...panes[shown]} {...sizes[shown]} focused number={0} />
      )}
      <Box flexDirection="column" height={2} paddingX={1} flexShrink={0}>
        <RowView content={chrome.status} />
        <RowView content={chrome.hints} />
      </Box>
    </>
  );
}

function tabsRow(shown: PaneName): Row {
  return paneNames.flatMap((name, index) => {
    const words = `${index + 1} ${name[0]?.toUpperCase()}${name.slice(1)}`;
    return name === shown
      ? [span(`[${words}]`, theme.focusedTitle), span('  ')]
      : [span(` ${words} `, theme.quiet), span('  ')];
  });
}
