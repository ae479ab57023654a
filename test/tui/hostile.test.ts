import {describe, expect, it} from 'vitest';
import {randomFrom} from '../support/seeded.ts';
import {hostileText} from '../terminal/hostile-text.ts';
import {FakeSession, nameError} from './support/fake-session.ts';
import {openScreen} from './support/open-screen.ts';

const attack = [
  '\u001b]0;owned\u0007',
  '\u001b]52;c;b3duZWQ=\u0007',
  '\u001b]8;;x\u001b]52;c;AA\u0007\u0007',
  '\u009d0;owned\u009c',
  '\u001b[2J\u001b[H',
  '\u001b[?1049l\u001b[?25h\u001b[?2004l',
  '\u001bc',
  '\u001b[6n',
  '\u202eevil\u202c',
  '\u001b]0;never ended',
].join('');

/** A session in which everything that others wrote is hostile. */
function hostileSession(text: string): FakeSession {
  const source = `a = 1\n${text.replaceAll(/[\r\n]/g, ' ')}\nprin(1)\n`;
  const session = new FakeSession({source, entry: `gr${text}eet.py`});
  session.start();
  session.print(`${text}\n`);
  session.print(`${text}\n`, 'stderr');
  session.finish('runtime-error', {
    ...nameError,
    type: text,
    message: text,
    hints: [text],
    frames: [...nameError.frames, {name: text, location: {...at, file: text}}],
    cause: {...nameError, type: text, message: text, cause: null},
  });
  session.emit(
    {type: 'notice', message: text},
    {type: 'healing-started', attempt: 1, healers: [text, 'offline']},
    {type: 'healer-failed', healer: text, message: text},
  );
  session.propose({
    source: source.replace('prin', `${text.replaceAll(/[\r\n]/g, ' ')}print`),
    candidate: {source: '', healer: text, rule: text, tier: 2, explanation: text},
    warnings: [{kind: 'hidden-characters', message: text}],
    agreeing: [text],
    verdict: {
      kind: 'moves-on',
      result: session.state.attempts[0]?.result ?? fail(),
      report: {...nameError, type: text, message: text},
      proof: null,
    },
  });
  return session;
}

const at = {file: 'greet.py', line: 1, column: 1, endLine: null, endColumn: null};
function fail(): never {
  throw new Error('there is a result by now');
}

describe.each([
  ['wide', 120, 40],
  ['narrow', 80, 24],
])('hostile text on a %s screen', (_, columns, rows) => {
  it('reaches every pane as plain cells', async () => {
    const screen = openScreen({columns, rows, session: hostileSession(attack)});
    const heard: string[] = [];
    screen.terminal.terminal.onTitleChange(title => heard.push(title));
    screen.terminal.terminal.parser.registerOscHandler(52, data => heard.push(data) > 0);
    screen.terminal.terminal.parser.registerOscHandler(8, data => heard.push(data) > 0);
    screen.terminal.terminal.onData(data => heard.push(data));
    await screen.arm();
    for (const key of ['1', '2', '3', '4', '?', '\u001b', 'z', 'G', 'e']) {
      await screen.press(key);
      expect(screen.terminal.isAlternate).toBe(true);
      expect(screen.terminal.isPasteBracketed).toBe(true);
    }
    expect(heard).toEqual([]);
    expect(screen.terminal.written).not.toContain('owned\u0007');
    expect(screen.terminal.written).not.toContain('\u202e');
  });

  it('writes out what a reviewer could not see in a diff', async () => {
    const session = new FakeSession({source: 'ok = 1\n'});
    session.start();
    session.finish('runtime-error');
    session.propose({source: 'ok = 1 #\u202e \u2066 } {\u001b[8m\u200b\n'});
    const screen = openScreen({columns, rows, session});
    const text = await screen.sees('+ ok = 1 #');
    expect(text).toContain('#‹U+202E› ‹U+2066› } {‹U+001B›[8m‹U+200B›');
  });

  it('keeps the frame whole, whatever the text', async () => {
    for (let seed = 0; seed < 6; seed += 1) {
      const text = hostileText(randomFrom(seed), 60);
      const screen = openScreen({columns, rows, session: hostileSession(text)});
      await screen.rest();
      const lines = screen.text().split('\n');
      expect(lines, `seed ${seed}`).toHaveLength(rows);
      if (columns >= 100) {
        expect(lines.at(-1), `seed ${seed}`).toBe(`└${'─'.repeat(columns - 2)}┘`);
      }
      await screen.press('\u0003', '\u0003');
      await screen.outcome;
    }
  });
});
