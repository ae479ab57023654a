import {InvalidInput} from '../../errors.ts';
import {parseMoment} from '../../settings/parse-moment.ts';
import {findSession, shortId} from '../../store/find-session.ts';
import type {SavedSession} from '../../store/saved-session.ts';
import {isOpen, thisProcess} from '../../store/session-owner.ts';
import {commandNamed} from '../../settings/commands.ts';
import {parseCommand} from '../parse-command.ts';
import {openSaved} from './saved.ts';

/** `yuubox history rm ID…`: removes sessions. */
export async function rm(args: readonly string[]): Promise<number> {
  const {words} = parseCommand(commandNamed('history'), args, {flags: []});
  if (words.length === 0) {
    throw new InvalidInput('Name the sessions to remove: yuubox history rm ID…');
  }
  using store = await openSaved();
  const all = store.sessions();
  // All are found before any is removed.
  const named = new Set(words.map(id => findSession(all, id)));
  const [open] = (await partition([...named])).open;
  if (open) {
    throw new InvalidInput(
      `The session ${shortId(open.id)} (${open.name}) is open in a YuuBox (process ${open.owner.pid}). Leave it there first.`,
    );
  }
  store.remove([...named]);
  process.stderr.write(`Removed ${count(named.size)}.\n`);
  return 0;
}

/** `yuubox history clear`: removes all sessions, or old ones. */
export async function clear(args: readonly string[]): Promise<number> {
  const {values, switches, words} = parseCommand(commandNamed('history'), args, {
    flags: ['yes', 'older-than'],
  });
  if (words.length > 0) {
    throw new InvalidInput('history clear takes no sessions; yuubox history rm ID… removes some.');
  }
  const age = values.get('older-than');
  const before = age === undefined ? Infinity : parseMoment('--older-than', age, Date.now());
  using store = await openSaved();
  const old = store.sessions().filter(({updated}) => updated < before);
  // Whoever tells the age knows what goes.
  if (!switches.has('yes') && age === undefined) {
    throw new InvalidInput(
      `This removes ${count(old.length)}, for good. If that is meant: yuubox history clear --yes. Old ones alone: yuubox history clear --older-than 30d.`,
    );
  }
  const {closed, open} = await partition(old);
  store.remove(closed);
  const left = open.length > 0 ? ` Left ${count(open.length)} that a YuuBox has open.` : '';
  process.stderr.write(`Removed ${count(closed.length)}.${left}\n`);
  return 0;
}

const count = (number: number) => `${number} ${number === 1 ? 'session' : 'sessions'}`;

async function partition(sessions: readonly SavedSession[]) {
  const here = await thisProcess();
  const open = await Promise.all(sessions.map(({owner}) => isOpen(owner, here)));
  return {
    closed: sessions.filter((_, index) => !open[index]),
    open: sessions.filter((_, index) => open[index]),
  };
}
