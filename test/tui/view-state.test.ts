import {describe, expect, it} from 'vitest';
import {openEditor} from '../../source/tui/editor/editor-state.ts';
import {changeView, initialView, valueFor, type ViewAction} from '../../source/tui/view-state.ts';

const after = (...actions: readonly ViewAction[]) => actions.reduce(changeView, initialView);
const anchor = {line: 3, row: 0};
const place = {top: anchor, cursor: anchor};

const edited = {attempt: 1, proposal: 1, hunk: 0, count: 1, firstLine: 1};

describe('the view', () => {
  it('keeps what was chosen for one attempt out of the next', () => {
    const {focus} = after({type: 'focus', key: 'attempt 1', pane: 'output'});
    expect(valueFor(focus, 'attempt 1')).toBe('output');
    expect(valueFor(focus, 'attempt 2')).toBeUndefined();
  });

  it('remembers where each pane was scrolled to, until it follows again', () => {
    const scroll = {type: 'scroll', pane: 'output', key: 'a', place} as const;
    expect(after(scroll).places).toEqual({output: {key: 'a', value: place}});
    expect(after(scroll, {...scroll, place: null}).places).toEqual({});
  });

  it('lets the fix pane follow its cursor again when that moves', () => {
    const view = after(
      {type: 'scroll', pane: 'fix', key: 'a', place},
      {type: 'scroll', pane: 'code', key: 'a', place},
      {type: 'move-cursor', key: 'a', cursor: {hunk: 0, line: 1}},
    );
    expect(Object.keys(view.places)).toEqual(['code']);
    expect(valueFor(view.cursor, 'a')).toEqual({hunk: 0, line: 1});
  });

  it('goes back to the editor when the user decides to stay', () => {
    const editor = {kind: 'editor', edited, editor: openEditor('a'), isAsked: false} as const;
    const asking = {kind: 'confirm-leave', reason: 'why', canWrite: false, under: editor} as const;
    const view = after({type: 'open', overlay: editor}, {type: 'open', overlay: asking});
    expect(changeView(view, {type: 'close'}).overlay).toEqual(editor);
    expect(changeView(changeView(view, {type: 'close'}), {type: 'close'}).overlay).toBeNull();
  });

  it('edits only while the editor is open', () => {
    const edit = {type: 'edit', action: {type: 'insert', text: 'b'}} as const;
    expect(after(edit)).toBe(initialView);
    const open = {
      type: 'open',
      overlay: {kind: 'editor', edited, editor: openEditor('a'), isAsked: false},
    } as const;
    expect(after(open, edit).overlay).toMatchObject({editor: {lines: ['ba']}});
  });

  it('is the same object when nothing changes, so that nothing is drawn', () => {
    expect(after({type: 'say', message: null})).toBe(initialView);
    expect(after({type: 'scroll-sheet', anchor})).toBe(initialView);
  });
});
