import {createEscapeParser} from './escape-parser.ts';
import {showHidden} from './hidden-characters.ts';
import {applySgr, plainStyle, type Style} from './sgr.ts';

/** A stretch of safe text in one style. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

/**
 * One line of a program's output as safe text with the colours that it asked for. Of its control sequences only
 * colours, bold, dim and underline are kept; concealed, blinking and linked text is plain text. A style ends with its line.
 */
export function styledSpans(line: string): Span[] {
  const spans: Span[] = [];
  let style = plainStyle;
  let before = '';
  for (const piece of createEscapeParser()(line)) {
    if (piece.kind === 'sgr') {
      style = applySgr(style, piece.parameters);
      continue;
    }
    const text = showHidden(piece.text, before);
    before = (before + piece.text).slice(-16);
    const last = spans.at(-1);
    if (last?.style === style) spans[spans.length - 1] = {text: last.text + text, style};
    else if (text !== '') spans.push({text, style});
  }
  return spans;
}
