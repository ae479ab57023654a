import {type Clock, systemClock} from './clock.ts';
import type {Environment} from './external-editor.ts';
import {type Keymap, standardKeymap} from './keymap.ts';
import type {Player} from './replay/player.ts';
import type {SessionView} from './session-view.ts';

export interface ScreenOptions {
  readonly stdin?: NodeJS.ReadStream;
  readonly stdout?: NodeJS.WriteStream;
  readonly stderr?: NodeJS.WriteStream;
  /** Writes the healed program and says where, in one sentence; without it, nothing can be written. */
  readonly write?: () => Promise<string>;
  readonly env?: Environment;
  readonly keymap?: Keymap;
  readonly clock?: Clock;
  /** The session as a replay, whose keys are its own. */
  readonly replay?: Player;
}

/**
 * Shows a session on the terminal until the user leaves or the process is asked to end, and gives the terminal back
 * whatever happens. The session is told to end, and may still be at it when this resolves.
 * @returns whether it was asked to end, by a signal or a terminal that is gone.
 * @throws what the session or the screen itself failed with.
 */
export async function runSessionScreen(
  session: SessionView,
  {
    stdin = process.stdin,
    stdout = process.stdout,
    stderr = process.stderr,
    env = process.env,
    keymap = standardKeymap,
    clock = systemClock,
    write,
    replay,
  }: ScreenOptions = {},
): Promise<{readonly wasAsked: boolean}> {
  const {showScreen} = await import('./show-screen.tsx');
  return showScreen(session, {
    stdin,
    stdout,
    stderr,
    env,
    keymap,
    clock,
    ...(write && {write}),
    ...(replay && {replay}),
  });
}
