import {App} from './app.tsx';
import {showInTerminal} from './in-terminal.ts';
import type {ScreenOptions} from './run-session-screen.tsx';
import type {SessionView} from './session-view.ts';

/** `runSessionScreen`, once React and Ink are to be loaded. */
export async function showScreen(
  session: SessionView,
  {
    write,
    env,
    keymap,
    clock,
    ...streams
  }: Required<Omit<ScreenOptions, 'write'>> & Pick<ScreenOptions, 'write'>,
): Promise<void> {
  try {
    await showInTerminal(
      <App session={session} write={write} environment={env} keymap={keymap} clock={clock} />,
      streams,
    );
  } finally {
    session.command({kind: 'leave'});
  }
}
