import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import type {SavedSession} from './saved-session.ts';

/** How many characters of an id are shown: enough to be the only one of its kind among some hundreds. */
const shownLength = 8;

/** A session's id as it is shown, and may be typed. */
export const shortId = (id: string): string => id.slice(0, shownLength);

/**
 * The session that the beginning of an id names. Pure.
 * @throws {InvalidInput} when none or several begin so.
 */
export function findSession(sessions: readonly SavedSession[], prefix: string): SavedSession {
  const wanted = prefix.toLowerCase();
  const matching = wanted === '' ? [] : sessions.filter(({id}) => id.startsWith(wanted));
  const [found, other] = matching;
  if (found && !other) return found;
  if (found) {
    const named = matching
      .slice(0, 5)
      .map(({id, name}) => `${id.slice(0, wanted.length + 8)} (${name})`);
    throw new InvalidInput(
      `${matching.length} sessions begin with ${prefix}: ${named.join(', ')}${matching.length > 5 ? '…' : ''}. Give more of the id.`,
    );
  }
  const known = sessions.map(({id}) => id.slice(0, wanted.length));
  // Of fewer characters, any two are alike.
  const near = wanted.length < 6 ? undefined : didYouMean(wanted, known);
  const hint = near ? `Did you mean ${near}?` : 'yuubox history lists those there are.';
  throw new InvalidInput(`There is no saved session ${prefix}. ${hint}`);
}
