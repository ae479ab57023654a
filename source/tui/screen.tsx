import {Box, useIsScreenReaderEnabled} from 'ink';
import {use} from 'react';
import type {SessionState} from '../session/state.ts';
import {hintRow} from './hints.ts';
import type {Layout} from './layout.ts';
import {LinearScreen} from './linear/linear-screen.tsx';
import type {PaneView} from './move-in-pane.ts';
import type {PaneContent} from './panes/content.ts';
import type {Player} from './replay/player.ts';
import {replayHintRow, replayStatus} from './replay/replay-rows.ts';
import {focusedPane, reviewOf} from './selectors.ts';
import {statusRow} from './status-row.ts';
import {fitRow, type Row, span} from './text/rows.ts';
import {titleLeft, titleRight} from './title-row.ts';
import type {PaneName, ViewState} from './view-state.ts';
import {KeymapContext} from './widgets/keymap-context.ts';
import {TabScreen} from './widgets/tab-screen.tsx';
import {RowView} from './widgets/row-view.tsx';
import {WideScreen} from './widgets/wide-screen.tsx';

export interface ScreenProps {
  readonly state: SessionState;
  readonly view: ViewState;
  readonly layout: Layout;
  readonly panes: Readonly<Record<PaneName, PaneView>>;
  /** What is read on the whole screen, when something is. */
  readonly sheet: PaneContent;
  readonly fixIsVisible: boolean;
  readonly armed: boolean;
  /** Counts on while something runs. */
  readonly frame: number;
  readonly runningMs: number;
  /** What is played back, in a replay. */
  readonly replay?: Player | undefined;
}

/** Everything that stands on the screen, for its size. */
export function Screen(props: ScreenProps) {
  const keys = use(KeymapContext);
  const {state, view, layout, panes, armed, frame, runningMs, fixIsVisible} = props;
  const {columns, rows} = layout;
  if (useIsScreenReaderEnabled()) {
    return <LinearScreen {...props} keys={keys} columns={columns} rows={rows} />;
  }
  if (layout.kind === 'too-small') {
    const words = `Make me bigger: 60×15 at least, this is ${columns}×${rows}.`;
    return <RowView content={fitRow([span(words)], columns)} />;
  }
  const width = layout.kind === 'wide' ? columns - 4 : columns - 2;
  const replay = view.overlay === null ? props.replay : undefined;
  const review = reviewOf(state, view);
  const reviewing = review !== undefined;
  const selecting = Boolean(review?.range);
  const chrome: Chrome = {
    titleLeft: titleLeft(state),
    titleRight: titleRight(state, frame, runningMs),
    status: fitRow(
      replay && view.message === null
        ? replayStatus(replay)
        : statusRow(state, view, {panes, fixIsVisible, keys}),
      width,
    ),
    hints: fitRow(
      replay
        ? replayHintRow(width, keys)
        : hintRow({state, overlay: view.overlay, reviewing, selecting, armed, keys}, width),
      width,
    ),
  };
  const shared = {state, view, panes, chrome, focus: focusedPane(state, view)};
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {layout.kind === 'wide' ? (
        <WideScreen layout={layout} {...shared} />
      ) : (
        <TabScreen layout={layout} sheet={props.sheet} {...shared} />
      )}
    </Box>
  );
}

/** What stands around the panes. */
export interface Chrome {
  readonly titleLeft: Row;
  readonly titleRight: Row;
  readonly status: Row;
  readonly hints: Row;
}
