import {describe, expect, it} from 'vitest';
import {sessionTable} from '../../source/plain/session-list.ts';
import {sessionStatuses} from '../../source/store/saved-session.ts';
import {nobody} from '../../source/store/session-owner.ts';
import {widthOf} from '../../source/terminal/width.ts';

const now = new Date(2026, 10, 21, 18, 30).getTime();

const session = (path: string, index: number) => ({
  key: index,
  id: `${index}`.repeat(36).slice(0, 36),
  started: now,
  updated: index % 2 === 0 ? now : now - 400 * 86_400_000,
  path,
  name: 'x',
  language: 'javascript',
  attempts: 20,
  revision: 1,
  outcome: null,
  written: null,
  owner: nobody,
  status: sessionStatuses[index % sessionStatuses.length] ?? 'open',
});

describe('the table of sessions', () => {
  const paths = [
    'a.py',
    `/home/ada/${'very/'.repeat(40)}deep.py`,
    '/home/ada/日本語のとても長いファイル名前前前前前前.py',
    '/home/ada/👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧.py',
    '/tmp/\u202Ex\u001b[2Jy\n.py',
  ];
  const table = sessionTable(paths.map(session), 80, now);

  it('fits 80 columns, the end of a long path in it', () => {
    const lines = table.trimEnd().split('\n');
    expect(lines).toHaveLength(1 + paths.length);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
    expect(lines[2]).toMatch(/ …[\w/]*deep\.py$/);
    expect(lines[1]).toContain('Nov 21 18:30');
    expect(lines[2]).toContain('2025-10-17');
  });

  it('shows a path whole where there is room', () => {
    expect(sessionTable(paths.map(session), Infinity, now)).toContain(paths[1]);
  });
});
