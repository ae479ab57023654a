import {render} from 'ink';
import {App} from './app.tsx';
import {type Clock, systemClock} from './clock.ts';
import type {Environment} from './external-editor.ts';
import type {SessionView} from './session-view.ts';
import {whenAskedToEnd} from './when-asked-to-end.ts';

export interface ScreenOptions {
  readonly stdin?: NodeJS.ReadStream;
  readonly stdout?: NodeJS.WriteStream;
  readonly stderr?: NodeJS.WriteStream;
  /** Writes the healed program and says where, in one sentence; without it, nothing can be written. */
  readonly write?: () => Promise<string>;
  readonly env?: Environment;
  readonly clock?: Clock;
}

/**
 * Shows a session on the terminal until the user leaves or the process is asked to end, and gives the terminal back
 * whatever happens. The session is told to end, and may still be at it when this resolves.
 * @throws what the session or the screen itself failed with.
 */
export async function runSessionScreen(
  session: SessionView,
  {
    stdin = process.stdin,
    stdout = process.stdout,
    stderr = process.stderr,
    write,
    env = process.env,
    clock = systemClock,
  }: ScreenOptions = {},
): Promise<void> {
  using asked = whenAskedToEnd({stdin, stdout});
  try {
    const app = render(<App session={session} write={write} environment={env} clock={clock} />, {
      stdin,
      stdout,
      stderr,
      alternateScreen: true,
      incrementalRendering: true,
      maxFps: 20,
      exitOnCtrlC: false,
      // Who asked for the screen has made sure of a terminal; a CI variable in the environment does not unmake it.
      interactive: true,
    });
    const ended = app.waitUntilExit();
    try {
      await Promise.race([ended, asked.promise]);
    } finally {
      app.unmount();
      await ended.catch(() => {});
    }
  } catch (error) {
    // Where Ink itself fails it may leave the terminal as it is. Given back twice does no harm.
    giveBack(stdin, stdout);
    throw error;
  } finally {
    session.command({kind: 'leave'});
  }
}

/** Raw mode off, pastes plain, cursor shown, normal screen. */
function giveBack(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): void {
  stdin.setRawMode(false);
  stdin.unref();
  stdout.write('\u001b[?2004l\u001b[?1049l\u001b[?25h');
}
