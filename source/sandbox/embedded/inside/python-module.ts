import type {FileSystem} from './emscripten-files.ts';

/** The part of CPython's Emscripten module that we use. Addresses are numbers. */
export interface PythonModule {
  readonly FS: FileSystem;
  readonly SOCKFS: {readonly websocket_sock_ops: {poll: () => number}};
  readonly ENV: Record<string, string>;
  /** Another view after each growth of the memory. */
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  growMemory(bytes: number): 1 | undefined;
  stringToNewUTF8(text: string): number;
  addFunction(implementation: (...args: number[]) => number, signature: string): number;
  getWasmTableEntry(address: number): (...args: number[]) => number;
  setWasmTableEntry(address: number, entry: unknown): void;
  readonly wasmTable: WebAssembly.Table;
}

/** Functions of Emscripten, Pyodide and CPython's C API. Objects and strings are addresses. */
export interface CApi {
  emscripten_stack_get_base(): number;
  emscripten_stack_get_end(): number;
  internalPyConfig_AsDict(config: number): number;
  internalPyConfig_FromDict(config: number, dict: number): number;
  internalPy_GetConfig(): number;
  /** Without a new reference; 0 when there is none. */
  PyDict_GetItem(dict: number, key: number): number;
  PyDict_GetItemString(dict: number, key: number): number;
  PyDict_New(): number;
  PyDict_SetItemString(dict: number, key: number, value: number): number;
  PyErr_Clear(): void;
  PyErr_GivenExceptionMatches(given: number, type: number): number;
  PyErr_Occurred(): number;
  PyFloat_AsDouble(object: number): number;
  PyFloat_FromDouble(value: number): number;
  PyImport_ImportModule(name: number): number;
  PyList_AsTuple(list: number): number;
  /** Takes over the reference to the item. */
  PyList_SetItem(list: number, index: number, item: number): number;
  PyLong_AsLong(object: number): number;
  PyObject_GetAttrString(object: number, name: number): number;
  PyRun_StringFlags(
    code: number,
    start: number,
    globals: number,
    locals: number,
    flags: number,
  ): number;
  PySequence_List(sequence: number): number;
  PySys_GetObject(name: number): number;
  PyThreadState_Get(): number;
  PyTuple_GetItem(tuple: number, index: number): number;
  PyTuple_GetSlice(tuple: number, from: number, to: number): number;
  PyTuple_Size(tuple: number): number;
  PyType_GetSlot(type: number, slot: number): number;
  PyUnstable_ThreadState_SetStackProtection(thread: number, start: number, size: number): number;
  Py_DecRef(object: number): void;
  Py_FinalizeEx(): number;
  Py_IncRef(object: number): void;
  run_main(): number;
}

/** Variables of CPython: addresses of pointers to the errors, and of the types themselves. */
interface CVariables {
  readonly PyExc_KeyboardInterrupt: number;
  readonly PyExc_MemoryError: number;
  readonly PyExc_OSError: number;
  readonly PyLong_Type: number;
  readonly PyUnicode_Type: number;
}

/**
 * The exports of CPython under their own names: Emscripten puts an underscore before each. A name
 * that has one itself is internal to CPython, and begins with `internal` here.
 */
export function cApiOf(module: PythonModule): CApi & CVariables {
  const exported = Object.entries(module).flatMap(([name, value]) => {
    const own = /^_(_?)((?:Py|run_main$|emscripten_stack).*)$/.exec(name);
    return own ? [[`${own[1] ? 'internal' : ''}${own[2]}`, value] as const] : [];
  });
  // The interfaces above say which of them we use, and of what type they are.
  return Object.fromEntries(exported) as never;
}
