import {render} from 'ink';
import {App} from './app.tsx';
import {wrapOff, wrapOn} from './line-wrap.ts';
import type {ScreenOptions} from './run-session-screen.tsx';
import type {SessionView} from './session-view.ts';
import {whenAskedToEnd} from './when-asked-to-end.ts';

type Optional = 'replay' | 'write';

/** `runSessionScreen`, once React and Ink are to be loaded. */
export async function showScreen(
  session: SessionView,
  {
    stdin,
    stdout,
    stderr,
    write,
    env,
    keymap,
    clock,
    replay,
  }: Required<Omit<ScreenOptions, Optional>> & Pick<ScreenOptions, Optional>,
): Promise<void> {
  const isHeard = env['INK_SCREEN_READER'] === 'true';
  using asked = whenAskedToEnd({stdin, stdout});
  try {
    // Ink does so after the first frame: a key that comes in between would be echoed into the screen.
    stdin.setRawMode(true);
    if (!isHeard) stdout.write(wrapOff);
    const screen = {session, write, clock, replay, keymap, environment: env};
    const app = render(<App {...screen} />, {
      stdin,
      stdout,
      stderr,
      // A screen reader reads the normal one, in which also the past can be gone back to.
      alternateScreen: !isHeard,
      isScreenReaderEnabled: isHeard,
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
      stdout.write(wrapOn);
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

/** Raw mode off, pastes plain, lines wrapped, cursor shown, normal screen. */
function giveBack(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): void {
  stdin.setRawMode(false);
  stdin.unref();
  stdout.write(`\u001b[?2004l${wrapOn}\u001b[?1049l\u001b[?25h`);
}
