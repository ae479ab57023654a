import {expect} from 'vitest';
import type {TmuxTerminal} from './tmux-terminal.ts';

/** Waits for the end of `yuubox` and checks that its terminal is as it was; returns what it shows. */
export async function expectGivenBack(terminal: TmuxTerminal): Promise<string> {
  const text = await terminal.sees(/ended with \d+[\s\S]*\becho\b/);
  expect(await terminal.isAlternate()).toBe(false);
  expect(await terminal.isCursorShown()).toBe(true);
  expect(await terminal.isWrapping()).toBe(true);
  expect(text).toContain('before');
  expect(text).toMatch(/(^|\s)isig icanon echo/m);
  return text;
}
