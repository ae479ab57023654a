/**
 * Runs in the child process: starts a Python interpreter, waits for one job on stdin, runs it, and
 * ends as it ended. Usage: `python-host <folder of pyodide> <library> <wait|now>`; with `wait` it
 * imports modules ahead, since there is time.
 */
import {setImmediate as turn} from 'node:timers/promises';
import {JobReader, type PythonJob} from './job-frame.ts';
import {startPython, type PythonInterpreter} from './python-interpreter.ts';
import {runPythonProgram} from './python-program.ts';
import {usualModules} from './python-setup.ts';
import {tell} from './tell.ts';

const [folder = '', library = '', mode] = process.argv.slice(2);
try {
  const interpreter = await startPython(folder, library, ownEnvironment());
  serve(interpreter);
  tell({at: 'ready'});
  if (mode === 'wait') {
    for (const name of usualModules) {
      // A job that has come in the meantime runs here, and ends the process.
      await turn();
      interpreter.execute(`import ${name}`);
    }
    tell({at: 'warm'});
  }
} catch (error) {
  tell({at: 'failed', detail: String(error)});
  process.exit(1);
}

function serve(interpreter: PythonInterpreter): void {
  const reader = new JobReader();
  process.stdin.on('data', (chunk: Buffer) => {
    const job = reader.add(chunk);
    if (job) runAndEnd(interpreter, job);
  });
  // Our parent is gone, or needs us no more.
  process.stdin.on('end', () => process.exit());
}

function runAndEnd(interpreter: PythonInterpreter, job: PythonJob): never {
  const before = process.cpuUsage();
  const {exitCode, interrupted, cause} = runPythonProgram(interpreter, job);
  const {user, system} = process.cpuUsage(before);
  const peakMemoryKb = Math.round(interpreter.memory.bytes / 1024);
  tell({at: 'end', cpuMs: (user + system) / 1000, peakMemoryKb, cause});
  if (interrupted) process.kill(process.pid, 'SIGINT');
  process.exit(exitCode);
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
