import type {Command} from '../session/commands.ts';
import type {ViewAction} from './view-state.ts';

/** What a key comes to. */
export type Intent =
  | {readonly kind: 'view'; readonly action: ViewAction}
  | {readonly kind: 'session'; readonly command: Command}
  | {readonly kind: 'write' | 'write-and-leave' | 'leave' | 'edit-file' | 'suspend'};

/** Tells the user one sentence. */
export function say(message: string): Intent {
  return {kind: 'view', action: {type: 'say', message}};
}
