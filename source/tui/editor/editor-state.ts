/** A text being edited, without line ends, and where the cursor stands. */
export interface EditorState {
  readonly lines: readonly string[];
  /** Index into `lines`. */
  readonly row: number;
  /** Index into the line, in UTF-16 code units, never inside a grapheme. */
  readonly column: number;
  /** What `undo` goes back to, latest last. */
  readonly history: readonly Snapshot[];
  /** What `redo` goes on to, next one last. */
  readonly future: readonly Snapshot[];
  /** Whether the last change was a typed character, which the next one joins in the history. */
  readonly typing: boolean;
}

interface Snapshot {
  readonly lines: readonly string[];
  readonly row: number;
  readonly column: number;
}

export type EditorAction =
  /** Typed or pasted. Pasted text keeps its own indentation. */
  | {readonly type: 'insert'; readonly text: string}
  /** A new line with the indentation of this one. */
  | {readonly type: 'newline'}
  | {readonly type: 'indent' | 'outdent'}
  | {readonly type: 'backspace' | 'delete' | 'delete-word' | 'undo' | 'redo'}
  | {readonly type: 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'start' | 'finish'}
  | {readonly type: 'word-left' | 'word-right'};

const maxHistory = 200;
const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** An editor with the cursor at a line, counted from 0, behind its indentation. */
export function openEditor(text: string, row = 0): EditorState {
  const lines = text.split('\n');
  const at = Math.min(row, lines.length - 1);
  const column = indentationOf(lines[at] ?? '').length;
  return {lines, row: at, column, history: [], future: [], typing: false};
}

export function editorText(editor: EditorState): string {
  return editor.lines.join('\n');
}

export function edit(editor: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'insert':
      return insert(editor, cleaned(action.text));
    case 'newline':
      return insert(editor, `\n${indentationOf(before(editor))}`);
    case 'indent':
      return insert(editor, indentUnit(editor));
    case 'outdent':
      return outdent(editor);
    case 'backspace':
      return backspace(editor);
    case 'delete':
      return removeBetween(editor, position(editor), step(editor, 1));
    case 'delete-word':
      return removeBetween(editor, wordStep(editor, -1), position(editor));
    case 'undo':
      return undo(editor);
    case 'redo':
      return redo(editor);
    case 'word-left':
      return {...editor, ...wordStep(editor, -1), typing: false};
    case 'word-right':
      return {...editor, ...wordStep(editor, 1), typing: false};
    case 'left':
      return {...editor, ...step(editor, -1), typing: false};
    case 'right':
      return {...editor, ...step(editor, 1), typing: false};
    case 'up':
      return moveTo(editor, editor.row - 1, editor.column);
    case 'down':
      return moveTo(editor, editor.row + 1, editor.column);
    case 'home':
      return moveTo(editor, editor.row, homeColumn(editor));
    case 'end':
      return moveTo(editor, editor.row, line(editor).length);
    case 'start':
      return moveTo(editor, 0, 0);
    case 'finish':
      return moveTo(editor, editor.lines.length - 1, Infinity);
  }
}

interface Position {
  readonly row: number;
  readonly column: number;
}

const position = ({row, column}: EditorState): Position => ({row, column});
const line = (editor: EditorState, row = editor.row) => editor.lines[row] ?? '';
const before = (editor: EditorState) => line(editor).slice(0, editor.column);
const indentationOf = (text: string) => /^[ \t]*/.exec(text)?.[0] ?? '';

/** Pasted text may hold anything; only what a source file is made of goes in. */
function cleaned(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\n\t])\p{Control}/gu, '');
}

function insert(editor: EditorState, text: string): EditorState {
  if (text === '') return editor;
  const after = line(editor).slice(editor.column);
  const inserted = (before(editor) + text).split('\n');
  const last = inserted.at(-1) ?? '';
  const lines = editor.lines.toSpliced(editor.row, 1, ...inserted.slice(0, -1), last + after);
  const typing = text.length === 1 && text !== '\n' && text !== ' ';
  return {
    lines,
    row: editor.row + inserted.length - 1,
    column: last.length,
    history: typing && editor.typing ? editor.history : remember(editor),
    future: [],
    typing,
  };
}

