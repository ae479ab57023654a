import {constants, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {connectStreams, type ProgramStdin} from './python-devices.ts';
import {MemoryCap} from './python-memory.ts';
import {numberErrorsAsLinux} from './python-errno.ts';
import {cApiOf, type PythonModule} from './python-module.ts';
import {startCode} from './python-setup.ts';
import {neverPollSockets, pollWithoutSpinning, sleepWithoutSpinning} from './python-waiting.ts';
import {protectStack} from './python-stack.ts';

/** The program's own folder: it holds the files of the job, and nothing else. */
export const programFolder = '/tmp/program';

export interface PythonInterpreter {
  readonly module: PythonModule;
  readonly c: ReturnType<typeof cApiOf>;
  readonly memory: MemoryCap;
  readonly stdin: ProgramStdin;
  /** A dict that the program does not see. */
  readonly namespace: number;
  /**
   * Runs Python code in `namespace`.
   * @throws {Error} when it raises.
   */
  execute(code: string): void;
}

/**
 * What `system` returns when the shell does not find a command: its exit code 127, as `wait` has
 * it.
 */
const commandNotFound = 127 << 8;
/** `Py_file_input` of CPython's grammar: a sequence of statements. */
const fileInput = 257;

type OnInstance = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/**
 * Starts CPython from the files of the `pyodide` package, without Pyodide's own runtime: neither
 * its bridge to JavaScript (the `js` module and all that hangs on it) nor its changes to asyncio
 * and to import are there, and starting takes a fifth of the time. Follows `loadPyodide` of Pyodide
 * 314 as far as CPython's initialisation.
 * @param folder of the package
 * @param library zip file with the standard library
 * @param env variables that CPython itself reads while it starts, such as `PYTHONHASHSEED`
 */
export async function startPython(
  folder: string,
  library: string,
  env: Readonly<Record<string, string>>,
): Promise<PythonInterpreter> {
  // Emscripten reads the constants of `fs` from here, which the permission model denies.
  Object.defineProperty(process, 'binding', {value: () => ({fs: constants})});
  const wasm = readFileSync(join(folder, 'pyodide.asm.wasm'));
  const stdlib = readFileSync(library);
  const script = pathToFileURL(join(folder, 'pyodide.asm.mjs')).href;
  // The package has no types for this file: it is what `loadPyodide` itself imports.
  const createModule = (
    (await import(script)) as {default: (options: object) => Promise<PythonModule>}
  ).default;

  const stdin: ProgramStdin = {bytes: new Uint8Array()};
  const options = {
    // What Pyodide's JavaScript asks for while it is loaded. Its package index waits for ever.
    API: {
      config: {jsglobals: {}, env: {}},
      runtimeEnv: {IN_NODE: true},
      lockFilePromise: new Promise(() => {}),
    },
    thisProgram: '/usr/local/bin/python3',
    // Unbuffered, as in the container: what a program has printed is not lost when it is killed.
    arguments: ['-u'],
    print: ignore,
    printErr: ignore,
    preRun: [(module: PythonModule) => layOut(module, stdlib, env)],
    instantiateWasm(imports: WebAssembly.Imports, onInstance: OnInstance) {
      void instantiate(imports, onInstance);
      return {};
    },
    onRuntimeInitialized: () => connectStreams(module, stdin),
  };
  // Emscripten makes its module of the options themselves.
  const module = options as object as PythonModule;
  const memory = new MemoryCap(module);
  const instantiate = async (imports: WebAssembly.Imports, onInstance: OnInstance) => {
    const environment = imports['env'];
    if (!environment) throw new Error('Python imports nothing');
    environment['emscripten_resize_heap'] = (bytes: number) => memory.resize(bytes >>> 0);
    environment['_emscripten_system'] = (command: number) => (command === 0 ? 0 : commandNotFound);
    // Marks of a failed call into JavaScript; Python never calls it.
    environment['Jsv_GetError_import'] = () => null;
    environment['JsvError_Check'] = () => 0;
    pollWithoutSpinning(environment);
    const compiled = await WebAssembly.instantiate(wasm, imports);
    onInstance(compiled.instance, compiled.module);
  };
  await createModule(options);
  sleepWithoutSpinning(module);
  neverPollSockets(module);
  protectStack(module);
  memory.spareForTraceback();
  const c = cApiOf(module);
  const namespace = c.PyDict_New();
  const execute = (code: string) => {
    const address = module.stringToNewUTF8(code);
    if (c.PyRun_StringFlags(address, fileInput, namespace, namespace, 0) === 0) {
      throw new Error('Python code of our own raised an error');
    }
  };
  execute(startCode);
  numberErrorsAsLinux(module, namespace, execute);
  return {module, c, memory, stdin, namespace, execute};
}

function layOut(
  {FS, ENV}: PythonModule,
  stdlib: Uint8Array,
  env: Readonly<Record<string, string>>,
): void {
  FS.mkdirTree('/lib/python3.14/site-packages');
  FS.mkdirTree('/lib/python3.14/lib-dynload');
  FS.writeFile('/lib/python314.zip', stdlib);
  FS.mkdirTree(programFolder);
  FS.chdir(programFolder);
  Object.assign(ENV, env);
}

function ignore(): void {}
