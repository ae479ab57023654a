import {loadPyodide} from 'pyodide';
import type {Job, Outcome} from './job.ts';

/** Runs all jobs one after another in one Pyodide, each as a fresh `__main__`. */
export async function runInPyodide(jobs: readonly Job[]): Promise<ReadonlyMap<string, Outcome>> {
  const pyodide = await loadPyodide();
  pyodide.runPython(harness);
  const outcomes = new Map<string, Outcome>();
  for (const {id, file, source, stdin} of jobs) {
    pyodide.globals.set('job', JSON.stringify({file, source, stdin}));
    // The asynchronous call lets asyncio.run wait inside the program.
    const outcome: string = await pyodide.runPythonAsync('run(job)');
    // run() returns what Outcome describes.
    outcomes.set(id, JSON.parse(outcome) as Outcome);
  }
  return outcomes;
}

const harness = `
import contextlib, io, json, sys, traceback, types

def run(job):
    job = json.loads(job)
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    out, err, stdin = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = io.StringIO(job["stdin"])
    code = 0
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            exec(compile(job["source"], job["file"], "exec"), sys.modules["__main__"].__dict__)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException as error:
        code = 1
        traceback.print_exception(error, file=err)
    finally:
        sys.modules["__main__"], sys.stdin = main, stdin
    return json.dumps({"exitCode": code, "stdout": out.getvalue(), "stderr": err.getvalue()})
`;
