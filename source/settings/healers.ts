import {InvalidInput} from '../errors.ts';
import type {Models} from './models.ts';
import {unknownName} from './check-value.ts';
import {isHealerFile} from './healer-file.ts';
import {healerNames} from './options/healing.ts';

export type HealerName = (typeof healerNames)[number];

/** A healer of the user's own, in a file of JavaScript or TypeScript. */
export interface HealerFile {
  /** As it was given, such as `./healers/mine.js`. */
  readonly file: string;
}

/** The healers that `--healer` names, in its order; null when it is not given. */
export function askedHealers(text: string | null): readonly (string | HealerFile)[] | null {
  if (text === null) return null;
  // Once each: a healer that is asked twice would only agree with itself.
  const names = [...new Set(text.split(',').map(name => name.trim()))];
  return names.map(name => (isHealerFile(name) ? {file: name} : name));
}

/**
 * Who is asked, in order of trust: as `--healer` says, else `offline` and what has an address.
 * @throws {InvalidInput} for a name that there is not, and for a healer that is not configured or that `--offline`
 * forbids.
 */
export function chooseHealers(
  asked: ReturnType<typeof askedHealers>,
  models: Models,
  offline: boolean,
): (HealerName | HealerFile)[] {
  if (asked === null) {
    return healerNames.filter(name => name === 'offline' || (!offline && models[name] !== null));
  }
  return asked.map(healer => {
    if (typeof healer !== 'string') return healer;
    const name = healerNames.find(known => known === healer);
    if (!name) throw unknownName('--healer', healer, healerNames);
    if (name === 'offline') return name;
    if (offline) {
      throw new InvalidInput(`--offline forbids the healer ${name}; leave one of them out.`);
    }
    if (!models[name]) {
      throw new InvalidInput(`The healer ${name} is not configured. ${howToConfigure[name]}`);
    }
    return name;
  });
}

/** Where the user learns to configure a healer that was asked for by name. */
const howToConfigure = {
  yuuki: 'Set YUUKI_API_URL to the address of a Yuuki server.',
  chat: 'Set --api-url (or YUUBOX_API_URL) and --model to those of a chat model.',
  anthropic: 'Set ANTHROPIC_API_KEY, and --model (or ANTHROPIC_MODEL) to the name of a model.',
};
