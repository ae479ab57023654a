import {InvalidInput} from '../errors.ts';
import {momentsOf} from '../replay/moments.ts';
import {narration} from '../replay/narration.ts';
import {commandNamed} from '../settings/commands.ts';
import {findSession, shortId} from '../store/find-session.ts';
import {systemClock} from '../tui/clock.ts';
import {openSaved} from './history/saved.ts';
import {commandHelp} from './help-pages.ts';
import {parseOptions} from './parse-options.ts';

const replayUsage = commandHelp(commandNamed('replay')).trimEnd();

const speeds = {min: 0.125, max: 64};

/**
 * `yuubox replay`: plays a saved session back.
 * @returns the exit code.
 * @throws {InvalidInput} for wrong usage.
 */
export async function replay(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseOptions(
    args,
    {speed: {type: 'string'}, plain: {type: 'boolean'}},
    replayUsage,
  );
  const [id, other] = positionals;
  if (id === undefined || other !== undefined) {
    throw new InvalidInput(
      `Name one session to play back (yuubox history lists them):\n${replayUsage}`,
    );
  }
  const speed = speedOf(values.speed);
  using store = await openSaved();
  const session = findSession(store.sessions(), id);
  const events = store.events(session);
  if (events.length === 0) {
    throw new InvalidInput(
      `Of the session ${shortId(session.id)}, nothing was saved to play back.`,
    );
  }
  const inTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (values.plain || !inTerminal) {
    process.stdout.write(narration(events.map(({event}) => event)));
    return 0;
  }
  const {Player} = await import('../tui/replay/player.ts');
  const {runSessionScreen} = await import('../tui/run-session-screen.tsx');
  const player = new Player(momentsOf(events), {clock: systemClock, speed});
  player.play();
  await runSessionScreen(player, {replay: player});
  return 0;
}

function speedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const speed = Number(text.replace(/[x×]$/, ''));
  if (text.trim() !== '' && speed >= speeds.min && speed <= speeds.max) return speed;
  throw new InvalidInput(
    `--speed is ${JSON.stringify(text)}; it must be a number from ${speeds.min} to ${speeds.max}, such as 4.`,
  );
}
