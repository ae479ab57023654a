import {writeSync} from 'node:fs';

/** What a child process tells its parent over descriptor 3, one JSON object a line. */
export type Message =
  | {readonly at: 'ready'}
  | {readonly at: 'warm'}
  | {readonly at: 'failed'; readonly detail: string}
  | {
      readonly at: 'end';
      readonly cpuMs: number;
      readonly peakMemoryKb: number;
      readonly cause: 'memory' | 'disk' | null;
    };

export function tell(message: Message): void {
  writeSync(3, `${JSON.stringify(message)}\n`);
}
