import {describe, expect, it} from 'vitest';
import {
  edit,
  type EditorAction,
  editorText,
  type EditorState,
  openEditor,
} from '../../../source/tui/editor/editor-state.ts';
import {randomFrom} from '../../support/seeded.ts';

/** The editor after some actions; a string is typed character by character. */
function after(
  editor: EditorState,
  ...actions: readonly (EditorAction | EditorAction['type'] | `"${string}`)[]
) {
  return actions.reduce((state, action) => {
    if (typeof action !== 'string') return edit(state, action);
    if (!action.startsWith('"')) return edit(state, {type: action} as EditorAction);
    return Array.from(action.slice(1)).reduce(
      (now, text) => edit(now, {type: 'insert', text}),
      state,
    );
  }, editor);
}

/** The text with `|` where the cursor stands. */
function shown(editor: EditorState): string {
  const lines = editor.lines.with(
    editor.row,
    (editor.lines[editor.row] ?? '').slice(0, editor.column) +
      '|' +
      (editor.lines[editor.row] ?? '').slice(editor.column),
  );
  return lines.join('\n');
}

const code = 'if x:\n    y()';

describe('the inline editor', () => {
  it('opens behind the indentation of a line', () => {
    expect(shown(openEditor(code, 1))).toBe('if x:\n    |y()');
    expect(shown(openEditor(code, 9))).toBe('if x:\n    |y()');
    expect(shown(openEditor(''))).toBe('|');
  });

  it('types, and takes back what was typed in one go', () => {
    const typed = after(openEditor(code, 1), '"print');
    expect(shown(typed)).toBe('if x:\n    print|y()');
    expect(shown(after(typed, 'undo'))).toBe('if x:\n    |y()');
  });

  it('keeps the indentation on a new line', () => {
    expect(shown(after(openEditor(code, 1), 'end', 'newline', '"z'))).toBe(
      'if x:\n    y()\n    z|',
    );
    expect(shown(after(openEditor(code, 1), 'home', 'newline'))).toBe('if x:\n\n|    y()');
  });

  it('splits a line where the cursor is', () => {
    expect(shown(after(openEditor('ab'), 'right', 'newline'))).toBe('a\n|b');
  });

  it('indents as the text around does', () => {
    expect(shown(after(openEditor(code), 'home', 'indent'))).toBe('    |if x:\n    y()');
    expect(shown(after(openEditor('{\n  a\n}'), 'indent'))).toBe('  |{\n  a\n}');
    expect(shown(after(openEditor('{\n\ta\n}'), 'indent'))).toBe('\t|{\n\ta\n}');
  });

  it('indents in a text of very many lines', () => {
    const many = '  a\n'.repeat(300_000);
    expect(after(openEditor(many), 'indent').lines[0]).toBe('    a');
  });

  it('goes back a whole step of indentation, or one character elsewhere', () => {
    expect(shown(after(openEditor(code, 1), 'backspace'))).toBe('if x:\n|y()');
    expect(shown(after(openEditor('      y()\n    z'), 'backspace'))).toBe('    |y()\n    z');
    expect(shown(after(openEditor('ab'), 'end', 'backspace'))).toBe('a|');
  });

  it('joins lines with backspace and delete', () => {
    expect(shown(after(openEditor('a\nb', 1), 'backspace'))).toBe('a|b');
    expect(shown(after(openEditor('a\nb'), 'end', 'delete'))).toBe('a|b');
    expect(shown(after(openEditor('a'), 'backspace'))).toBe('|a');
    expect(shown(after(openEditor('a'), 'end', 'delete'))).toBe('a|');
  });

  it('moves over what is seen as one character in one step', () => {
    const editor = openEditor('e\u0301😀x');
    expect(after(editor, 'right').column).toBe(2);
    expect(after(editor, 'right', 'right').column).toBe(4);
    expect(editorText(after(editor, 'right', 'right', 'backspace'))).toBe('e\u0301x');
  });

  it('moves over the ends of lines, and up and down within the text', () => {
    expect(shown(after(openEditor('a\nb'), 'end', 'right'))).toBe('a\n|b');
    expect(shown(after(openEditor('a\nb', 1), 'left'))).toBe('a|\nb');
    expect(shown(after(openEditor('long\nx'), 'end', 'down'))).toBe('long\nx|');
    expect(shown(after(openEditor('a\nb'), 'up', 'up'))).toBe('|a\nb');
    expect(shown(after(openEditor('a\nbc'), 'finish'))).toBe('a\nbc|');
  });

  it('goes home to the indentation first, then to the start', () => {
    const end = after(openEditor(code, 1), 'end');
    expect(shown(after(end, 'home'))).toBe('if x:\n    |y()');
    expect(shown(after(end, 'home', 'home'))).toBe('if x:\n|    y()');
  });

  it('takes pasted text as it is, but for controls', () => {
    const pasted = after(openEditor(''), {type: 'insert', text: 'a\r\n  b\u001b[31m\rc\td\u0007'});
    expect(editorText(pasted)).toBe('a\n  b[31m\nc\td');
  });

  it('goes on again to what was undone, until something else is typed', () => {
    const undone = after(openEditor('a', 0), 'end', '"b', 'newline', '"c', 'undo', 'undo');
    expect(shown(undone)).toBe('ab|');
    expect(shown(after(undone, 'redo', 'redo', 'redo'))).toBe('ab\nc|');
    expect(shown(after(undone, '"x', 'redo'))).toBe('abx|');
  });

  it('moves and deletes by words, over the ends of lines', () => {
    const text = openEditor('one.two(日本)\n  x', 0);
    expect(shown(after(text, 'word-right', 'word-right'))).toBe('one.two|(日本)\n  x');
    expect(shown(after(text, 'end', 'word-left'))).toBe('one.two(|日本)\n  x');
    expect(shown(after(text, 'end', 'word-right', 'word-right'))).toBe('one.two(日本)\n  x|');
    expect(shown(after(text, 'end', 'delete-word', 'delete-word'))).toBe('one.|\n  x');
  });

  it('takes a step of indentation off the line, wherever the cursor is', () => {
    expect(shown(after(openEditor('if x:\n      y', 1), 'end', 'outdent'))).toBe('if x:\n    y|');
    expect(shown(after(openEditor('\ty', 0), 'end', 'outdent', 'outdent'))).toBe('y|');
    expect(shown(after(openEditor('y', 0), 'outdent'))).toBe('|y');
  });

  it('undoes every change, back to the start', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = randomFrom(seed);
      let editor = openEditor(code, 1);
      for (let step = 0; step < 60; step += 1) {
        const action = actions[Math.floor(random() * actions.length)] ?? {type: 'undo'};
        editor = edit(editor, action);
        expect(editor.column, `seed ${seed}`).toBeLessThanOrEqual(
          (editor.lines[editor.row] ?? '').length,
        );
      }
      while (editor.history.length > 0) editor = edit(editor, {type: 'undo'});
      expect(editorText(editor), `seed ${seed}`).toBe(code);
    }
  });
});

const actions: readonly EditorAction[] = [
  {type: 'insert', text: 'a'},
  {type: 'insert', text: ' '},
  {type: 'insert', text: '字\n😀'},
  {type: 'newline'},
  {type: 'indent'},
  {type: 'backspace'},
  {type: 'backspace'},
  {type: 'delete'},
  {type: 'left'},
  {type: 'right'},
  {type: 'up'},
  {type: 'down'},
  {type: 'home'},
  {type: 'end'},
];
