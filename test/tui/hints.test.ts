import {describe, expect, it} from 'vitest';
import {type HintContext, hintRow} from '../../source/tui/hints.ts';
import {standardKeymap} from '../../source/tui/keymap.ts';
import {rowText, rowWidth} from '../../source/tui/text/rows.ts';
import {theme} from '../../source/tui/theme.ts';
import {FakeSession} from './support/fake-session.ts';

function hints(over: Partial<HintContext> = {}, width = 200) {
  const session = new FakeSession();
  session.breakAndPropose();
  const context = {
    state: session.state,
    overlay: null,
    reviewing: true,
    selecting: false,
    armed: true,
    keys: standardKeymap,
    ...over,
  };
  return hintRow(context, width);
}

describe('the hints', () => {
  it('name the keys that make sense now', () => {
    expect(rowText(hints())).toMatch(/^● y accept {2}n reject {2}e edit {2}↵ apply & run/);
    const running = new FakeSession();
    running.start();
    const row = hints({state: running.state, reviewing: false});
    expect(rowText(row)).toBe('x stop  tab pane  z zoom  / search  ? help  q leave  ');
  });

  it('leave out what would do nothing', () => {
    const source = Array.from({length: 20}, (_, index) => `x${index} = ${index}\n`).join('');
    const session = new FakeSession({source});
    const now = () => rowText(hints({state: session.state}));
    session.start();
    session.finish('runtime-error');
    session.propose({source: source.replace('2', '3')});
    expect(now()).not.toMatch(/other fix|next hunk|undo/);
    session.emit({type: 'hunk-decided', proposal: 1, hunk: 0, choice: {kind: 'reject'}});
    expect(now()).toContain('u undo');
    session.propose({source: source.replace('2', '3').replace('15', '51')}, {source: ''});
    expect(now()).toMatch(/> other fix {2}\] next hunk/);
  });

  it('show by a mark and by dimming that keys are still dead', () => {
    const row = hints({armed: false});
    expect(rowText(row)).toMatch(/^◌ y accept/);
    expect(row.find(({text}) => text === 'y')?.style).toEqual(theme.quiet);
    expect(row.find(({text}) => text === 't')?.style).toEqual(theme.key);
  });

  it('always leave room for help and leaving', () => {
    for (let width = 20; width < 130; width += 1) {
      expect(rowWidth(hints({}, width))).toBeLessThanOrEqual(width + 2);
      expect(rowText(hints({}, width))).toContain('? help  q leave');
    }
  });

  it('offer to write before leaving only where that is possible', () => {
    const asking = {kind: 'confirm-leave', reason: 'why', under: null} as const;
    expect(rowText(hints({overlay: {...asking, canWrite: true}}))).toContain('w write and leave');
    expect(rowText(hints({overlay: {...asking, canWrite: false}}))).toBe('y leave  n stay  ');
  });
});
