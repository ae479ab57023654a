import {describe, expect, it} from 'vitest';
import {standardKeymap} from '../../../source/tui/keymap.ts';
import {noFixPane} from '../../../source/tui/panes/no-fix.ts';
import {rowText} from '../../../source/tui/text/rows.ts';
import {visibleRows} from '../../../source/tui/text/viewport.ts';
import {FakeSession, nameError} from '../support/fake-session.ts';

function paneOf(session: FakeSession, width = 60): string[] {
  const {lines, restingAnchor} = noFixPane(session.state, width, standardKeymap);
  return visibleRows(lines, restingAnchor(20), 20).map(({content}) => rowText(content).trimEnd());
}

function searching(...healers: readonly string[]): FakeSession {
  const session = new FakeSession();
  session.start();
  session.finish('runtime-error', nameError);
  session.emit({type: 'healing-started', attempt: 1, healers});
  return session;
}

const saying = (text: string) =>
  ({
    type: 'healer-progress',
    healer: 'chat',
    text,
    characters: text.length,
    answer: 1,
    answers: 1,
  }) as const;

describe('the fix pane while an answer comes', () => {
  it('shows its last lines', () => {
    const session = searching('chat');
    session.emit(saying(Array.from({length: 30}, (_, index) => `line ${index}`).join('\n')));
    expect(paneOf(session)).toEqual([
      'Looking for a fix that runs…',
      'chat: answer is coming, 229 characters so far',
      'chat says:',
      ...[24, 25, 26, 27, 28, 29].map(number => `  line ${number}`),
    ]);
  });

  it('names the address that code is sent to, before the answer comes', () => {
    const session = searching('chat');
    const message = 'Your program is sent to m at http://127.0.0.1:1/v1.';
    session.emit({type: 'healer-note', healer: 'chat', message}, saying('x'));
    expect(paneOf(session)[1]).toBe(`chat: ${message}`);
  });

  it('shows no more of one long line than of many', () => {
    const session = searching('chat');
    session.emit(saying('word '.repeat(800)));
    expect(paneOf(session)).toHaveLength(3 + 6);
  });

  it('shows nothing of it that a terminal would obey', () => {
    const session = searching('chat');
    session.emit(saying('a\u001b[2Jb\u001b]0;title\u0007c\u009b31md\r\u202ee\u0008'));
    const text = paneOf(session).join('\n');
    expect(text).toContain('chat says:');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(text).not.toContain('title');
  });

  it('says which of several answers it is', () => {
    const session = searching('chat');
    session.emit({...saying('x'), answer: 2, answers: 4});
    expect(paneOf(session)[1]).toBe('chat: answer 2 of 4 is coming, 1 characters so far');
  });

  it('shows it no more when the healer is done or has failed', () => {
    for (const last of [
      {type: 'healer-finished', healer: 'chat', candidates: 1},
      {type: 'healer-failed', healer: 'chat', message: 'gone'},
    ] as const) {
      const session = searching('chat', 'yuuki');
      session.emit(saying('half an ans'), last);
      expect(paneOf(session).join('\n')).not.toContain('half an ans');
    }
  });

  it('tells what was spent, the newest total of each healer', () => {
    const session = searching('chat');
    const spent = {requests: 1, counted: 0, inputTokens: 0, outputTokens: 0, cost: null};
    session.emit(
      {type: 'healer-spent', healer: 'chat', ...spent},
      {type: 'healer-spent', healer: 'yuuki', ...spent},
      {
        type: 'healer-spent',
        healer: 'chat',
        ...spent,
        counted: 1,
        inputTokens: 1234,
        outputTokens: 5,
      },
    );
    expect(paneOf(session).slice(-2)).toEqual([
      'yuuki: asked once',
      'chat: asked once · 1,234 tokens in, 5 out',
    ]);
  });
});

describe('the fix pane of a program that still fails', () => {
  const ended = (outcome: 'healing-off' | 'attempts-used-up') => {
    const session = new FakeSession();
    session.start();
    session.finish('runtime-error', nameError);
    session.emit({type: 'session-ended', outcome});
    return paneOf(session).join(' ');
  };

  it('names --no-healing where that is why nothing was suggested', () => {
    const text = ended('healing-off');
    expect(text).toContain('Nothing was suggested because of --no-healing');
    expect(text).not.toContain('--max-iterations');
  });

  it('names --max-iterations where that is why it goes no further', () => {
    expect(ended('attempts-used-up')).toContain('Give more with --max-iterations.');
  });
});
