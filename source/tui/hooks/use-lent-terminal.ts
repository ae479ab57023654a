import {useApp, useStdout} from 'ink';
import {useEffect, useRef} from 'react';
import {withWrap} from '../line-wrap.ts';

/** A function that lends the terminal for a task, and takes it back if the screen is still there by then. */
export function useLentTerminal(): (task: () => Promise<void>) => Promise<void> {
  const {suspendTerminal} = useApp();
  const {stdout} = useStdout();
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return task => suspendTerminal(() => withWrap(stdout, task, () => isThere.current));
}
