import type {HealContext} from '../../source/healers/healer.ts';
import type {HealerProgress, Spent} from '../../source/healers/progress.ts';
import {language as python} from '../../source/languages/python/index.ts';
import type {Report} from '../../source/languages/report.ts';
import {makeRevision, type Program} from '../../source/program.ts';
import {defaultLimits} from '../../source/sandbox/limits.ts';
import {makeReport, makeResult} from './make.ts';

/** A failed Python program as a healer gets it; what it tells collects in `notes`, `progress` and `spent`. */
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
  const progress: HealerProgress[] = [];
  const spent: Spent[] = [];
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
    comments: [],
    expected: null,
    toolVersion: null,
    notify: message => notes.push(message),
    progress: update => progress.push(update),
    asked: () => {},
    answered: () => {},
    spent: total => spent.push(total),
    ...facts.context,
  };
  return {report, revision, context, notes, progress, spent};
}

/** All that an iterable yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
