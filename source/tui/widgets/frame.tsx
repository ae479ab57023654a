import {Box, Text} from 'ink';
import {memo} from 'react';
import {theme} from '../theme.ts';
import {RowView} from './row-view.tsx';
import {span} from '../text/rows.ts';

/** A vertical bar of the frame; `joints` puts other signs into some of its rows. */
export const Bar = memo(function Bar({
  height,
  joint,
}: {
  readonly height: number;
  readonly joint?: {readonly row: number; readonly sign: string};
}) {
  const signs = Array.from({length: height}, (_, row) => (row === joint?.row ? joint.sign : '│'));
  return (
    <Box width={1} flexShrink={0} aria-hidden>
      <Text dimColor={theme.frame.dim}>{signs.join('\n')}</Text>
    </Box>
  );
});

/** A horizontal rule of the frame, such as `├────┴────┤`. */
export const Rule = memo(function Rule({
  width,
  ends,
  joint,
}: {
  readonly width: number;
  /** The first and the last sign. */
  readonly ends: readonly [string, string];
  readonly joint?: {readonly column: number; readonly sign: string};
}) {
  const line = Array.from({length: width}, (_, column) => {
    if (column === 0) return ends[0];
    if (column === width - 1) return ends[1];
    return column === joint?.column ? joint.sign : '─';
  }).join('');
  return (
    <Box height={1} flexShrink={0} aria-hidden>
      <RowView content={[span(line, theme.frame)]} />
    </Box>
  );
});
