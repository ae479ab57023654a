import {InvalidInput} from '../../errors.ts';
import {oneLine} from '../../export/safe-text.ts';
import {narration} from '../../replay/narration.ts';
import {asShown} from '../../store/as-shown.ts';
import {findSession} from '../../store/find-session.ts';
import {commandNamed} from '../../settings/commands.ts';
import {parseCommand} from '../parse-command.ts';
import {openSaved, withStatus} from './saved.ts';

/** `yuubox history show ID`: what happened in a session, in plain words. */
export async function show(args: readonly string[]): Promise<number> {
  const {words} = parseCommand(commandNamed('history'), args, {flags: []});
  const [id, other] = words;
  if (id === undefined || other !== undefined) {
    throw new InvalidInput('history show takes one session: yuubox history show ID.');
  }
  using store = await openSaved();
  const [session] = await withStatus([findSession(store.sessions(), id)]);
  if (!session) return 0;
  const facts = [
    `Session   ${session.id}`,
    `Begun     ${new Date(session.started).toLocaleString('en-GB')}`,
    `Last      ${new Date(session.updated).toLocaleString('en-GB')}`,
    `Status    ${session.status}`,
    ...(session.path === null ? [] : [`File      ${oneLine(session.path)}`]),
    ...(session.written === null ? [] : [`Written   ${oneLine(session.written)}`]),
  ];
  const events = asShown(store.events(session));
  process.stdout.write(`${facts.join('\n')}\n\n${narration(events)}`);
  return 0;
}
