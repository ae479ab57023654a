import {InvalidInput} from '../errors.ts';
import {momentsOf} from '../replay/moments.ts';
import {narration} from '../replay/narration.ts';
import {fastest, slowest} from '../replay/speeds.ts';
import {exitCodes} from '../session/exit-code.ts';
import {asShown} from '../store/as-shown.ts';
import {findSession, shortId} from '../store/find-session.ts';
import {numberIn} from '../settings/check-value.ts';
import {commandNamed} from '../settings/commands.ts';
import {systemClock} from '../tui/clock.ts';
import {makeKeymap} from '../tui/keymap.ts';
import {formatOf, writeReport} from './history/export.ts';
import {openSaved} from './history/saved.ts';
import {parseCommand} from './parse-command.ts';
import {readSettings} from './read-settings.ts';

/**
 * `yuubox replay`: plays a saved session back, or makes a report of it.
 * @returns the exit code.
 * @throws {InvalidInput} for wrong usage.
 */
export async function replay(args: readonly string[]): Promise<number> {
  const {values, switches, words} = parseCommand(commandNamed('replay'), args, {words: true});
  const [id, other] = words;
  if (id === undefined || other !== undefined) {
    throw new InvalidInput(
      'Name one session to play back: yuubox replay ID. yuubox history lists them.',
    );
  }
  const format = values.get('export');
  const output = values.get('output');
  if (format !== undefined) return writeReport(id, formatOf(format, output, '--export'), output);
  if (output !== undefined) {
    throw new InvalidInput('--output is for a report; add --export md, patch, json or html.');
  }
  const speed = speedOf(values.get('speed'));
  using store = await openSaved();
  const session = findSession(store.sessions(), id);
  const saved = store.events(session);
  const events = asShown(saved).map((event, index) => ({event, at: saved[index]?.at ?? 0}));
  if (events.length === 0) {
    throw new InvalidInput(
      `Of the session ${shortId(session.id)}, nothing was saved to play back.`,
    );
  }
  const inTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (switches.has('plain') || !inTerminal) {
    process.stdout.write(narration(events.map(({event}) => event)));
    return 0;
  }
  const {Player} = await import('../tui/replay/player.ts');
  const {runSessionScreen} = await import('../tui/run-session-screen.tsx');
  const player = new Player(momentsOf(events), {clock: systemClock, speed});
  player.play();
  const {bindings} = await readSettings();
  const screen = {replay: player, keymap: makeKeymap(bindings)};
  const {wasAsked} = await runSessionScreen(player, screen);
  return wasAsked ? exitCodes.cancelled : exitCodes.runs;
}

function speedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  return numberIn({min: slowest, max: fastest, integer: false}, {text, from: '--speed'});
}
