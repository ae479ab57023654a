import {InvalidInput} from '../../errors.ts';
import {narration} from '../../replay/narration.ts';
import {findSession} from '../../store/find-session.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import {parseOptions} from '../parse-options.ts';
import {openSaved, withStatus} from './saved.ts';
import {historyUsage} from './usage.ts';

/** `yuubox history show ID`: what happened in a session, in plain words. */
export async function show(args: readonly string[]): Promise<number> {
  const {positionals} = parseOptions(args, {}, historyUsage);
  const [id, other] = positionals;
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
    ...(session.path === null ? [] : [`File      ${session.path}`]),
    ...(session.written === null ? [] : [`Written   ${session.written}`]),
  ];
  const events = store.events(session).map(({event}) => event);
  process.stdout.write(`${sanitise(facts.join('\n'))}\n\n${narration(events)}`);
  return 0;
}
