import {dirname, join} from 'node:path/posix';
import type {PythonJob} from './job-frame.ts';

/**
 * Runs once, in a namespace that the program does not see.
 *
 * The build puts byte code into the library. A module that comes from it gets the `__file__` of its
 * source, as it has in an ordinary Python: it shows in messages of ImportError.
 *
 * What Pyodide adds to Python would be of no use without its runtime: importing it fails as
 * anywhere else.
 *
 * Without threads nothing can wake an event loop, but asyncio still wants a pair of sockets to be
 * woken by: two unconnected ones will do.
 */
export const startCode = `
import _socket, os, sys, zipimport

find_code = zipimport._get_module_code

def find_code_of_source(importer, name):
    code, is_package, path = find_code(importer, name)
    return code, is_package, path.removesuffix('c') if path.endswith('.pyc') else path

zipimport._get_module_code = find_code_of_source

for files in zipimport._zip_directory_cache.values():
    for name in [name for name in files if name.startswith(('pyodide/', '_pyodide/'))]:
        del files[name]
sys.modules['_pyodide_core'] = None

def socketpair(family=_socket.AF_INET, type=_socket.SOCK_STREAM, proto=0):
    return tuple(_socket.socket(_socket.AF_INET, type, proto) for _ in range(2))

_socket.socketpair = socketpair
plain = set(sys.modules)
`;

/**
 * Modules that are imported while an interpreter waits: those that printing a traceback needs, and
 * those that programs use most.
 */
export const usualModules = ['traceback', 'typing', 'json', 'random', 'datetime'];

/**
 * Python code that makes the interpreter look as if it had been started for this job; `config` is
 * its configuration. Where a file of the program bears the name of a module that was imported
 * ahead, all of those are forgotten, so that the file wins.
 */
export function setUpCode(job: PythonJob, programFolder: string): string {
  const path = join(programFolder, job.entry);
  return `
sys.argv = ${literal([job.entry, ...job.args])}
sys.orig_argv = ['python3', *sys.argv]
config.update(run_filename=${literal(path)}, argv=sys.argv, orig_argv=sys.orig_argv)
os.environ.clear()
os.environ.update(${literal(job.env)})
ahead = sys.modules.keys() - plain
if ahead & {name.partition('.')[0] for name in os.listdir(${literal(dirname(path))})}:
    for name in ahead:
        del sys.modules[name]
`;
}

/** JSON of strings, lists and objects of strings is Python, too. */
function literal(value: string | readonly string[] | Readonly<Record<string, string>>): string {
  return JSON.stringify(value);
}
