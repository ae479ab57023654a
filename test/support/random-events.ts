import type {Proposal} from '../../source/healers/proposal.ts';
import {plainReport, type Report} from '../../source/languages/report.ts';
import {diffHunks} from '../../source/patch/hunks.ts';
import {makeRevision, type Program} from '../../source/program.ts';
import {defaultLimits} from '../../source/sandbox/limits.ts';
import type {CapturedStream, Result} from '../../source/sandbox/result.ts';
import type {SessionEvent} from '../../source/session/events.ts';

/** One event of each type: a type that is added to the events and forgotten here does not compile. */
type OfEachType = {
  readonly [Type in SessionEvent['type']]: Extract<SessionEvent, {readonly type: Type}>;
};

/** Events of every type, with contents that no file format likes. */
export function randomEvents(random: () => number): readonly SessionEvent[] {
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <T>(values: readonly T[]): T => values[whole(values.length)] as T; // Never empty.
  const text = () => pick(texts)(random);
  const bytes = () =>
    Uint8Array.from({length: pick([0, 3, 999, 1000, 1001, 5000])}, () => whole(256));
  const stream = (): CapturedStream => ({
    head: bytes(),
    tail: bytes(),
    omittedBytes: pick([0, 7, 2 ** 40]),
  });
  const result = (): Result => ({
    status: pick(['ok', 'runtime-error', 'timeout'] as const),
    exitCode: pick([null, 0, 1, -1]),
    signal: pick([null, 'SIGSEGV']),
    stdout: stream(),
    stderr: stream(),
    wallMs: pick([0.1 + 0.2, 1e-7, 12, Number.NaN, Infinity, -0]),
    cpuMs: pick([null, 3.5]),
    peakMemoryKb: pick([null, 9012]),
    engine: text(),
    image: pick([null, 'yuubox/python:1']),
    detail: pick([null, text()]),
  });
  const report = (depth = 2): Report =>
    plainReport({
      type: text(),
      message: text(),
      stack: text(),
      location: pick([
        null,
        {file: text(), line: 1, column: null, endLine: null, endColumn: whole(9)},
      ]),
      hints: [text()],
      cause: depth > 0 ? report(depth - 1) : null,
      others: depth > 0 ? [report(depth - 1)] : [],
      edits: [
        {
          message: text(),
          applicability: 'maybe-incorrect',
          parts: [{file: 'a', line: 1, column: 1, endLine: 2, endColumn: 1, text: text()}],
        },
      ],
    });
  const revision = () => makeRevision(whole(5), text(), pick([null, text()]));
  const candidate = () => ({
    source: text(),
    healer: text(),
    rule: text(),
    tier: 3 as const,
    explanation: text(),
    ...(random() < 0.5 && {
      steps: [{source: text(), rule: text(), tier: 2 as const, explanation: text()}],
    }),
  });
  const proposal = (): Proposal => ({
    id: whole(100),
    baseHash: revision().hash,
    candidate: candidate(),
    verdict: pick([
      {kind: 'passes', result: result(), proof: {passed: 1, of: 2}} as const,
      {kind: 'runs', result: result()} as const,
      {kind: 'moves-on', result: result(), report: report(), proof: null} as const,
    ]),
    hunks: diffHunks(text(), text()),
    warnings: [{kind: 'changes-earlier-output', message: text()}],
    agreeing: [text()],
  });
  const program: Program = {
    language: 'python',
    entry: text(),
    source: text(),
    files: [{path: text(), content: bytes()}],
    args: [text(), text()],
    env: {[text()]: text(), $: text(), ['__proto__']: text(), constructor: text()},
    stdin: pick([null, bytes()]),
  };
  const progress = {
    task: text(),
    message: pick([null, text()]),
    parts: [{name: text(), state: text(), done: 1, total: null, unit: 'bytes' as const}],
  };
  const each: OfEachType = {
    'session-started': {
      type: 'session-started',
      id: text(),
      program,
      languageTitle: text(),
      engine: 'embedded',
      engineDescription: text(),
      limits: defaultLimits,
      maxIterations: 5,
    },
    'session-resumed': {
      type: 'session-resumed',
      engine: 'podman',
      engineDescription: text(),
    },
    notice: {type: 'notice', message: text()},
    preparing: {type: 'preparing', progress},
    'engine-changed': {type: 'engine-changed', engine: 'docker', engineDescription: text()},
    'revision-made': {type: 'revision-made', revision: revision()},
    'attempt-started': {
      type: 'attempt-started',
      attempt: 1,
      revision: 0,
      launch: {image: text(), compile: pick([null, [text()]]), argv: [text()]},
    },
    output: {type: 'output', attempt: 1, stream: pick(['stdout', 'stderr'] as const), text: text()},
    'memory-used': {type: 'memory-used', attempt: 1, kb: whole(1e6)},
    'attempt-finished': {
      type: 'attempt-finished',
      attempt: 1,
      result: result(),
      report: pick([null, report()]),
      proof: pick([null, {passed: 0, of: 1}]),
    },
    warned: {type: 'warned', attempt: 1, report: report()},
    'healing-started': {type: 'healing-started', attempt: 1, healers: [text(), text()]},
    'healer-note': {type: 'healer-note', healer: text(), message: text()},
    'healer-progress': {
      type: 'healer-progress',
      healer: text(),
      // Its end alone is what healers show.
      text: text().slice(-500),
      characters: 12,
      answer: 1,
      answers: 2,
    },
    'healer-spent': {
      type: 'healer-spent',
      healer: text(),
      requests: 1,
      counted: 1,
      inputTokens: 10,
      outputTokens: 3,
      cost: pick([null, 0.000_123]),
    },
    'healer-failed': {type: 'healer-failed', healer: text(), message: text()},
    'healer-finished': {type: 'healer-finished', healer: text(), candidates: 3},
    'healer-asked': {type: 'healer-asked', healer: text(), prompt: text()},
    'healer-answered': {type: 'healer-answered', healer: text(), text: text()},
    'candidate-suggested': {type: 'candidate-suggested', hash: text(), candidate: candidate()},
    'candidate-started': {type: 'candidate-started', hash: text()},
    'candidate-judged': {
      type: 'candidate-judged',
      hash: text(),
      verdict: pick([null, 'runs'] as const),
    },
    'proposals-ranked': {type: 'proposals-ranked', proposals: [proposal(), proposal()]},
    'healing-finished': {type: 'healing-finished', attempt: 1},
    'hunks-decided': {
      type: 'hunks-decided',
      proposal: 1,
      choices: [{kind: 'reject'}, {kind: 'edit', text: text()}],
    },
    'hunk-split': {type: 'hunk-split', proposal: 1, hunk: whole(3)},
    'hunk-decided': {
      type: 'hunk-decided',
      proposal: 1,
      hunk: 0,
      choice: pick([
        {kind: 'accept'} as const,
        {kind: 'lines', taken: [0, 2]} as const,
        {kind: 'edit', text: text()} as const,
      ]),
    },
    'decision-undone': {type: 'decision-undone'},
    'decision-redone': {type: 'decision-redone'},
    commented: {type: 'commented', attempt: 1, text: text()},
    returned: {type: 'returned', attempt: 1},
    'auto-changed': {type: 'auto-changed', auto: true},
    'step-changed': {type: 'step-changed', stepping: true},
    'stage-reached': {
      type: 'stage-reached',
      stage: pick([
        {kind: 'analyse', attempt: 1, result: result()} as const,
        {
          kind: 'suggest',
          attempt: 1,
          questions: [{healer: text(), sendsTo: null, prompt: text()}],
        } as const,
        {kind: 'apply', attempt: 1, source: text(), origin: text()} as const,
      ]),
    },
    'stage-passed': {type: 'stage-passed'},
    'proposal-selected': {type: 'proposal-selected', proposal: 2},
    written: {type: 'written', path: text(), revision: 1},
    'session-ended': {type: 'session-ended', outcome: 'left'},
  };
  return Object.values(each);
}

const texts: readonly ((random: () => number) => string)[] = [
  () => '',
  () => 'plain',
  () => 'x'.repeat(999),
  random => 'a longer line of a program\n'.repeat(40 + Math.floor(random() * 100)),
  () => '\u0000\u0007\u001B[31m\u009b\u007F\r\n',
  () => '\uD800 alone \uDFFF',
  () => `${'\uD83D'.repeat(600)}${'é'.repeat(700)}`,
  () => '👩‍👩‍👧 \u202Eevil\u2066',
  () => '{"$":["text","no such hash"]}',
  () => '__proto__',
  () => "'; DROP TABLE event; --",
];
