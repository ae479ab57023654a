import {didYouMean} from '../../did-you-mean.ts';
import {InvalidInput} from '../../errors.ts';
import {languageNamed} from '../../languages/index.ts';
import {jsonText} from '../../plain/json-text.ts';
import {type ListedSession, sessionJson, sessionTable} from '../../plain/session-list.ts';
import {parseMoment} from '../../settings/parse-moment.ts';
import {choiceOf} from '../../settings/check-value.ts';
import {type SessionStatus, sessionStatuses} from '../../store/saved-session.ts';
import {parseOptions} from '../parse-options.ts';
import {historyUsage} from './usage.ts';
import {openSaved, withStatus} from './saved.ts';

const usual = 50;

/** `yuubox history [TEXT]`: the saved sessions, newest first. */
export async function list(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseOptions(
    args,
    {
      language: {type: 'string', short: 'l'},
      status: {type: 'string', short: 's'},
      since: {type: 'string'},
      limit: {type: 'string', short: 'n'},
      json: {type: 'boolean'},
    },
    historyUsage,
  );
  const [text, other] = positionals;
  if (other !== undefined) {
    throw new InvalidInput(`history takes one text to look for. It is:\n${historyUsage}`);
  }
  const now = Date.now();
  const language = values.language === undefined ? null : languageNamed(values.language).name;
  const status = values.status === undefined ? null : statusNamed(values.status);
  const since = values.since === undefined ? 0 : parseMoment('--since', values.since, now);
  const limit = limitOf(values.limit);
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
  if (values.json) {
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

function statusNamed(text: string): SessionStatus {
  return choiceOf(sessionStatuses, {text, from: '--status'});
}

function limitOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit >= 1) return limit;
  throw new InvalidInput(
    `--limit is ${JSON.stringify(text)}; it must be a whole number from 1 on.`,
  );
}
