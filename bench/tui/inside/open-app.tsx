import {render} from 'ink';
import {App} from '../../../source/tui/app.tsx';
import {systemClock} from '../../../source/tui/clock.ts';
import {maxFps} from '../../../source/tui/in-terminal.ts';
import {standardKeymap} from '../../../source/tui/keymap.ts';
import {type FakeTty, fakeTty} from './fake-tty.ts';
import {type FloodedSession, floodedSession} from './flooded-session.ts';

/** The screen as it is opened on a terminal of 200×50, over a session that a benchmark makes print. */
export function openApp(incrementalRendering: boolean): {
  readonly tty: FakeTty;
  readonly session: FloodedSession;
  readonly close: () => void;
} {
  const tty = fakeTty(200, 50);
  const session = floodedSession();
  const screen = {session, environment: {}, keymap: standardKeymap, clock: systemClock};
  const app = render(<App {...screen} />, {
    stdin: tty.stdin,
    stdout: tty.stdout,
    stderr: tty.stdout,
    alternateScreen: true,
    incrementalRendering,
    maxFps,
    exitOnCtrlC: false,
    interactive: true,
  });
  return {tty, session, close: () => app.unmount()};
}
