import {writeSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import type {PythonJob} from './job-frame.ts';
import {linuxErrno} from './linux-errno.ts';
import {capDisk} from './python-disk.ts';
import {programFolder, type PythonInterpreter} from './python-interpreter.ts';
import {setUpCode} from './python-setup.ts';
import {copyZones} from './python-zones.ts';

export interface PythonEnd {
  readonly exitCode: number;
  /** An uncaught KeyboardInterrupt: CPython ends with the signal SIGINT then. */
  readonly interrupted: boolean;
  /** The limit that the program ran into, when the error about it was not caught. */
  readonly cause: 'memory' | 'disk' | null;
}

/**
 * Runs a job as `python3 <entry> <args>` would in the folder of the program: with CPython's own
 * `pymain_run_python`, and then what `Py_RunMain` does. Output goes to the descriptors 1 and 2 of
 * this process.
 */
export function runPythonProgram(python: PythonInterpreter, job: PythonJob): PythonEnd {
  python.stdin.bytes = job.stdin;
  writeFiles(python, job);
  copyZones(python.module.FS, job.files);
  capDisk(python.module.FS, job.diskMb * 2 ** 20);
  python.memory.allow(job.memoryMb * 2 ** 20);
  let end: PythonEnd;
  try {
    configure(python, job);
    end = runMain(python);
  } catch (error) {
    return unwound(error);
  }
  try {
    return python.c.Py_FinalizeEx() < 0 ? {...end, exitCode: 120} : end;
  } catch (error) {
    // The program is over: only an exit that it asked for while cleaning up still counts.
    return isExit(error) ? unwound(error) : end;
  }
}

function writeFiles({module: {FS}}: PythonInterpreter, job: PythonJob): void {
  for (const file of job.files) {
    const path = join(programFolder, file.path);
    FS.mkdirTree(dirname(path));
    FS.writeFile(path, file.content);
  }
}

/** Makes CPython's configuration what it would be after `python3 <entry> <args>`. */
function configure({module, c, namespace, execute}: PythonInterpreter, job: PythonJob): void {
  const config = c.internalPy_GetConfig();
  const fields = c.internalPyConfig_AsDict(config);
  c.PyDict_SetItemString(namespace, module.stringToNewUTF8('config'), fields);
  execute(setUpCode(job, programFolder));
  if (c.internalPyConfig_FromDict(config, fields) !== 0) {
    throw new Error('Python took no configuration');
  }
}

function runMain({module, c}: PythonInterpreter): PythonEnd {
  const exitCode = c.run_main();
  if (exitCode === 0) return {exitCode, interrupted: false, cause: null};
  const text = (value: string) => module.stringToNewUTF8(value);
  const error = c.PySys_GetObject(text('last_exc'));
  const is = (type: number) =>
    error !== 0 && c.PyErr_GivenExceptionMatches(error, module.HEAPU32[type / 4] ?? 0) !== 0;
  const errno = () => {
    const attribute = c.PyObject_GetAttrString(error, text('errno'));
    const value = attribute === 0 ? -1 : c.PyLong_AsLong(attribute);
    c.PyErr_Clear();
    return value;
  };
  const interrupted = is(c.PyExc_KeyboardInterrupt);
  const isDiskFull = is(c.PyExc_OSError) && errno() === linuxErrno['ENOSPC'];
  const cause = is(c.PyExc_MemoryError) ? 'memory' : isDiskFull ? 'disk' : null;
  return {exitCode: interrupted ? 130 : exitCode, interrupted, cause};
}

function unwound(error: unknown): PythonEnd {
  if (isExit(error)) return {exitCode: error.status, interrupted: false, cause: null};
  const message = error instanceof Error ? error.message : String(error);
  writeSync(2, `Fatal Python error: ${message}\n`);
  // What a shell tells of a program that was ended by `abort`.
  return {exitCode: 134, interrupted: false, cause: null};
}

/** Emscripten unwinds the stack with an `ExitStatus` when Python calls `exit`. */
function isExit(error: unknown): error is {readonly status: number} {
  return (
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number'
  );
}
