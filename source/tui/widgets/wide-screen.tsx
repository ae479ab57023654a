import {Box} from 'ink';
import type {SessionState} from '../../session/state.ts';
import type {Layout} from '../layout.ts';
import type {PaneView} from '../move-in-pane.ts';
import type {Chrome} from '../screen.tsx';
import {fitRow, type Row, rowWidth, span} from '../text/rows.ts';
import {theme} from '../theme.ts';
import type {PaneName, ViewState} from '../view-state.ts';
import {FixArea} from './fix-area.tsx';
import {Bar, Rule} from './frame.tsx';
import {PaneBox} from './pane-box.tsx';
import {RowView} from './row-view.tsx';

export interface ScreenBodyProps<Kind extends Layout['kind']> {
  readonly state: SessionState;
  readonly view: ViewState;
  readonly layout: Extract<Layout, {kind: Kind}>;
  readonly panes: Readonly<Record<PaneName, PaneView>>;
  readonly chrome: Chrome;
  readonly focus: PaneName;
}

/** All panes at once, in one frame. */
export function WideScreen({state, view, layout, panes, chrome, focus}: ScreenBodyProps<'wide'>) {
  const {columns, panes: sizes} = layout;
  const upper = sizes.code.height + 1;
  const output = sizes.output.height + 1;
  const middle = sizes.code.width + 3;
  return (
    <>
      <RowView content={topRow(chrome, columns)} />
      <Box height={upper} flexShrink={0}>
        <Bar height={upper} />
        <PaneBox {...panes.code} {...sizes.code} focused={focus === 'code'} pane="code" />
        <Bar height={upper} joint={{row: output, sign: '├'}} />
        <Box flexDirection="column">
          <PaneBox {...panes.output} {...sizes.output} focused={focus === 'output'} pane="output" />
          <Rule width={sizes.output.width + 2} ends={['─', '─']} />
          <PaneBox {...panes.error} {...sizes.error} focused={focus === 'error'} pane="error" />
        </Box>
        <Bar height={upper} joint={{row: output, sign: '┤'}} />
      </Box>
      <Rule width={columns} ends={['├', '┤']} joint={{column: middle, sign: '┴'}} />
      <Box height={sizes.fix.height + 1} flexShrink={0}>
        <Bar height={sizes.fix.height + 1} />
        <FixArea
          state={state}
          view={view}
          pane={panes.fix}
          size={sizes.fix}
          origin={layout.fixOrigin}
          focused={focus === 'fix'}
        />
        <Bar height={sizes.fix.height + 1} />
      </Box>
      <Rule width={columns} ends={['├', '┤']} />
      <Box height={2} flexShrink={0}>
        <Bar height={2} />
        <Box flexDirection="column" width={columns - 2} paddingX={1}>
          <RowView content={chrome.status} />
          <RowView content={chrome.hints} />
        </Box>
        <Bar height={2} />
      </Box>
      <Rule width={columns} ends={['└', '┘']} />
    </>
  );
}

/** `┌ fib.py · Python · docker ──── attempt 2/5 · 41 ms ┐` */
function topRow({titleLeft, titleRight}: Chrome, width: number): Row {
  const room = width - 6;
  const right = fitRow(titleRight, Math.floor(room / 2));
  const left = fitRow(titleLeft, room - rowWidth(right) - 1);
  const gap = room - rowWidth(left) - rowWidth(right);
  return [
    span('┌ ', theme.frame),
    ...left,
    span(` ${'─'.repeat(gap)} `, theme.frame),
    ...right,
    span(' ┐', theme.frame),
  ];
}
