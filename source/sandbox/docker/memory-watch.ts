import type {WaitingSandbox} from './waiting-sandbox.ts';

/** How often a running program's memory is asked for, in ms. One that ends before the first time is never asked. */
const everyMs = 1000;

/** Tells what memory a program uses, again and again until it is disposed of. A daemon that does not tell is not asked again. */
export function watchMemory(
  sandbox: Pick<WaitingSandbox, 'memory'>,
  onMemory: (kb: number) => void,
): Disposable {
  let isOver = false;
  let timer: NodeJS.Timeout;
  const ask = async (): Promise<void> => {
    const kb = await sandbox.memory().catch(() => null);
    if (isOver || kb === null) return;
    onMemory(kb);
    wait();
  };
  const wait = (): void => {
    timer = setTimeout(() => void ask(), everyMs);
  };
  wait();
  return {
    [Symbol.dispose]() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
