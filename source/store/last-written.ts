import {resolve} from 'node:path';
import type {SessionState} from '../session/state.ts';

/** What a session has written to a file itself; undefined when it has not. */
export function lastWritten({written, revisions}: SessionState, path: string): string | undefined {
  if (!written || resolve(written.path) !== resolve(path)) return undefined;
  return revisions[written.revision]?.source;
}
