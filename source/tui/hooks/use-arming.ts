import {useApp} from 'ink';
import {useEffect, useMemo, useSyncExternalStore} from 'react';
import {Arming} from '../arming.ts';
import type {Clock} from '../clock.ts';

/** Arms the keys that decide once `subject` has been on screen for a while. See `Arming`. */
export function useArming(subject: string | null, clock: Clock): Arming {
  const {waitUntilRenderFlush} = useApp();
  const arming = useMemo(() => new Arming(clock), [clock]);
  useEffect(() => {
    arming.show(subject);
    void waitUntilRenderFlush().then(() => arming.painted(subject));
  }, [arming, subject, waitUntilRenderFlush]);
  useSyncExternalStore(
    useMemo(() => arming.subscribe.bind(arming), [arming]),
    () => arming.armed,
  );
  return arming;
}
