import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {isKeyName, longKeyNames} from './key-name.ts';
import {type Binding, bindings as standard, type KeyCommand} from './bindings.ts';

/**
 * The bindings with keys that a user chose: a command gets these keys and no others.
 * @param chosen what stands in a settings file, such as `{"accept-hunk": ["o"]}`.
 * @param from names the setting and its place, for messages.
 * @throws {InvalidInput} for a command or a key that there is not, for a key of two commands, and for a command that
 * nobody can do without.
 */
export function rebind(
  chosen: unknown,
  from: string,
  bindings: readonly Binding[] = standard,
): readonly Binding[] {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) {
    throw new InvalidInput(
      `${from} must be an object of commands with their keys, such as {"accept-hunk": ["o"]}.`,
    );
  }
  const keysOf = new Map(
    Object.entries(chosen).map(([name, keys]) => [
      commandNamed(name, from, bindings),
      checkKeys(keys, name, from),
    ]),
  );
  const rebound = bindings.map(binding => ({
    ...binding,
    keys: keysOf.get(binding.command) ?? binding.keys,
  }));
  refuseSharedKeys(rebound, keysOf, from);
  for (const binding of rebound) refuseTrap(binding, from);
  return rebound;
}

function commandNamed(name: string, from: string, bindings: readonly Binding[]): KeyCommand {
  const known = bindings.map(({command}) => command);
  const command = known.find(candidate => candidate === name);
  if (command) return command;
  const near = didYouMean(name, known);
  const instead = near ? `Did you mean "${near}"?` : `There are: ${known.join(', ')}.`;
  throw new InvalidInput(`${from} names the command "${name}", which there is not. ${instead}`);
}

function checkKeys(keys: unknown, command: string, from: string): readonly string[] {
  if (!isTexts(keys)) {
    throw new InvalidInput(
      `${from} gives "${command}" ${JSON.stringify(keys)}; it must be a list of keys, such as ["o"].`,
    );
  }
  const wrong = keys.find(key => !isKeyName(key));
  if (wrong === undefined) return [...new Set(keys)];
  const near = nearestKey(wrong);
  const instead =
    near === undefined
      ? `A key is one sign, ctrl- and a letter (not h, i, j, m), or one of ${longKeyNames.join(', ')}.`
      : `Did you mean "${near}"?`;
  throw new InvalidInput(
    `${from} gives "${command}" the key ${JSON.stringify(wrong)}, which there is not. ${instead}`,
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}

/** What somebody who calls a key otherwise may mean. */
function nearestKey(name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[\s+_]+/g, '-');
  const spellings = [
    aliases.get(plain),
    plain,
    plain.replaceAll('-', ''),
    plain.replace(/^(?:control|c|\^)-?(?=[a-z]$)/, 'ctrl-'),
    /^shift-[a-z]$/.test(plain) ? plain.slice(-1).toUpperCase() : undefined,
  ];
  const known = spellings.find(each => each !== undefined && isKeyName(each));
  return known ?? didYouMean(plain, longKeyNames);
}

const aliases = new Map([
  ['', 'space'],
  ['-', 'space'],
  ['esc', 'escape'],
  ['return', 'enter'],
  ['↵', 'enter'],
  ['del', 'delete'],
  ['pgup', 'pageup'],
  ['pgdn', 'pagedown'],
  ['pgdown', 'pagedown'],
  ['ctrl-h', 'backspace'],
  ['ctrl-i', 'tab'],
  ['ctrl-j', 'enter'],
  ['ctrl-m', 'enter'],
]);

/** A key does one thing. */
function refuseSharedKeys(
  rebound: readonly Binding[],
  chosen: ReadonlyMap<KeyCommand, unknown>,
  from: string,
): void {
  const owners = new Map<string, KeyCommand>();
  for (const {command, keys} of rebound) {
    for (const key of keys) {
      const other = owners.get(key);
      owners.set(key, command);
      if (other === undefined) continue;
      // The one that keeps its usual keys is the one to be moved.
      const [first, second] = chosen.has(other) ? [other, command] : [command, other];
      const usual = chosen.has(second) ? '' : ', which has it already';
      throw new InvalidInput(
        `${from} gives the key "${key}" to "${first}" and "${second}"${usual}. Choose another, or give "${second}" other keys as well.`,
      );
    }
  }
}

/** Without these there would be no way out, or none to find one; and while a hunk is edited, keys are text. */
function refuseTrap({command, keys}: Binding, from: string): void {
  if (!needed.has(command)) return;
  if (keys.length === 0) {
    throw new InvalidInput(
      `${from} leaves "${command}" without a key, and it must have one, such as ["${needed.get(command)}"].`,
    );
  }
  const wrong = command === 'interrupt' ? keys.find(key => !interrupts(key)) : undefined;
  if (wrong !== undefined) {
    throw new InvalidInput(
      `${from} gives "interrupt" the key "${wrong}", which means something else while a hunk is edited or a pane is searched. Give it ctrl- and a letter other than ${[...taken].join(', ')}.`,
    );
  }
}

/** With ctrl- they are keys of the editor or of a search. */
const taken = 'aenpsuwyz';

const interrupts = (key: string) => /^ctrl-.$/.test(key) && !taken.includes(key.slice(-1));

const needed = new Map<KeyCommand, string>([
  ['leave', 'q'],
  ['interrupt', 'ctrl-c'],
  ['help', '?'],
]);
