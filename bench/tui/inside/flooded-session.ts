import {makeRevision, type Program} from '../../../source/program.ts';
import {defaultLimits} from '../../../source/sandbox/limits.ts';
import type {SessionEvent} from '../../../source/session/events.ts';
import {OutputBatcher} from '../../../source/session/output-batcher.ts';
import {initialState, reduce} from '../../../source/session/reduce.ts';
import type {SessionView} from '../../../source/tui/session-view.ts';

const program: Program = {
  language: 'python',
  entry: 'flood.py',
  source: 'while True:\n    print("x" * 90)\n',
  files: [],
  args: [],
  env: {},
  stdin: null,
};

/** A session whose program is running, and what makes it print. */
export interface FloodedSession extends SessionView {
  /** Prints this many bytes, in chunks as a pipe gives them, and lets the screen have its turn between them. */
  print(bytes: number): Promise<void>;
}

export function floodedSession(): FloodedSession {
  const listeners = new Set<() => void>();
  let state = initialState({
    type: 'session-started',
    id: 'bench',
    program,
    languageTitle: 'Python',
    engine: 'docker',
    engineDescription: 'docker',
    limits: defaultLimits,
    maxIterations: 5,
  });
  const emit = (event: SessionEvent): void => {
    state = reduce(state, event);
    for (const listener of listeners) listener();
  };
  emit({type: 'revision-made', revision: makeRevision(0, program.source, null)});
  const launch = {image: 'python', compile: null, argv: ['python3', 'flood.py']};
  emit({type: 'attempt-started', attempt: 1, revision: 0, launch});
  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: () => {},
    finished: Promise.withResolvers<never>().promise,
    async print(bytes) {
      using batcher = new OutputBatcher((stream, text) => {
        emit({type: 'output', attempt: 1, stream, text});
      });
      let line = 0;
      for (let printed = 0; printed < bytes;) {
        const text = Array.from({length: 600}, () => `${(line += 1)} ${filling}\n`).join('');
        batcher.write('stdout', Buffer.from(text));
        printed += text.length;
        await new Promise(setImmediate);
      }
      batcher.finish();
    },
  };
}

const filling =
  '\u001b[32mok\u001b[0m a line of output that is about as long as lines of logs are, give or take';
