import {describe, expect, it} from 'vitest';
import {outputPane} from '../../../source/tui/panes/output.ts';
import {rowText} from '../../../source/tui/text/rows.ts';
import {visibleRows} from '../../../source/tui/text/viewport.ts';
import {FakeSession} from '../support/fake-session.ts';

function pane(print: (session: FakeSession) => void, width = 20, height = 10) {
  const session = new FakeSession();
  session.start();
  print(session);
  const content = outputPane(session.state.attempts[0], width);
  const rows = visibleRows(content.lines, content.restingAnchor(height), height);
  return {content, rows: rows.map(row => row.content), text: rows.map(row => rowText(row.content))};
}

describe('the output pane', () => {
  it('tells stdout and stderr apart by a mark and by colour', () => {
    const {rows, text} = pane(session => {
      session.print('fine\n');
      session.print('oops\n', 'stderr');
    });
    expect(text).toEqual(['  fine', '! oops']);
    expect(rows[1]?.[1]).toEqual({text: 'oops', style: {color: 'red'}});
  });

  it('keeps the colours that the program asked for, each to its line', () => {
    const {rows} = pane(session => session.print('\u001b[32mgreen\nplain\n'));
    expect(rows[0]?.[1]).toEqual({text: 'green', style: {color: 'green'}});
    expect(rows[1]?.[1]).toEqual({text: 'plain', style: {}});
  });

  it('wraps long lines and says so', () => {
    expect(pane(session => session.print('abcdefghijkl\n'), 10).text).toEqual([
      '  abcdefgh',
      '↪ ijkl',
    ]);
  });

  it('shows what drawing over a line leaves of it', () => {
    expect(pane(session => session.print('10%\r50%\r100%\r\n')).text).toEqual(['  100%']);
  });

  it('shows its end', () => {
    const {text} = pane(session => session.print('a\nb\nc\nd\n'), 20, 2);
    expect(text).toEqual(['  c', '  d']);
  });

  it('says when lines were dropped, and that nothing was printed', () => {
    const flood = pane(session => session.print('x\n'.repeat(5200)));
    expect(rowText(flood.content.aside)).toBe('earlier lines dropped · running');
    const silent = pane(session => session.finish('ok'));
    expect(silent.text).toEqual(['  (it printed nothing)']);
    expect(rowText(silent.content.aside)).toBe('runs');
  });
});
