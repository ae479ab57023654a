import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {InvalidInput} from '../errors.ts';
import {checkedHealer} from './checked-healer.ts';
import type {Healer} from './healer.ts';

/**
 * The healer in a file of JavaScript or TypeScript: its default export, which is a healer or a function that makes one.
 * @param offline whether a healer that sends code away is refused.
 * @throws {InvalidInput} saying what is wrong with the file.
 */
export async function loadHealer(
  file: string,
  {directory, offline}: {readonly directory: string; readonly offline: boolean},
): Promise<Healer> {
  const exported = await importFrom(file, directory);
  const made = typeof exported === 'function' ? await make(file, exported) : exported;
  const problem = problemOf(made);
  if (problem || !isHealer(made)) {
    throw new InvalidInput(
      `${file} is no healer: ${problem ?? ''}. Its default export must be {name, sendsTo, suggest} or a function that returns it.`,
    );
  }
  if (offline && made.sendsTo !== null) {
    throw new InvalidInput(
      `--offline forbids the healer ${file}, which sends code to ${JSON.stringify(made.sendsTo)}; leave one of them out.`,
    );
  }
  return checkedHealer(made);
}

async function importFrom(file: string, directory: string): Promise<unknown> {
  try {
    const {href} = pathToFileURL(resolve(directory, file));
    const loaded: unknown = await import(href);
    // A module's namespace is an object.
    const names: object = Object(loaded);
    return 'default' in names ? names.default : undefined;
  } catch (error) {
    throw new InvalidInput(`The healer ${file} cannot be loaded: ${described(error)}`);
  }
}

async function make(file: string, factory: Function): Promise<unknown> {
  try {
    return await factory();
  } catch (error) {
    throw new InvalidInput(`The healer ${file} cannot be made: ${described(error)}`);
  }
}

const described = (error: unknown) =>
  error instanceof Error
    ? `${error.name}: ${error.message.split('\n', 1)[0]}.`
    : `${String(error)}.`;

/** What keeps a value from being a healer; null when nothing does. */
function problemOf(value: unknown): string | null {
  if (value === undefined) return 'it has no default export';
  if (value === null) return 'it exports null';
  if (typeof value !== 'object') return `it exports a ${typeof value}`;
  // Read like this, methods of a class count, too.
  const [name, sendsTo, suggest]: unknown[] = ['name', 'sendsTo', 'suggest'].map(key =>
    Reflect.get(value, key),
  );
  if (typeof name !== 'string' || !/^[a-z][\w-]{0,39}$/i.test(name)) {
    return 'its name is no short word of letters, digits and dashes';
  }
  if (taken.has(name)) return `its name is ${name}, which YuuBox has already`;
  if (sendsTo !== null && (typeof sendsTo !== 'string' || sendsTo === '')) {
    return 'its sendsTo is neither null nor the address that code is sent to';
  }
  return typeof suggest === 'function' ? null : 'it has no method suggest';
}

const taken: ReadonlySet<string> = new Set(['offline', 'yuuki', 'chat', 'anthropic', 'you']);

function isHealer(value: unknown): value is Healer {
  return problemOf(value) === null;
}
