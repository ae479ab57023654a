import {pause} from './pause.ts';
import {replaceBuiltin} from './python-builtin.ts';
import {cApiOf, type PythonModule} from './python-module.ts';

/** Longer sleeps are left to Python, which knows what is too long for it. */
const longestSleepS = 1e6;

/**
 * Lets `time.sleep` block: Emscripten's own spins until the time has come. Whatever is not a plain
 * positive time goes to the original, which raises the right errors.
 */
export function sleepWithoutSpinning(module: PythonModule): void {
  const c = cApiOf(module);
  const zero = c.PyFloat_FromDouble(0);
  replaceBuiltin(module, 'time.sleep', 2, original => (self = 0, duration = 0) => {
    const seconds = c.PyFloat_AsDouble(duration);
    if (c.PyErr_Occurred() !== 0) c.PyErr_Clear();
    if (!(seconds > 0 && seconds < longestSleepS)) return original(self, duration);
    pause(seconds * 1000);
    return original(self, zero);
  });
}

/**
 * Lets waiting for files and sockets block for the time asked: Emscripten's `poll` returns at once.
 */
export function pollWithoutSpinning(environment: WebAssembly.ModuleImports): void {
  const poll = environment['__syscall_poll'];
  if (typeof poll !== 'function') throw new Error('Python no longer imports poll');
  environment['__syscall_poll'] = (descriptors: number, count: number, timeoutMs: number) => {
    const ready = poll(descriptors, count, timeoutMs);
    if (ready === 0 && timeoutMs !== 0) pause(timeoutMs < 0 ? Infinity : timeoutMs);
    return ready;
  };
}

/**
 * Makes sockets never ready: there is no network. Emscripten says that one without a peer is, and
 * then asyncio would try to read from the one that could wake it.
 */
export function neverPollSockets({SOCKFS}: PythonModule): void {
  SOCKFS.websocket_sock_ops.poll = () => 0;
}