/** In the indentation, back to the tab stop before; elsewhere one character. */
function backspace(editor: EditorState): EditorState {
  const indentation = before(editor);
  const unit = indentUnit(editor);
  const spaces = unit !== '\t' && indentation !== '' && /^ +$/.test(indentation);
  const column = editor.column - (editor.column % unit.length || unit.length);
  const from = spaces ? {row: editor.row, column} : step(editor, -1);
  return removeBetween(editor, from, position(editor));
}

function removeBetween(editor: EditorState, from: Position, to: Position): EditorState {
  if (from.row === to.row && from.column === to.column) return editor;
  const joined =
    line(editor, from.row).slice(0, from.column) + line(editor, to.row).slice(to.column);
  const lines = editor.lines.toSpliced(from.row, to.row - from.row + 1, joined);
  return {lines, ...from, history: remember(editor), future: [], typing: false};
}

function undo(editor: EditorState): EditorState {
  const last = editor.history.at(-1);
  if (!last) return editor;
  const future = [...editor.future, snapshot(editor)];
  return {...last, history: editor.history.slice(0, -1), future, typing: false};
}

function redo(editor: EditorState): EditorState {
  const next = editor.future.at(-1);
  if (!next) return editor;
  return {...next, history: remember(editor), future: editor.future.slice(0, -1), typing: false};
}

/** Takes one step of indentation off the line, wherever in it the cursor is. */
function outdent(editor: EditorState): EditorState {
  const unit = indentUnit(editor);
  const indentation = indentationOf(line(editor));
  const taken = unit === '\t' ? 1 : indentation.length % unit.length || unit.length;
  const length = Math.min(taken, indentation.length);
  const {row, column} = editor;
  const shorter = removeBetween(editor, {row, column: 0}, {row, column: length});
  return {...shorter, column: Math.max(0, column - length)};
}

const snapshot = ({lines, row, column}: EditorState): Snapshot => ({lines, row, column});

function remember(editor: EditorState): Snapshot[] {
  return [...editor.history.slice(-maxHistory + 1), snapshot(editor)];
}

/** To the end of the word that follows or the start of the one before, over the ends of lines. */
function wordStep(editor: EditorState, by: 1 | -1): Position {
  const {row, column} = editor;
  const text = line(editor);
  if (by === 1) {
    if (column >= text.length) return step(editor, 1);
    const length = /^[^\p{L}\p{N}_]*[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(column))?.[0].length ?? 0;
    return {row, column: column + length};
  }
  if (column === 0) return step(editor, -1);
  const length = /[\p{L}\p{N}\p{M}_]*[^\p{L}\p{N}_]*$/u.exec(before(editor))?.[0].length ?? 0;
  return {row, column: column - length};
}

/** One grapheme on or back, over the ends of lines. */
function step(editor: EditorState, by: 1 | -1): Position {
  const {row, column} = editor;
  if (by === -1 && column === 0) {
    return row === 0 ? {row, column} : {row: row - 1, column: line(editor, row - 1).length};
  }
  if (by === 1 && column >= line(editor).length) {
    return row === editor.lines.length - 1 ? {row, column} : {row: row + 1, column: 0};
  }
  const stops = stopsOf(line(editor));
  const next = by === 1 ? stops.find(stop => stop > column) : stops.findLast(stop => stop < column);
  return {row, column: next ?? column};
}

function moveTo(editor: EditorState, row: number, column: number): EditorState {
  const at = Math.max(0, Math.min(row, editor.lines.length - 1));
  const stop = stopsOf(line(editor, at)).findLast(stop => stop <= column) ?? 0;
  return {...editor, row: at, column: stop, typing: false};
}

/** Where a cursor may stand in a line. */
function stopsOf(text: string): number[] {
  return [...Array.from(segmenter.segment(text), ({index}) => index), text.length];
}

/** The start of the text or, from there, of the line. */
function homeColumn(editor: EditorState): number {
  const indentation = indentationOf(line(editor)).length;
  return editor.column === indentation ? 0 : indentation;
}

/** What one step of indentation is in this text. */
function indentUnit(editor: EditorState): string {
  const indented = editor.lines.map(indentationOf).filter(indentation => indentation !== '');
  if (indented.some(indentation => indentation.includes('\t'))) return '\t';
  const smallest = indented.reduce((least, {length}) => Math.min(least, length), Infinity);
  return ' '.repeat(smallest === 2 ? 2 : 4);
}
