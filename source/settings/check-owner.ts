import {InvalidInput} from '../errors.ts';
import type {Setting} from './setting.ts';
import type {Entry} from './settings-file.ts';

/**
 * A project's file comes with code that nobody has looked at yet: it may ask for less, but never take away what
 * protects the user. It is refused rather than ignored, so that nobody takes it for granted.
 * @throws {InvalidInput} for a setting, or a value of it, that does not count from a project's file.
 */
export function checkOwner({name, isFlag, type, env, file}: Setting, {text, from}: Entry): void {
  if (!file || file.project === 'any') return;
  const allowed: readonly string[] = file.project;
  const values = type.kind === 'healers' ? text.split(',') : [text];
  const refused = values.find(value => !allowed.includes(value.trim()));
  if (refused === undefined) return;
  const what = allowed.length === 0 ? from : `${from} is ${JSON.stringify(refused)}, and that`;
  const ways = [
    ...(isFlag && type.kind !== 'switch' ? [`give --${name}`] : []),
    ...env.slice(0, 1).map(variable => `set ${variable}`),
    'put it into your own settings (yuubox config path)',
  ];
  const rest = allowed.length === 0 ? '' : ` There it may be ${allowed.join(', ')}.`;
  throw new InvalidInput(
    `${what} does not count in a project's file: ${file.why}.${rest} If you want it, ${ways.join(', or ')}; else remove it there.`,
  );
}
