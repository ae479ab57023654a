import {useCallback, useSyncExternalStore} from 'react';
import type {Player} from './player.ts';

/** Draws anew when a replay plays on, stops, or changes its speed. */
export function useReplay(player: Player | undefined): void {
  const subscribe = useCallback(
    (listener: () => void) => player?.subscribe(listener) ?? (() => {}),
    [player],
  );
  useSyncExternalStore(subscribe, () =>
    player ? `${player.position} ${player.speed} ${player.isPlaying}` : '',
  );
}
