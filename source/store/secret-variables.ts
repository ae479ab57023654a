import {secretName} from '../healers/redact/secret-name.ts';
import {makeRedaction} from '../healers/redact.ts';

/**
 * The names of those variables that likely hold a secret, by their name or by the form of their value. They are not
 * saved: whoever goes on with a session gives them again.
 */
export function secretVariables(env: Readonly<Record<string, string>>): string[] {
  return Object.entries(env)
    .filter(([name, value]) => secretName.test(name) || looksSecret(`${name}=${value}`))
    .map(([name]) => name);
}

const looksSecret = (text: string) => makeRedaction([text]).counts.size > 0;
