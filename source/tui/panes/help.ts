import type {SessionState} from '../../session/state.ts';
import {keyLabel, type Keymap} from '../keymap.ts';
import {type Row, span} from '../text/rows.ts';
import {fixedLines, startAnchor} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {PaneContent} from './content.ts';
import {prose} from './prose.ts';

/** The keys, from the keymap itself, and everything that this session told the user. */
export function helpPane({notices}: SessionState, width: number, {bindings}: Keymap): PaneContent {
  const bound = bindings.filter(({keys}) => keys.length > 0);
  const keys = bound.map(({keys, title}): Row => {
    const names = keys.map(keyLabel).join(' ').padEnd(keyColumn);
    return [span(names, theme.key), span(title)];
  });
  const said = notices.flatMap(notice => prose(`· ${notice}`, width, {}));
  const rows = [
    ...keys,
    ...(said.length > 0 ? [[], [span('What this session told you', theme.title)], ...said] : []),
  ];
  const lines = fixedLines(rows.map(row => [row]));
  return {
    title: [span('Keys')],
    aside: [],
    lines,
    restingAnchor: () => startAnchor(lines),
    key: 'help',
  };
}

const keyColumn = 18;
