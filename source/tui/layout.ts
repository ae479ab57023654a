import type {PaneName} from './view-state.ts';

/** Cells inside a pane, and rows below its title. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

export type Layout =
  /** Nothing useful fits. */
  | {readonly kind: 'too-small'; readonly columns: number; readonly rows: number}
  /** One pane at a time. */
  | {
      readonly kind: 'tabs';
      readonly columns: number;
      readonly rows: number;
      readonly panes: Readonly<Record<PaneName, PaneSize>>;
      /** The cell of the screen where the fix pane's first row starts, counted from 0. */
      readonly fixOrigin: {readonly x: number; readonly y: number};
    }
  /** All panes, in a frame. */
  | {
      readonly kind: 'wide';
      readonly columns: number;
      readonly rows: number;
      readonly panes: Readonly<Record<PaneName, PaneSize>>;
      readonly fixOrigin: {readonly x: number; readonly y: number};
    };

const smallest = {columns: 60, rows: 15};
const smallestWide = {columns: 100, rows: 20};
/** Rows of a tabbed screen outside its pane: title bar, tabs, the pane's title, status, hints. */
const tabsChrome = 5;
/** Rows of a wide screen outside its panes: title bar, two rules, status, hints, bottom. */
const wideChrome = 6;

/** Where everything goes on a screen of this size. `enlargeFix` gives the fix pane the larger half, for editing. */
export function layOut(
  columns: number,
  rows: number,
  {zoomed, enlargeFix}: {readonly zoomed: boolean; readonly enlargeFix: boolean},
): Layout {
  if (columns < smallest.columns || rows < smallest.rows) return {kind: 'too-small', columns, rows};
  if (zoomed || columns < smallestWide.columns || rows < smallestWide.rows) {
    const size = {width: columns - 2, height: rows - tabsChrome};
    const panes = {code: size, output: size, error: size, fix: size};
    return {kind: 'tabs', columns, rows, panes, fixOrigin: {x: 1, y: 3}};
  }
  const fix = Math.round((rows - wideChrome) * (enlargeFix ? 0.6 : 0.42));
  const upper = rows - wideChrome - fix;
  const error = Math.min(Math.max(4, Math.round(upper * 0.35)), upper - 3);
  // Three bars of the frame; each pane has a blank column on both sides.
  const left = Math.floor((columns - 3) / 2);
  const right = columns - 3 - left;
  return {
    kind: 'wide',
    columns,
    rows,
    panes: {
      code: {width: left - 2, height: upper - 1},
      output: {width: right - 2, height: upper - error - 2},
      error: {width: right - 2, height: error - 1},
      fix: {width: columns - 4, height: fix - 1},
    },
    // Below the title bar, the upper panes, a rule and its own title.
    fixOrigin: {x: 2, y: upper + 3},
  };
}
