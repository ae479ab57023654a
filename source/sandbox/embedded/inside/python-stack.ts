import {cApiOf, type PythonModule} from './python-module.ts';

/** V8's own default, for where we could not set it. */
const defaultStackKb = 984;
/**
 * How much of V8's stack CPython may use up for each byte of its own. It has a stack of its own in
 * the memory of the module, and raises RecursionError when that is full; but each call also takes
 * V8's stack, and when that is full first, the program crashes. Measured with all kinds of
 * recursion: eleven at most.
 */
const ratio = 12;

/** Lets CPython notice a deep recursion before V8's stack overflows. */
export function protectStack(module: PythonModule): void {
  const c = cApiOf(module);
  const option = process.execArgv.find(argument => argument.startsWith('--stack-size='));
  const stackKb = Number(option?.split('=')[1] ?? defaultStackKb);
  const size = Math.floor((stackKb * 1024) / ratio);
  const base = c.emscripten_stack_get_base();
  c.PyUnstable_ThreadState_SetStackProtection(c.PyThreadState_Get(), base - size, size);
}
