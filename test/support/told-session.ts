import type {Proposal} from '../../source/healers/proposal.ts';
import {plainReport, type Report} from '../../source/languages/report.ts';
import {diffHunks} from '../../source/patch/hunks.ts';
import {hashSource, makeRevision} from '../../source/program.ts';
import {defaultLimits} from '../../source/sandbox/limits.ts';
import type {Result, Status} from '../../source/sandbox/result.ts';
import type {SessionEvent} from '../../source/session/events.ts';

const launch = {image: 'python', compile: null, argv: ['python3', 'greet.py']};

export const broken = `# \u202Eevil\u2066 <script>alert("code")</script>
def greet(name):
    prin(f"Hello, {name}!")

\`\`\`\`
greet("World")
`;
const half = broken.replace('````\n', '');
const healed = half.replace('prin(', 'print(');
const refused = broken.replace('````', 'pass');

/** The same session each time: a refused fix, an accepted one, an edited one, and hostile texts wherever there may be any. */
export const toldEvents: readonly SessionEvent[] = [
  {
    type: 'session-started',
    id: '0a1b2c3d-0000-4000-8000-000000000000',
    program: {
      language: 'python',
      entry: 'greet.py',
      source: broken,
      files: [],
      args: [],
      env: {},
      stdin: null,
    },
    languageTitle: 'Python',
    engine: 'docker',
    engineDescription: 'docker 28.1 <b>',
    limits: defaultLimits,
    maxIterations: 5,
  },
  {type: 'notice', message: 'Docker was chosen.'},
  {type: 'revision-made', revision: makeRevision(0, broken, null)},
  {type: 'attempt-started', attempt: 1, revision: 0, launch},
  {type: 'output', attempt: 1, stream: 'stderr', text: 'SyntaxError: invalid syntax\n'},
  finished(1, 'runtime-error', syntaxError(), {
    stderr:
      '\u001b[31mSyntaxError\u001b[0m: invalid syntax\n```\n</pre><script>alert(1)</script>\n',
  }),
  {type: 'healing-started', attempt: 1, healers: ['offline', 'chat']},
  {
    type: 'proposals-ranked',
    proposals: [
      proposal(1, broken, half, 'moves-on', 'stray-line'),
      proposal(2, broken, refused, 'moves-on', '*pass* [x](http://evil)'),
    ],
  },
  {type: 'proposal-selected', proposal: 2},
  {type: 'hunk-decided', proposal: 2, hunk: 0, choice: {kind: 'reject'}},
  {type: 'commented', attempt: 1, text: 'The backticks are from a paste.\n# not a heading'},
  {type: 'proposal-selected', proposal: 1},
  {type: 'hunk-decided', proposal: 1, hunk: 0, choice: {kind: 'accept'}},
  {type: 'healing-finished', attempt: 1},
  {
    type: 'revision-made',
    revision: makeRevision(1, half, 'offline:stray-line', 0),
  },
  {type: 'attempt-started', attempt: 2, revision: 1, launch},
  finished(2, 'runtime-error', nameError()),
  {type: 'healing-started', attempt: 2, healers: ['offline']},
  {type: 'proposals-ranked', proposals: [proposal(3, half, healed, 'runs', 'misspelt-name')]},
  {
    type: 'hunk-decided',
    proposal: 3,
    hunk: 0,
    choice: {kind: 'edit', text: '    print(f"Hello, {name}!")\n'},
  },
  {type: 'healing-finished', attempt: 2},
  {
    type: 'revision-made',
    revision: makeRevision(2, healed, 'offline:misspelt-name (edited)', 1),
  },
  {type: 'attempt-started', attempt: 3, revision: 2, launch},
  {type: 'output', attempt: 3, stream: 'stdout', text: 'Hello, World!\n'},
  finished(3, 'ok', null, {stdout: 'Hello, World!\n'}),
  {type: 'written', path: '/home/ada/greet.py', revision: 2},
  {type: 'session-ended', outcome: 'runs'},
];

function finished(
  attempt: number,
  status: Status,
  report: Report | null,
  output: {readonly stdout?: string; readonly stderr?: string} = {},
): SessionEvent {
  return {type: 'attempt-finished', attempt, result: result(status, output), report, proof: null};
}

function result(
  status: Status,
  {stdout = '', stderr = ''}: {readonly stdout?: string; readonly stderr?: string} = {},
): Result {
  const stream = (text: string) => ({
    head: new TextEncoder().encode(text),
    tail: new Uint8Array(),
    omittedBytes: 0,
  });
  return {
    status,
    exitCode: status === 'ok' ? 0 : 1,
    signal: null,
    stdout: stream(stdout),
    stderr: stream(stderr),
    wallMs: 14,
    cpuMs: 9,
    peakMemoryKb: 9216,
    engine: 'docker',
    image: 'yuubox/python:1',
    detail: null,
  };
}

function syntaxError(): Report {
  return plainReport({
    type: 'SyntaxError',
    message: 'invalid syntax',
    phase: 'syntax',
    location: {file: 'greet.py', line: 5, column: 1, endLine: null, endColumn: null},
  });
}

function nameError(): Report {
  return plainReport({
    type: 'NameError',
    message: "name 'prin' is not defined. Did you mean: 'print'?",
    location: {file: 'greet.py', line: 3, column: 5, endLine: 3, endColumn: 9},
  });
}

function proposal(
  id: number,
  before: string,
  after: string,
  kind: 'runs' | 'moves-on',
  rule: string,
): Proposal {
  return {
    id,
    baseHash: hashSource(before),
    candidate: {
      source: after,
      healer: 'offline',
      rule,
      tier: 3,
      explanation: '`prin` <i>is</i> not & *never* was.',
    },
    verdict:
      kind === 'runs'
        ? {kind, result: result('ok')}
        : {kind, result: result('runtime-error'), report: nameError(), proof: null},
    hunks: diffHunks(before, after),
    warnings: [{kind: 'changes-earlier-output', message: 'It changes what was printed before.'}],
    agreeing: [],
  };
}
