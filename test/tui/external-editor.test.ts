import {readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {describe, expect, it} from 'vitest';
import {editExternally, editorCommand} from '../../source/tui/external-editor.ts';

describe('the editor of the user', () => {
  it('is $VISUAL, else $EDITOR, else vi', () => {
    expect(editorCommand({VISUAL: 'code --wait', EDITOR: 'nano'})).toBe('code --wait');
    expect(editorCommand({VISUAL: ' ', EDITOR: 'nano'})).toBe('nano');
    expect(editorCommand({})).toBe('vi');
  });

  it('gets the text as it is, under the name of the program', async () => {
    const EDITOR = `sh -c 'test "$(basename "$1")" = "my prog.py" && tr a-z A-Z < "$1" > "$1.new" && mv "$1.new" "$1"' edit`;
    expect(await editExternally('print("ä")\r\n', 'my prog.py', {EDITOR})).toBe('PRINT("ä")\r\n');
  });

  it('leaves nothing behind, also when it fails', async () => {
    const before = await readdir(tmpdir());
    await expect(editExternally('x', 'a.py', {EDITOR: 'exit 3;'})).rejects.toThrow(
      'The editor (exit 3;) ended with exit code 3.',
    );
    const left = (await readdir(tmpdir())).filter(name => name.startsWith('yuubox-edit-'));
    expect(left.filter(name => !before.includes(name))).toEqual([]);
  });

  it('is named when it does not exist', async () => {
    await expect(editExternally('x', 'a.py', {EDITOR: 'no-such-editor'})).rejects.toThrow(
      'The editor (no-such-editor) ended with exit code 127.',
    );
  });
});
