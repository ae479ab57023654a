import type {ChildProcess} from 'node:child_process';
import {Readable} from 'node:stream';
import type {Message} from './inside/tell.ts';

export type EndMessage = Extract<Message, {at: 'end'}>;

/** More than any honest child says. */
const mostBytes = 65_536;

/**
 * Calls `onMessage` for each line that a child writes to its descriptor 3. The program could write
 * there as well: what comes is a figure about itself at best, and must never be trusted with more.
 * A flood closes the channel.
 */
export function listen(child: ChildProcess, onMessage: (message: Message) => void): void {
  const channel = child.stdio[3];
  if (!(channel instanceof Readable)) return;
  let rest = '';
  let bytes = 0;
  channel.on('error', () => {});
  channel.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      channel.destroy();
      return;
    }
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const message = parse(line);
      if (message) onMessage(message);
    }
  });
}

function parse(line: string): Message | null {
  try {
    const fields: Readonly<Record<string, unknown>> = Object(JSON.parse(line));
    const {at, detail, cpuMs, peakMemoryKb, cause} = fields;
    if (at === 'ready' || at === 'warm') return {at};
    if (at === 'failed') return {at, detail: String(detail)};
    if (at !== 'end' || !isFigure(cpuMs) || !isFigure(peakMemoryKb)) return null;
    return {at, cpuMs, peakMemoryKb, cause: cause === 'memory' || cause === 'disk' ? cause : null};
  } catch {
    return null;
  }
}

function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
