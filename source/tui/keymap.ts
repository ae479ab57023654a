import {type Binding, bindings, type KeyCommand} from './bindings.ts';

/** Bindings by key and by command. Screens are given one, since users choose keys of their own. */
export interface Keymap {
  readonly bindings: readonly Binding[];
  bindingOf(key: string): Binding | undefined;
  /** The key that is shown for a command, such as `↵`; the command's name where it has none. */
  keyFor(command: KeyCommand): string;
  hintFor(command: KeyCommand): string;
}

export function makeKeymap(bindings: readonly Binding[]): Keymap {
  const byKey = new Map(bindings.flatMap(binding => binding.keys.map(key => [key, binding])));
  const byCommand = new Map(bindings.map(binding => [binding.command, binding]));
  return {
    bindings,
    bindingOf: key => byKey.get(key),
    keyFor(command) {
      const [key] = byCommand.get(command)?.keys ?? [];
      return key === undefined ? `‹${command}›` : keyLabel(key);
    },
    hintFor: command => byCommand.get(command)?.hint ?? '',
  };
}

/** The keys that nobody has changed. */
export const standardKeymap = makeKeymap(bindings);

/** A key's name as people know it. */
export function keyLabel(key: string): string {
  return labels[key] ?? key;
}

const labels: Readonly<Record<string, string>> = {
  enter: '↵',
  escape: 'esc',
  up: '↑',
  down: '↓',
  pageup: 'page up',
  pagedown: 'page down',
};
