import {Text} from 'ink';
import {createContext, memo, use} from 'react';
import type {Style} from '../../terminal/sgr.ts';
import type {Row} from '../text/rows.ts';
import {withoutColor} from '../theme.ts';

/** False when the user asked for no colour. */
export const ColorContext = createContext(true);

/** One row of the screen. Its text is safe already: panes sanitise what they are given. */
export const RowView = memo(function RowView({content}: {readonly content: Row}) {
  const hasColor = use(ColorContext);
  return (
    <Text wrap="truncate-end">
      {content.every(({text}) => text === '')
        ? ' '
        : content.map(({text, style}, index) => (
            // Spans have no identity of their own and are never reordered.
            // oxlint-disable-next-line react/no-array-index-key
            <Text key={index} {...textProps(hasColor ? style : withoutColor(style))}>
              {text}
            </Text>
          ))}
    </Text>
  );
});

function textProps({color, background, bold, dim, underline, inverse}: Style) {
  return {
    ...(color && {color}),
    ...(background && {backgroundColor: background}),
    ...(bold && {bold}),
    ...(dim && {dimColor: dim}),
    ...(underline && {underline}),
    ...(inverse && {inverse}),
  };
}
