import type {HealContext} from '../../source/healers/healer.ts';
import {language as python} from '../../source/languages/python/index.ts';
import type {Report} from '../../source/languages/report.ts';
import {makeRevision, type Program} from '../../source/program.ts';
import {defaultLimits} from '../../source/sandbox/limits.ts';
import {makeReport, makeResult} from './make.ts';

/** A failed Python program as a healer gets it; what is notified collects in `notes`. */
export function makeHealing(
  source: string,
  facts: {
    readonly report?: Partial<Report>;
    readonly program?: Partial<Program>;
    readonly context?: Partial<HealContext>;
    readonly stdout?: string;
    readonly stderr?: string;
  } = {},
) {
  const notes: string[] = [];
  const revision = makeRevision(0, source, null);
  const report = makeReport(facts.report ?? {});
  const program: Program = {
    language: 'python',
    entry: 'greet.py',
    source,
    files: [],
    args: [],
    env: {},
    stdin: null,
    ...facts.program,
  };
  const context: HealContext = {
    program,
    language: python,
    limits: defaultLimits,
    result: makeResult({status: 'runtime-error', exitCode: 1}, facts.stdout, facts.stderr),
    attempts: [{revision, report, refused: []}],
    notify: message => notes.push(message),
    ...facts.context,
  };
  return {report, revision, context, notes};
}

/** All that an iterable yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
