import {cApiOf, type PythonModule} from './python-module.ts';

type Implementation = (...addresses: number[]) => number;

/**
 * Puts a function of ours in the place of what implements a built-in function of Python. For Python
 * it stays the same object: only the pointer in its definition (`PyMethodDef.ml_meth`) changes.
 * @param name such as `time.sleep`
 * @param parameters number of the implementation's parameters, which depends on its calling
 * convention
 * @param replace makes the new implementation of the original one
 */
export function replaceBuiltin(
  module: PythonModule,
  name: string,
  parameters: number,
  replace: (original: Implementation) => Implementation,
): void {
  const c = cApiOf(module);
  const [moduleName = '', functionName = ''] = name.split('.');
  const owner = c.PyImport_ImportModule(module.stringToNewUTF8(moduleName));
  const builtin = c.PyObject_GetAttrString(owner, module.stringToNewUTF8(functionName));
  // A PyCFunctionObject is a reference count, a type and a pointer to its PyMethodDef: a name, then
  // a function.
  const definition = module.HEAPU32[builtin / 4 + 2] ?? 0;
  const slot = definition / 4 + 1;
  const original = module.getWasmTableEntry(module.HEAPU32[slot] ?? 0);
  const signature = 'p'.repeat(parameters + 1);
  module.HEAPU32[slot] = module.addFunction(replace(original), signature);
}
