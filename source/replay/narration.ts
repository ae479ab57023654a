import {narrate} from '../plain/narrate.ts';
import type {SessionEvent} from '../session/events.ts';
import {reduce} from '../session/reduce.ts';
import type {SessionState} from '../session/state.ts';
import {Fold} from './fold.ts';

/** What `--plain` would have said about a session, as safe text. */
export function narration(events: readonly SessionEvent[]): string {
  let state: SessionState = new Fold(events).after(1);
  return events
    .map((event, index) => {
      if (index > 0) state = reduce(state, event);
      return narrate(event, state);
    })
    .join('');
}
