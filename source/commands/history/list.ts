import {didYouMean} from '../../did-you-mean.ts';
import {InvalidInput} from '../../errors.ts';
import {languageNamed} from '../../languages/index.ts';
import {jsonText} from '../../plain/json-text.ts';
import {type ListedSession, sessionJson, sessionTable} from '../../plain/session-list.ts';
import {parseMoment} from '../../settings/parse-moment.ts';
import {choiceOf, numberIn} from '../../settings/check-value.ts';
import {sessionStatuses} from '../../store/saved-session.ts';
import {commandNamed} from '../../settings/commands.ts';
import {parseCommand} from '../parse-command.ts';
import {openSaved, withStatus} from './saved.ts';

const usual = 50;

/** `yuubox history [TEXT]`: the saved sessions, newest first. */
export async function list(args: readonly string[]): Promise<number> {
  const {values, switches, words} = parseCommand(commandNamed('history'), args, {
    flags: ['language', 'status', 'since', 'limit', 'json'],
  });
  const [text, other] = words;
  if (other !== undefined) {
    throw new InvalidInput(`history takes one text to look for, not ${words.length}.`);
  }
  const now = Date.now();
  const asked = {language: values.get('language'), status: values.get('status')};
  const language = asked.language === undefined ? null : languageNamed(asked.language).name;
  const status =
    asked.status === undefined
      ? null
      : choiceOf(sessionStatuses, {text: asked.status, from: '--status'});
  const age = values.get('since');
  const since = age === undefined ? 0 : parseMoment('--since', age, now);
  const limit = limitOf(values.get('limit'));
  using store = await openSaved();
  const wanted = text?.toLowerCase();
  const sessions = store
    .sessions()
    .filter(session => language === null || session.language === language)
    .filter(session => session.updated >= since)
    .filter(
      ({path, name}) => wanted === undefined || (path ?? name).toLowerCase().includes(wanted),
    );
  const fitting = (await withStatus(sessions)).filter(
    session => status === null || session.status === status,
  );
  if (switches.has('json')) {
    const listed = limit === null ? fitting : fitting.slice(0, limit);
    process.stdout.write(`${jsonText(listed.map(sessionJson), 2)}\n`);
  } else {
    const isFiltered = args.length > 0;
    print(fitting, limit ?? usual, now, isFiltered ? noneFits(text) : none);
  }
  return 0;
}

const none = 'No session is saved. yuubox FILE begins one.\n';

function noneFits(text: string | undefined): string {
  const near = text === undefined ? undefined : didYouMean(text, ['show', 'export', 'rm', 'clear']);
  const hint = near ? `Did you mean history ${near}?` : 'yuubox history lists all.';
  return `No saved session fits. ${hint}\n`;
}

function print(
  sessions: readonly ListedSession[],
  limit: number,
  now: number,
  without: string,
): void {
  if (sessions.length === 0) {
    process.stderr.write(without);
    return;
  }
  // A pipe wants whole names.
  const width = process.stdout.isTTY ? process.stdout.columns : Infinity;
  process.stdout.write(sessionTable(sessions.slice(0, limit), width, now));
  const more = sessions.length - limit;
  if (more > 0) process.stderr.write(`${more} more: yuubox history --limit ${sessions.length}\n`);
}

function limitOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return numberIn({min: 1, max: 100_000, integer: true}, {text, from: '--limit'});
}
