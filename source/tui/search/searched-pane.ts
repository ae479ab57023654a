import {reveal} from '../../terminal/sanitise.ts';
import type {PaneView} from '../move-in-pane.ts';
import {type Row, span} from '../text/rows.ts';
import {theme} from '../theme.ts';
import {countMatches, searchPattern} from './find-matches.ts';
import {highlightedLines} from './highlighted-lines.ts';
import type {SearchState} from './search-state.ts';

/** A pane with what is looked for in it marked. */
export function searchedPane(pane: PaneView, {query, at}: SearchState): PaneView {
  const pattern = searchPattern(query);
  if (!pattern) return pane;
  const lines = highlightedLines(pane.content.lines, pattern, query, at);
  return {...pane, content: {...pane.content, lines}};
}

/** What is looked for and how often it is there, such as `Search output: error▏ 3/17`. */
export function searchRow({pane: name, query, at}: SearchState, {content}: PaneView): Row {
  const pattern = searchPattern(query);
  const found = pattern && countMatches(content.lines, pattern, at);
  return [
    span(`Search ${name}: `, theme.title),
    span(reveal(query)),
    span('▏', theme.key),
    found?.count === 0
      ? span(' nothing found', theme.warning)
      : span(found ? ` ${found.number}/${found.count}` : '', theme.quiet),
  ];
}
