import type {KeyCommand} from './bindings.ts';
import type {Keymap} from './keymap.ts';
import type {PaneName} from './view-state.ts';

/** What stands before a pane's name: the key that leads there and a blank, or nothing where no key does. */
export function paneKey(keys: Keymap, pane: PaneName): string {
  const command: KeyCommand = `pane-${pane}`;
  const isBound = keys.bindings.some(
    binding => binding.command === command && binding.keys.length > 0,
  );
  return isBound ? `${keys.keyFor(command)} ` : '';
}
