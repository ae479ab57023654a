import {reveal, sanitise} from '../terminal/sanitise.ts';
import type {Block} from './block.ts';

/** The text of a block as it may be looked at: code and diffs hide nothing, output controls nothing. */
export function safeText({kind, text}: Exclude<Block, {kind: 'facts'}>): string {
  const isCode = kind === 'code' || kind === 'diff';
  return isCode ? reveal(text.replaceAll(/\r\n?/g, '\n')) : sanitise(text);
}

/** A text that has to stand in one line. */
export const oneLine = (text: string): string => sanitise(text).replaceAll(/\s+/g, ' ').trim();
