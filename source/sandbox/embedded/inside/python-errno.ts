import {linuxErrno} from './linux-errno.ts';
import {replaceBuiltin} from './python-builtin.ts';
import {cApiOf, type PythonModule} from './python-module.ts';

/** `Py_tp_new` of CPython's stable ABI: the slot of a type that makes its instances. */
const newSlot = 65;

/**
 * Emscripten numbers errors as WASI does: a missing file is 44 there. This code changes what Python
 * knows of them to the numbers of Linux: the module `errno`, and which number belongs to which
 * class (only the C code of CPython can reach that dictionary, and the garbage collector). It keeps
 * what is needed to translate: `to_linux` by number and message of an error, `to_wasi` by number.
 */
const renumberCode = `
import errno, gc, os

linux = ${JSON.stringify(linuxErrno)}
unknown = os.strerror(9999)
to_linux = {}
to_wasi = {}
errno.errorcode.clear()
for name, number in list(vars(errno).items()):
    if name in linux:
        # C never raises what its library has no message for.
        if os.strerror(number) != unknown:
            to_linux[number, os.strerror(number)] = linux[name]
        to_wasi.setdefault(linux[name], number)
        setattr(errno, name, linux[name])
        errno.errorcode[linux[name]] = name

wasi = {number: linux for (number, _), linux in to_linux.items()}
for classes in gc.get_referrers(FileNotFoundError):
    if type(classes) is dict and FileNotFoundError in classes.values() and all(type(key) is int for key in classes):
        renumbered = {wasi[number]: type for number, type in classes.items()}
        classes.clear()
        classes.update(renumbered)
`;

/**
 * Lets errors of the system have the numbers that they have on Linux: in `OSError.errno`, in what is
 * printed of one, in the module `errno` and for `os.strerror`.
 * @param execute runs Python code in `namespace`
 */
export function numberErrorsAsLinux(
  module: PythonModule,
  namespace: number,
  execute: (code: string) => void,
): void {
  execute(renumberCode);
  const c = cApiOf(module);
  const variable = (name: string) =>
    c.PyDict_GetItemString(namespace, module.stringToNewUTF8(name));
  const toLinux = variable('to_linux');
  const toWasi = variable('to_wasi');
  translateNewErrors(module, toLinux);
  replaceBuiltin(module, 'os.strerror', 2, original => (self = 0, number = 0) => {
    const isNumber = typeOf(module, number) === c.PyLong_Type;
    return original(self, (isNumber && c.PyDict_GetItem(toWasi, number)) || number);
  });
}

/**
 * An error that comes from C has the number of WASI and the message that belongs to it, which
 * belongs to another number on Linux, if to any: so it is told from one that a program makes. The
 * function in the table is replaced, not the pointer to it, which CPython compares.
 */
function translateNewErrors(module: PythonModule, toLinux: number): void {
  const c = cApiOf(module);
  const errorType = module.HEAPU32[c.PyExc_OSError / 4] ?? 0;
  const address = c.PyType_GetSlot(errorType, newSlot);
  const original = module.getWasmTableEntry(address);
  const translated = (args: number): number => {
    const size = c.PyTuple_Size(args);
    if (size < 2) return 0;
    const isPlain =
      typeOf(module, c.PyTuple_GetItem(args, 0)) === c.PyLong_Type &&
      typeOf(module, c.PyTuple_GetItem(args, 1)) === c.PyUnicode_Type;
    if (!isPlain) return 0;
    const key = c.PyTuple_GetSlice(args, 0, 2);
    const number = c.PyDict_GetItem(toLinux, key);
    c.Py_DecRef(key);
    if (number === 0) return 0;
    const list = c.PySequence_List(args);
    c.Py_IncRef(number);
    c.PyList_SetItem(list, 0, number);
    const changed = c.PyList_AsTuple(list);
    c.Py_DecRef(list);
    return changed;
  };
  const create = (type = 0, args = 0, keywords = 0) => {
    const changed = translated(args);
    if (changed === 0) return original(type, args, keywords);
    const error = original(type, changed, keywords);
    c.Py_DecRef(changed);
    return error;
  };
  const replacement = module.addFunction(create, 'pppp');
  module.setWasmTableEntry(address, module.wasmTable.get(replacement));
}

/** A Python object is a reference count and a pointer to its type. */
function typeOf(module: PythonModule, object: number): number {
  return object === 0 ? 0 : (module.HEAPU32[object / 4 + 1] ?? 0);
}
