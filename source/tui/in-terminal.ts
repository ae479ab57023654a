import {render} from 'ink';
import type {ReactElement} from 'react';
import type {Environment} from './external-editor.ts';
import {wrapOff, wrapOn} from './line-wrap.ts';
import {whenAskedToEnd} from './when-asked-to-end.ts';

export interface TerminalStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** So that a key that comes just behind another is seen at once. What a session tells is drawn less often. */
export const maxFps = 60;

/**
 * Shows a screen until it exits or the process is asked to end, and gives the terminal back whatever happens.
 * @returns whether it was asked to end from outside.
 * @throws what the screen failed with.
 */
export async function showInTerminal(
  screen: ReactElement,
  {stdin, stdout, stderr}: TerminalStreams,
  env: Environment,
): Promise<{readonly wasAsked: boolean}> {
  const isHeard = env['INK_SCREEN_READER'] === 'true';
  using asked = whenAskedToEnd({stdin, stdout});
  try {
    // Ink does so after the first frame: a key that comes in between would be echoed into the screen.
    stdin.setRawMode(true);
    // A key that was pressed before has been echoed, and Ink draws from the column where the cursor is.
    stdout.write(isHeard ? '\r' : `\r${wrapOff}`);
    const app = render(screen, {
      stdin,
      stdout,
      stderr,
      // A screen reader reads the normal one, in which also the past can be gone back to.
      alternateScreen: !isHeard,
      isScreenReaderEnabled: isHeard,
      incrementalRendering: true,
      maxFps,
      exitOnCtrlC: false,
      // Who asked for the screen has made sure of a terminal; a CI variable in the environment does not unmake it.
      interactive: true,
    });
    // Terminals differ in what a new size does to the rows that are there, and Ink goes by where it left them.
    const startAnew = () => {
      if (!isHeard) stdout.write('\u001b[2J\u001b[H');
      app.clear();
    };
    stdout.prependListener('resize', startAnew);
    const ended = app.waitUntilExit();
    try {
      return await Promise.race([
        ended.then(() => ({wasAsked: false})),
        asked.promise.then(() => ({wasAsked: true})),
      ]);
    } finally {
      stdout.off('resize', startAnew);
      stdout.write(wrapOn);
      app.unmount();
      await ended.catch(() => {});
    }
  } catch (error) {
    // Where Ink itself fails it may leave the terminal as it is. Given back twice does no harm.
    giveBack(stdin, stdout);
    throw error;
  }
}

/** Raw mode off, pastes plain, lines wrapped, cursor shown, normal screen. */
function giveBack(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): void {
  stdin.setRawMode(false);
  stdin.unref();
  stdout.write(`\u001b[?2004l${wrapOn}\u001b[?1049l\u001b[?25h`);
}
