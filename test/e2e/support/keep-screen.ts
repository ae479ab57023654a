import {expect} from 'vitest';
import {normalScreen} from './normal-screen.ts';
import type {TmuxTerminal} from './tmux-terminal.ts';

/**
 * Waits for a screen to stand still and compares it with a text file that a reviewer can look at. No row may be longer
 * than the terminal.
 * @param path without the size and the extension.
 */
export async function keepScreen(
  terminal: TmuxTerminal,
  path: string,
  [columns, rows]: readonly [columns: number, rows: number],
): Promise<void> {
  const text = await terminal.rests();
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(rows);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
  await expect(normalScreen(text)).toMatchFileSnapshot(`${path}-${columns}x${rows}.txt`);
}
