import type {HealContext, HealFacts} from '../healers/healer.ts';
import type {HealerProgress} from '../healers/progress.ts';
import type {SessionEvent} from './events.ts';

/** How a healer tells what it does while it does it. */
export type Telling = Omit<HealContext, keyof HealFacts>;

/**
 * Tells it as events.
 * @param isWorking what an aborted healer used late is no longer this session's.
 */
export function tellAsEvents(
  healer: string,
  emit: (event: SessionEvent) => void,
  progress: (update: HealerProgress) => void,
  isWorking: () => boolean,
): Telling {
  return {
    notify: message => emit({type: 'healer-note', healer, message}),
    asked: prompt => emit({type: 'healer-asked', healer, prompt}),
    answered: text => emit({type: 'healer-answered', healer, text}),
    progress,
    spent: total => {
      if (isWorking()) emit({type: 'healer-spent', healer, ...total});
    },
  };
}

/** What a healer tells about a step of a composed fix is not told further. */
export const silent: Telling = {
  notify() {},
  progress() {},
  asked() {},
  answered() {},
  spent() {},
};
