import {textOf} from '../sandbox/result.ts';
import type {SessionEvent} from '../session/events.ts';
import type {SavedEvent} from './saved-session.ts';

/** Of a flood, this much of its end is put back from the attempt's result, in characters. */
const restoredEnd = 20_000;

/**
 * The events of a saved session as they are to be folded: where output of an attempt was left out, the last piece of it
 * says how much, and has the end of the stream again. As many events, in the same order. Pure.
 */
export function asShown(saved: readonly SavedEvent[]): SessionEvent[] {
  const events = saved.map(({event}) => event);
  for (const {pieces, result} of floodsIn(saved)) {
    const last = pieces.at(-1);
    const piece = last === undefined ? undefined : saved[last]?.event;
    if (last === undefined || piece?.type !== 'output') continue;
    const leftOut = pieces.reduce((sum, index) => sum + (saved[index]?.leftOut ?? 0), 0);
    const end = result ? textOf(result[piece.stream]).slice(-Math.min(restoredEnd, leftOut)) : '';
    const gap = `\n… ${leftOut - end.length} characters were not saved …\n`;
    events[last] = {...piece, text: `${piece.text}${gap}${end}`};
  }
  return events;
}

/** For each stream of each attempt that was cut: the indexes of its cut pieces, and what the attempt came to. */
function floodsIn(saved: readonly SavedEvent[]) {
  type Finished = Extract<SessionEvent, {type: 'attempt-finished'}>;
  const floods: {pieces: number[]; result: Finished['result'] | null}[] = [];
  let open: Record<'stdout' | 'stderr', number[]> = {stdout: [], stderr: []};
  const close = (result: Finished['result'] | null) => {
    for (const pieces of [open.stdout, open.stderr]) {
      if (pieces.length > 0) floods.push({pieces, result});
    }
    open = {stdout: [], stderr: []};
  };
  for (const [index, {event, leftOut}] of saved.entries()) {
    if (event.type === 'attempt-started') close(null);
    if (event.type === 'output' && leftOut > 0) open[event.stream].push(index);
    if (event.type === 'attempt-finished') close(event.result);
  }
  close(null);
  return floods;
}
