import {sanitise} from '../../terminal/sanitise.ts';
import {widthOf} from '../../terminal/width.ts';
import type {Keymap} from '../keymap.ts';
import {fitRow, type Row, span, wrapProse} from '../text/rows.ts';
import {centredAnchor, fixedLines, visibleRows} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import {ago} from './ago.ts';
import type {EngineStatus, Item, StartContent} from './start-content.ts';
import type {StartState} from './start-state.ts';

/** The start screen, in the parts that a screen reader is to tell apart. */
export interface StartRows {
  /** What this is, and what programs run in. */
  readonly head: readonly Row[];
  readonly list: readonly Row[];
  /** What is being typed, what was just said, and the keys. */
  readonly foot: readonly Row[];
}

export interface StartSize {
  readonly columns: number;
  readonly rows: number;
}

/** Longer lines of prose are hard to read. */
const widest = 100;

/** As much of the start screen as a size has room for: the list and the keys first. */
export function startRows(
  content: StartContent,
  state: StartState,
  {columns, rows}: StartSize,
  keys: Keymap,
): StartRows {
  const room = Math.max(1, columns - 2);
  const width = Math.min(room, widest);
  const foot = shortened(footRows(state, keys, width), state, rows - 1);
  const engine = engineRows(content.engine, width);
  const intro = [...wrapProse(introduction, width), []];
  const wanted = [...intro, ...engine, []];
  const short = [...engine.slice(0, 1), []];
  const head = rows >= 18 ? wanted : rows >= 9 ? short : [];
  const height = Math.max(1, rows - head.length - foot.length);
  return {head, list: listRows(content, state.selected, room, height), foot};
}

/** How many items of the list are seen at once. */
export function pageOf({list}: StartRows): number {
  return Math.max(1, list.length - 2);
}

const introduction =
  'YuuBox heals broken programs: it runs one in a sandbox, explains the error and shows a fix that already runs. Nothing is written until you say so.';

function engineRows(engine: EngineStatus, width: number): Row[] {
  switch (engine.kind) {
    case 'searching':
      return [[span('Looking for a sandbox…', theme.quiet)]];
    case 'found':
      return [
        fitRow(
          [span('✓ ', theme.good), span(`Programs run in ${oneLine(engine.description)}.`)],
          width,
        ),
        ...engine.notices
          .flatMap(notice => wrapProse(sanitise(notice), width, theme.quiet))
          .slice(0, notesAtMost),
      ];
    case 'none':
      return wrapProse(`✗ ${sanitise(engine.message)}`, width, theme.warning).slice(0, notesAtMost);
  }
}

const notesAtMost = 4;

function listRows(content: StartContent, selected: number, width: number, height: number): Row[] {
  const {items} = content;
  const columns = columnsOf(items, content.now);
  const lines: Row[] = [];
  let selectedLine = 0;
  for (const [index, item] of items.entries()) {
    if (item.kind !== items[index - 1]?.kind) {
      if (index > 0) lines.push([]);
      lines.push([span(headings[item.kind], theme.title)]);
    }
    if (index === selected) selectedLine = lines.length;
    lines.push(fitRow(itemRow(item, index === selected, columns, content.now), width));
  }
  const fixed = fixedLines(lines.map(line => [line]));
  const anchor = centredAnchor(fixed, selectedLine, height);
  return visibleRows(fixed, anchor, height).map(({content}) => content);
}

const headings = {
  session: 'Go on with a session',
  example: 'Open a broken example',
};

function itemRow(item: Item, isSelected: boolean, columns: readonly number[], now: Date): Row {
  const [name = '', kind = '', about = ''] = cellsOf(item, now);
  const style = isSelected ? theme.focusedTitle : theme.key;
  return [
    span(isSelected ? '▸ ' : '  ', theme.strong),
    span(name, style),
    span(' '.repeat(Math.max(0, (columns[0] ?? 0) - widthOf(name)) + 2)),
    span(kind.padEnd((columns[1] ?? 0) + 2), theme.quiet),
    span(about),
  ];
}

function cellsOf(item: Item, now: Date): readonly [string, string, string] {
  if (item.kind === 'example') {
    const {file, language, about} = item.example;
    return [oneLine(file), language, oneLine(about)];
  }
  const {program, when, outcome} = item.session;
  return [oneLine(program), ago(when, now), oneLine(outcome)];
}

function columnsOf(items: readonly Item[], now: Date): readonly number[] {
  const cells = items.map(item => cellsOf(item, now));
  return [
    Math.min(24, Math.max(0, ...cells.map(([name]) => widthOf(name)))),
    Math.max(0, ...cells.map(([, kind]) => widthOf(kind))),
  ];
}

function footRows({prompt, message}: StartState, keys: Keymap, width: number): Row[] {
  const said = message === null ? [] : [span(oneLine(message), theme.warning)];
  if (prompt === null) {
    const hints = [
      ['↵', 'open'],
      ['o', 'a file of yours'],
      [keys.keyFor('leave'), 'leave'],
      [`${keys.keyFor('down')} ${keys.keyFor('up')}`, 'move'],
    ] as const;
    return [fitRow(said, width), fitRow(hintSpans(hints), width)];
  }
  const typed = [
    span('File: ', theme.title),
    // The end is what is being typed.
    span(lastCells(oneLine(prompt.text), width - 8)),
    span('█', theme.quiet),
  ];
  const names = [span(sanitise(prompt.candidates.join('  ')).replaceAll('\n', ' '), theme.quiet)];
  const hints = [
    ['↵', 'open'],
    ['tab', 'complete'],
    ['esc', 'back'],
  ] as const;
  return [
    fitRow(typed, width),
    fitRow(message === null ? names : said, width),
    fitRow(hintSpans(hints), width),
  ];
}

/** What is typed is the last to go, and so are the keys where nothing is. */
function shortened(foot: readonly Row[], {prompt}: StartState, room: number): readonly Row[] {
  if (room >= foot.length) return foot;
  return prompt ? foot.slice(0, Math.max(0, room)) : foot.slice(foot.length - Math.max(0, room));
}

function hintSpans(hints: readonly (readonly [string, string])[]): Row {
  return hints.flatMap(([key, what]) => [span(key, theme.key), span(` ${what}  `)]);
}

function lastCells(text: string, cells: number): string {
  const characters = [...text];
  while (widthOf(characters.join('')) > cells) characters.shift();
  return characters.join('');
}

const oneLine = (text: string) => sanitise(text).replaceAll(/\s+/g, ' ');
