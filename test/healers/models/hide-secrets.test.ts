import {describe, expect, it} from 'vitest';
import {hideSecrets} from '../../../source/healers/models/hide-secrets.ts';
import {buildPrompt, promptText} from '../../../source/healers/prompt.ts';
import {makeRevision} from '../../../source/program.ts';
import {makeHealing} from '../../support/heal-context.ts';
import {makeReport} from '../../support/make.ts';

const secret = `ghp_${'abcdefghijklmnopqrstuvwxyz0123456789'}`;
const source = 'login()\n';

type Facts = NonNullable<Parameters<typeof makeHealing>[1]>;

/** Everything of which a part may come into a prompt, with a secret in it. */
const places: Readonly<Record<string, Facts>> = {
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
