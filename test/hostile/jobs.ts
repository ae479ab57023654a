import type {Job} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';

/** A job of a line of Python, for the faults around it. */
export function lineOfPython(code: string): Job {
  return {
    environment: {image: 'python', interpreter: 'python'},
    files: [{path: 'main.py', content: Buffer.from(code)}],
    entry: 'main.py',
    argv: ['python3', 'main.py'],
    args: [],
    env: {},
    stdin: null,
    limits: resolveLimits({timeoutS: 60}),
  };
}

/** Says that it is up, and stays so. */
export const endless = lineOfPython('import time; print("up", flush=True); time.sleep(3600)');
