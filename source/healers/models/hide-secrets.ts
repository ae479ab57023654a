import type {Report} from '../../languages/report.ts';
import type {Revision} from '../../program.ts';
import {type CapturedStream, textOf} from '../../sandbox/result.ts';
import type {HealFacts} from '../healer.ts';
import {secretName} from '../redact/secret-name.ts';
import {type KnownSecret, makeRedaction, type Redaction} from '../redact.ts';

/** What a prompt is made of, without secrets. */
export interface Hidden {
  readonly report: Report;
  readonly revision: Revision;
  readonly context: HealFacts;
  readonly redaction: Redaction;
}

/** Of each stream, no more than this can come into a prompt. */
const streamCharacters = 40_000;

/**
 * The same report, revision and context with every secret replaced by a placeholder. Of the program's environment nothing
 * is left, and of the files beside it their names.
 */
export function hideSecrets(report: Report, revision: Revision, context: HealFacts): Hidden {
  const {program, result, attempts} = context;
  const redaction = makeRedaction(
    textsIn(report, revision, context),
    secretsOfEnvironment(program.env),
  );
  const {redact} = redaction;
  const hide = (source: Revision): Revision => ({...source, source: redact(source.source)});
  return {
    redaction,
    report: hideInReport(report, redact),
    revision: hide(revision),
    context: {
      ...context,
      program: {
        ...program,
        source: redact(program.source),
        args: hideInArguments(program.args, redact),
        stdin: program.stdin && encode(redact(startOf(program.stdin))),
        env: {},
        files: program.files.map(({path}) => ({path, content: new Uint8Array()})),
      },
      result: {
        ...result,
        stdout: hideInStream(result.stdout, redact),
        stderr: hideInStream(result.stderr, redact),
      },
      attempts: attempts.map(attempt => ({
        revision: hide(attempt.revision),
        report: attempt.report && hideInReport(attempt.report, redact),
        refused: attempt.refused.map(redact),
      })),
      comments: context.comments.map(redact),
      expected:
        context.expected === null ? null : redact(context.expected.slice(0, streamCharacters)),
    },
  };
}

function textsIn(
  report: Report,
  revision: Revision,
  {program, result, attempts, comments, expected}: HealFacts,
): string[] {
  const reports = [report, ...attempts.flatMap(attempt => attempt.report ?? [])];
  return [
    revision.source,
    program.source,
    ...program.args.map(asSetting),
    program.stdin ? startOf(program.stdin) : '',
    endOf(result.stdout),
    endOf(result.stderr),
    ...comments,
    expected?.slice(0, streamCharacters) ?? '',
    ...reports.flatMap(textsOfReport),
    ...attempts.flatMap(attempt => [attempt.revision.source, ...attempt.refused]),
  ];
}

function textsOfReport(report: Report): string[] {
  const {type, message, frames, hints, notes, edits, others, stack, cause} = report;
  const further = cause ? [...others, cause] : others;
  return [
    type,
    message,
    ...frames.map(({name}) => name),
    ...hints,
    ...notes,
    ...edits.flatMap(edit => [edit.message, ...edit.parts.map(part => part.text)]),
    stack,
    ...further.flatMap(textsOfReport),
  ];
}

function hideInReport(report: Report, redact: (text: string) => string): Report {
  return {
    ...report,
    type: redact(report.type),
    message: redact(report.message),
    // Programs can make up both names.
    frames: report.frames.map(frame => ({...frame, name: redact(frame.name)})),
    hints: report.hints.map(redact),
    notes: report.notes.map(redact),
    edits: report.edits.map(edit => ({
      ...edit,
      message: redact(edit.message),
      parts: edit.parts.map(part => ({...part, text: redact(part.text)})),
    })),
    others: report.others.map(other => hideInReport(other, redact)),
    stack: redact(report.stack),
    cause: report.cause && hideInReport(report.cause, redact),
  };
}

function secretsOfEnvironment(env: Readonly<Record<string, string>>): KnownSecret[] {
  return Object.entries(env)
    .filter(([name]) => secretName.test(name))
    .map(([, value]) => ({value, kind: 'password'}));
}

/** `--password hunter2`: what the argument before it calls it tells that it is secret. */
function asSetting(argument: string, index: number, all: readonly string[]): string {
  const name = all[index - 1] ?? '';
  return isOption.test(name)
    ? `${name}="${argument.replace(/["\\]/g, String.raw`\$&`)}"`
    : argument;
}

const isOption = /^--?[A-Za-z][\w-]*$/;

function hideInArguments(args: readonly string[], redact: (text: string) => string): string[] {
  return args.map((argument, index) => {
    const setting = asSetting(argument, index, args);
    if (setting === argument) return redact(argument);
    const [, hidden = ''] = /="(.*)"$/s.exec(redact(setting)) ?? [];
    return hidden.replace(/\\(["\\])/g, '$1');
  });
}

const encode = (text: string) => new TextEncoder().encode(text);
const startOf = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes.subarray(0, streamCharacters));
const endOf = (stream: CapturedStream) => textOf(stream).slice(-streamCharacters);

function hideInStream(stream: CapturedStream, redact: (text: string) => string): CapturedStream {
  return {head: encode(redact(endOf(stream))), tail: new Uint8Array(), omittedBytes: 0};
}
