import {Box} from 'ink';
import {memo, use} from 'react';
import type {Place} from '../move-in-pane.ts';
import type {PaneContent} from '../panes/content.ts';
import {type Row, span, spreadRow} from '../text/rows.ts';
import {isSameRow, visibleRows} from '../text/viewport.ts';
import {paneKey} from '../pane-key.ts';
import {theme} from '../theme.ts';
import type {PaneName} from '../view-state.ts';
import {KeymapContext} from './keymap-context.ts';
import {RowView} from './row-view.tsx';

/** A pane: its title and, below, the rows that fit. Only those are mounted. */
export const PaneBox = memo(function PaneBox({
  content,
  place: {top, cursor},
  width,
  height,
  focused,
  pane,
}: {
  readonly content: PaneContent;
  readonly place: Place;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
  /** Which it is: a key leads there while it has not the focus. None for one that always has it. */
  readonly pane?: PaneName;
}) {
  const keys = use(KeymapContext);
  const key = pane ? paneKey(keys, pane) : '';
  const title = spreadRow(titleRow(content.title, focused, key), content.aside, width);
  const rows = visibleRows(content.lines, top, height);
  const marked = focused && cursor ? rows.findIndex(row => isSameRow(row, cursor)) : -1;
  return (
    <Box
      flexDirection="column"
      width={width + 2}
      height={height + 1}
      overflow="hidden"
      flexShrink={0}
    >
      <Box paddingX={1} height={1} flexShrink={0}>
        <RowView content={title} />
      </Box>
      <Box>
        <Pointer row={marked} />
        <Box flexDirection="column" width={width} flexShrink={0}>
          {rows.map(({content}, index) => (
            // A row of the screen is its place; what stands there changes.
            // oxlint-disable-next-line react/no-array-index-key
            <RowView key={index} content={content} />
          ))}
        </Box>
      </Box>
    </Box>
  );
});

/** The column before a pane's rows, with the mark of the row that its cursor is on. */
const Pointer = memo(function Pointer({row}: {readonly row: number}) {
  return (
    <Box width={1} flexShrink={0} paddingTop={Math.max(0, row)} aria-hidden>
      <RowView content={row < 0 ? [] : pointer} />
    </Box>
  );
});

const pointer: Row = [span('▸', theme.strong)];

/** The focused pane is told by its mark as well as by its style. */
function titleRow([name, ...rest]: Row, focused: boolean, key: string): Row {
  const style = focused ? theme.focusedTitle : theme.title;
  return [span(focused ? '▶ ' : key, style), span(name?.text ?? '', style), ...rest];
}
