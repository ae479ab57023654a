import {cApiOf, type PythonModule} from './python-module.ts';

/** V8's own default, for where we could not set it. */
const defaultStackKb = 984;
/**
 * Bytes of V8's stack for each byte of CPython's own. CPython has a stack in the memory of its
 * module, and raises RecursionError when that is full; but each call takes V8's stack as well, and
 * when that is full first, the program crashes. Of the recursions through C code that were tried
 * (repr, sorting, JSON, pickle, operators, compiling), none took nine times as much.
 */
const ratio = 12;

/** Left below CPython's stack, which is larger than its share of V8's where that is deep. */
const marginBytes = 65_536;

/** Lets CPython notice a deep recursion before V8's stack overflows. */
export function protectStack(module: PythonModule): void {
  const c = cApiOf(module);
  const option = process.execArgv.find(argument => argument.startsWith('--stack-size='));
  const stackKb = Number(option?.split('=')[1] ?? defaultStackKb);
  const base = c.emscripten_stack_get_base();
  const size = Math.min(
    Math.floor((stackKb * 1024) / ratio),
    base - c.emscripten_stack_get_end() - marginBytes,
  );
  c.PyUnstable_ThreadState_SetStackProtection(c.PyThreadState_Get(), base - size, size);
}
