import {App} from './app.tsx';
import {showInTerminal} from './in-terminal.ts';
import type {ScreenOptions} from './run-session-screen.tsx';
import type {SessionView} from './session-view.ts';

type Optional = 'replay' | 'write';

/** `runSessionScreen`, once React and Ink are to be loaded. */
export async function showScreen(
  session: SessionView,
  {
    write,
    env,
    keymap,
    clock,
    replay,
    ...streams
  }: Required<Omit<ScreenOptions, Optional>> & Pick<ScreenOptions, Optional>,
): Promise<{readonly wasAsked: boolean}> {
  const screen = {session, write, clock, replay, keymap, environment: env};
  try {
    return await showInTerminal(<App {...screen} />, streams, env);
  } finally {
    session.command({kind: 'leave'});
  }
}
