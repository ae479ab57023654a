import type {Intent} from '../intent.ts';
import {type PaneView, placeAt} from '../move-in-pane.ts';
import type {KeyPress} from '../overlay-keys.ts';
import {nextMatch, previousMatch, searchPattern} from './find-matches.ts';
import {rowAt} from './highlighted-lines.ts';
import type {SearchState, TextPosition} from './search-state.ts';

/** What a key means while a pane is searched: text is looked for as it is typed, so no letter is a command. */
export function searchKey(
  search: SearchState,
  pane: PaneView,
  {name, input, key}: KeyPress,
): Intent[] {
  switch (name) {
    case 'escape':
      return [{kind: 'view', action: {type: 'close'}}];
    case 'enter':
    case 'down':
    case 'ctrl-n':
      return goOn(search, pane, 1);
    case 'up':
    case 'ctrl-p':
      return goOn(search, pane, -1);
    case 'backspace':
    case 'delete':
      return lookFor(search, pane, search.query.replace(/\P{M}\p{M}*$/u, ''));
    case 'ctrl-u':
      return lookFor(search, pane, '');
    default: {
      const isText = input !== '' && !key.ctrl && !key.meta && !key.super;
      return isText ? lookFor(search, pane, search.query + input) : [];
    }
  }
}

/** Looks for another text, from where the search began. Only its first line counts: no line holds more. */
export function lookFor(search: SearchState, pane: PaneView, text: string): Intent[] {
  const query = text.replaceAll(/[\r\n][^]*$|\p{Control}/gu, '').slice(0, longestQuery);
  const pattern = searchPattern(query);
  const from = {line: search.from.line, offset: 0};
  const at = pattern && nextMatch(pane.content.lines, pattern, from, false);
  return goTo({...search, query}, pane, at);
}

const longestQuery = 200;

function goOn(search: SearchState, pane: PaneView, by: 1 | -1): Intent[] {
  const {lines} = pane.content;
  const pattern = searchPattern(search.query);
  if (!pattern) return [];
  const from = search.at ?? {line: search.from.line, offset: 0};
  const at = by === 1 ? nextMatch(lines, pattern, from, true) : previousMatch(lines, pattern, from);
  return goTo(search, pane, at);
}

function goTo({pane: name, query}: SearchState, pane: PaneView, at: TextPosition | null): Intent[] {
  const change: Intent = {kind: 'view', action: {type: 'search', change: {query, at}}};
  if (!at) return [change];
  const {content} = pane;
  const found = content.cursorAt?.(at.line);
  const row = rowAt(content.lines, at);
  const scroll = {type: 'scroll', pane: name, key: content.key, place: placeAt(pane, row)} as const;
  return [
    change,
    ...(found
      ? [{kind: 'view', action: {type: 'move-cursor', key: content.key, cursor: found}} as const]
      : []),
    {kind: 'view', action: scroll},
  ];
}
