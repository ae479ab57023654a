import type {Proposal} from '../../../source/healers/proposal.ts';
import {plainReport, type Report} from '../../../source/languages/report.ts';
import {diffHunks} from '../../../source/patch/hunks.ts';
import {hashSource, makeRevision, type Program} from '../../../source/program.ts';
import {defaultLimits} from '../../../source/sandbox/limits.ts';
import type {Result, Status} from '../../../source/sandbox/result.ts';
import type {Command} from '../../../source/session/commands.ts';
import type {Outcome, SessionEvent} from '../../../source/session/events.ts';
import {decisionFor} from '../../../source/session/decision-for.ts';
import {initialState, reduce} from '../../../source/session/reduce.ts';
import {currentAttempt} from '../../../source/session/select.ts';
import type {SessionState} from '../../../source/session/state.ts';
import type {SessionView} from '../../../source/tui/session-view.ts';

/** A session that does what a test tells it, with the real fold of events behind it. */
export class FakeSession implements SessionView {
  state: SessionState;
  readonly commands: Command[] = [];
  readonly finished: Promise<Outcome>;
  readonly fail: (error: Error) => void;
  readonly #listeners = new Set<() => void>();

  constructor(program: Partial<Program> = {}) {
    const {promise, reject} = Promise.withResolvers<Outcome>();
    this.finished = promise;
    promise.catch(() => {});
    this.fail = reject;
    this.state = initialState({
      type: 'session-started',
      id: 'test',
      program: {
        language: 'python',
        entry: 'greet.py',
        source: greeting,
        files: [],
        args: [],
        env: {},
        stdin: null,
        ...program,
      },
      languageTitle: 'Python',
      engine: 'docker',
      engineDescription: 'docker 28.1',
      limits: defaultLimits,
      maxIterations: 5,
    });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(...events: readonly SessionEvent[]): void {
    for (const event of events) {
      this.state = reduce(this.state, event);
      for (const listener of this.#listeners) listener();
    }
  }

  /** As the real one answers. Applying is left to the test. */
  command(command: Command): void {
    this.commands.push(command);
    const {phase} = this.state;
    if (command.kind === 'auto') this.emit({type: 'auto-changed', auto: command.on});
    if (command.kind === 'step') {
      this.emit(this.state.stage ? {type: 'stage-passed'} : {type: 'step-changed', stepping: true});
    }
    if (command.kind === 'run-on') this.emit({type: 'step-changed', stepping: false});
    if (phase.kind !== 'healing' || phase.selected === null) return;
    if (command.kind === 'undo') this.emit({type: 'decision-undone'});
    if (command.kind === 'redo') this.emit({type: 'decision-redone'});
    if (command.kind === 'select') {
      this.emit({type: 'proposal-selected', proposal: command.proposal});
    }
    if (command.kind === 'choose' || command.kind === 'choose-all' || command.kind === 'split') {
      const decision = decisionFor(command, this.state);
      if (decision) this.emit(decision);
    }
  }

  /** Starts the next attempt with a source. */
  start(source = this.state.program.source): void {
    const number = this.state.revisions.length;
    const origin = number === 0 ? null : 'offline:did-you-mean';
    this.emit(
      {type: 'revision-made', revision: makeRevision(number, source, origin)},
      {type: 'attempt-started', attempt: this.state.attempts.length + 1, revision: number, launch},
    );
  }

  print(text: string, stream: 'stdout' | 'stderr' = 'stdout'): void {
    this.emit({type: 'output', attempt: this.state.attempts.length, stream, text});
  }

  finish(status: Status, report: Report | null = null, over: Partial<Result> = {}): void {
    const attempt = this.state.attempts.length;
    this.emit({
      type: 'attempt-finished',
      attempt,
      result: resultOf(status, over),
      report,
      proof: null,
    });
  }

  /** Makes proposals out of new sources, best first. */
  propose(...proposals: readonly (Partial<Proposal> & {readonly source: string})[]): void {
    const base = currentAttempt(this.state)?.revision.source ?? '';
    const attempt = this.state.attempts.length;
    if (this.state.phase.kind !== 'healing') {
      this.emit({type: 'healing-started', attempt, healers: ['offline', 'yuuki']});
    }
    this.emit({
      type: 'proposals-ranked',
      proposals: proposals.map(({source, ...over}, index) => ({
        id: index + 1,
        baseHash: hashSource(base),
        candidate: {
          source,
          healer: 'offline',
          rule: 'did-you-mean',
          tier: 2,
          explanation: 'Python itself suggests this name.',
        },
        verdict: {kind: 'runs', result: resultOf('ok', {wallMs: 14})},
        hunks: diffHunks(base, source),
        warnings: [],
        agreeing: [],
        ...over,
      })),
    });
  }

  /** Up to a failed first attempt with one proven fix. */
  breakAndPropose(): void {
    this.start();
    this.print('Greeting…\n');
    this.print(
      `Traceback (most recent call last):\nNameError: name 'prin' is not defined\n`,
      'stderr',
    );
    this.finish('runtime-error', nameError);
    this.propose({source: healedGreeting});
  }
}

const launch = {image: 'python', compile: null, argv: ['python3', 'greet.py']};

export const greeting = `def greet(name):
    prin(f"Hello, {name}!")

greet("World")
`;

export const healedGreeting = greeting.replace('prin(', 'print(');

const at = (line: number, column: number | null, endColumn: number | null) => ({
  file: 'greet.py',
  line,
  column,
  endLine: line,
  endColumn,
});

export const nameError: Report = plainReport({
  type: 'NameError',
  message: "name 'prin' is not defined",
  location: at(2, 5, 9),
  frames: [
    {name: 'greet', location: at(2, 5, 9)},
    {name: 'module', location: at(4, 1, 15)},
  ],
  hints: ["Did you mean: 'print'?"],
});

export function resultOf(status: Status, over: Partial<Result> = {}): Result {
  const nothing = {head: new Uint8Array(), tail: new Uint8Array(), omittedBytes: 0};
  return {
    status,
    exitCode: status === 'ok' ? 0 : 1,
    signal: null,
    stdout: nothing,
    stderr: nothing,
    wallMs: 41.3,
    cpuMs: 14,
    peakMemoryKb: 9012,
    engine: 'docker',
    image: null,
    detail: null,
    ...over,
  };
}
