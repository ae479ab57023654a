import {describe, expect, it} from 'vitest';
import {type Hidden, hideSecrets} from '../../../source/healers/models/hide-secrets.ts';
import {buildPrompt, promptText} from '../../../source/healers/prompt.ts';
import {makeRevision} from '../../../source/program.ts';
import {makeHealing} from '../../support/heal-context.ts';
import {makeReport} from '../../support/make.ts';

const secret = `ghp_${'abcdefghijklmnopqrstuvwxyz0123456789'}`;
const source = 'login()\n';

type Facts = NonNullable<Parameters<typeof makeHealing>[1]>;

const part = {file: 'greet.py', line: 1, column: 1, endLine: 1, endColumn: 2, text: secret};

const call = (name: string, line: number) => ({
  name,
  location: {file: 'greet.py', line, column: 1, endLine: null, endColumn: null},
});

/** Everything of which a part may come into a prompt, with a secret in it. */
const places: Readonly<Record<string, Facts>> = {
  'the name of the error': {report: {type: secret}},
  'the name of a function': {report: {frames: [1, 2].map(line => call(secret, line))}},
  'the message': {report: {message: `no ${secret}`}},
  'a hint': {report: {hints: [`try ${secret}`]}},
  'a note': {report: {notes: [`expected ${secret}`]}},
  'another error': {report: {others: [makeReport({message: `and ${secret}`})]}},
  'the cause': {report: {cause: makeReport({message: `by ${secret}`})}},
  'the cause of the cause': {
    report: {cause: makeReport({cause: makeReport({message: `by ${secret}`})})},
  },
  'standard output': {stdout: `logged in as ${secret}\n`},
  'standard error': {stderr: `cannot log in as ${secret}\n`},
  'standard input': {program: {stdin: new TextEncoder().encode(`${secret}\n`)}},
  'an argument': {program: {args: ['--token', secret]}},
  'a comment': {context: {comments: [`my token is ${secret}`]}},
  'the expected output': {context: {expected: `welcome ${secret}\n`}},
  'an earlier version': {
    context: {
      attempts: [
        {revision: makeRevision(0, `x = '${secret}'\n`, null), report: null, refused: []},
        {revision: makeRevision(1, source, 'chat:m'), report: null, refused: []},
      ],
    },
  },
  'a refused change': {
    context: {
      attempts: [
        {revision: makeRevision(0, source, null), report: null, refused: [`login('${secret}')\n`]},
      ],
    },
  },
};

describe('a secret', () => {
  it.each(Object.entries(places))('in %s comes into no prompt', (_, facts) => {
    const {report, revision, context} = makeHealing(source, facts);
    const bare = buildPrompt(report, revision, context, 24_000);
    expect(bare && promptText(bare)).toContain(secret);
    const hidden = hideSecrets(report, revision, context);
    const prompt = buildPrompt(hidden.report, hidden.revision, hidden.context, 24_000);
    expect(prompt && promptText(prompt)).toContain('<secret-1>');
    expect(prompt && promptText(prompt)).not.toContain(secret);
    expect(hidden.redaction.counts.size).toBe(1);
  });
});

describe('an argument', () => {
  it.each([
    [
      ['--password', 'hunter2secret'],
      ['--password', '<secret-1>'],
    ],
    [
      ['-v', '--db-password', 'hunter2'],
      ['-v', '--db-password', '<secret-1>'],
    ],
    [['--password=hunter2'], ['--password=<secret-1>']],
    [
      ['--password', String.raw`a"b\c"d`],
      ['--password', '<secret-1>'],
    ],
    [
      ['--name', String.raw`a"b\c"`, 'x'],
      ['--name', String.raw`a"b\c"`, 'x'],
    ],
    [
      ['--pass-rate', '50', 'rest'],
      ['--pass-rate', '50', 'rest'],
    ],
  ])('%j is told as %j', (args, told) => {
    const {report, revision, context} = makeHealing(source, {program: {args}});
    expect(hideSecrets(report, revision, context).context.program.args).toEqual(told);
  });
});

/** What no prompt of YuuBox's own holds, and one of the user's may. */
const furtherPlaces: Readonly<Record<string, Facts>> = {
  ...places,
  'the environment': {program: {env: {GITHUB_TOKEN: secret}}},
  'the environment, under any name': {program: {env: {CONFIG: `{"a": "${secret}"}`}}},
  'a file beside it': {
    program: {files: [{path: '.env', content: new TextEncoder().encode(`A=${secret}\n`)}]},
  },
  'a change that a tool offers': {
    report: {
      edits: [{message: `write \`${secret}\``, applicability: 'unspecified', parts: [part]}],
    },
  },
  'a change that a tool offers for another error': {
    report: {
      others: [makeReport({edits: [{message: '', applicability: 'unspecified', parts: [part]}]})],
    },
  },
};

describe('what a prompt of the user is made from', () => {
  it.each(Object.entries(furtherPlaces))('holds no secret in %s', (_, facts) => {
    const {report, revision, context} = makeHealing(source, facts);
    expect(readable({report, revision, context})).toContain(secret);
    const hidden = hideSecrets(report, revision, context);
    expect(readable(hidden)).not.toContain(secret);
  });

  it('names the files beside the program', () => {
    const files = [{path: 'data/names.txt', content: new TextEncoder().encode('Ada\n')}];
    const {report, revision, context} = makeHealing(source, {program: {files}});
    const {program} = hideSecrets(report, revision, context).context;
    expect(program.files).toEqual([{path: 'data/names.txt', content: new Uint8Array()}]);
  });
});

/** All texts in it, whether they are strings or bytes. */
function readable({report, revision, context}: Omit<Hidden, 'redaction'>): string {
  return JSON.stringify({report, revision, context}, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
}
