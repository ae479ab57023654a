import {titleOf} from '../../replay/moments.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import type {Keymap} from '../keymap.ts';
import {type Row, rowWidth, span} from '../text/rows.ts';
import {theme} from '../theme.ts';
import type {Player} from './player.ts';
import {replayHints} from './replay-keys.ts';

/** Where the replay is: `▶ replay 2× · 12/34 · attempt 2 starts · 0:03 of 0:10`. */
export function replayStatus({moments, position, speed, isPlaying}: Player): Row {
  const moment = moments[position - 1];
  const parts = [
    `${isPlaying ? '▶' : '‖'} replay ${speedText(speed)}`,
    `event ${position}/${moments.length}`,
    moment ? sanitise(titleOf(moment.event)) : '',
    `${timeText(moment?.at ?? 0)} of ${timeText(moments.at(-1)?.at ?? 0)}`,
  ];
  return [span(parts.join(' · '), theme.note)];
}

/** The keys of a replay, as many as fit before the one that leaves. */
export function replayHintRow(width: number, keys: Keymap): Row {
  const leave = hint(keys.keyFor('leave'), 'leave');
  let room = width - rowWidth(leave);
  const shown = replayHints
    .map(([key, what]) => hint(key, what))
    .filter(row => (room -= rowWidth(row)) >= 0);
  return [...shown, leave].flat();
}

const hint = (key: string, what: string): Row => [span(key, theme.key), span(` ${what}  `)];

const speedText = (speed: number) => `${Number(speed.toFixed(3))}×`;

function timeText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
