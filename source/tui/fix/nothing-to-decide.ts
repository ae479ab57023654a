import type {SessionState} from '../../session/state.ts';
import {waitsBefore} from '../course-intents.ts';
import type {Keymap} from '../keymap.ts';

/** Why a key that decides has nothing to decide about. */
export function nothingToDecide({phase, stage}: SessionState, keys: Keymap): string {
  if (stage) return waitsBefore(stage.kind, keys);
  switch (phase.kind) {
    case 'starting':
    case 'running':
      return 'The program is running; there is no fix to decide about.';
    case 'healing':
      return phase.searching
        ? 'There is no fix yet; the search goes on.'
        : `No fix was found. ${keys.keyFor('edit-file')} opens the program in your editor.`;
    case 'ended':
      return 'The session is over; there is nothing left to decide.';
  }
}
