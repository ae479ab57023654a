import {Box, Text} from 'ink';
import {linearLines, type LinearView} from './linear-lines.ts';

/** The screen for a screen reader: see `linearLines`. */
export function LinearScreen(props: LinearView) {
  return (
    <Box flexDirection="column">
      {linearLines(props).map((line, index) => (
        // A line is its place; what stands there changes.
        // oxlint-disable-next-line react/no-array-index-key
        <Text key={index}>{line === '' ? ' ' : line}</Text>
      ))}
    </Box>
  );
}
