import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {language as javascript} from '../../../source/languages/javascript/index.ts';
import type {Report} from '../../../source/languages/report.ts';
import {makeResult} from '../../support/make.ts';

export const recordingsFolder = fileURLToPath(
  new URL('../../fixtures/errors/javascript', import.meta.url),
);

/** What one Node printed about one program. */
export interface Recording {
  /** Of the Node, such as `v20.19.2`. */
  readonly version: string;
  readonly command: readonly string[];
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly report: ReportWithoutStack | null;
}

/** The stack is part of `stderr` already. */
export type ReportWithoutStack = Omit<Report, 'stack' | 'cause'> & {
  readonly cause: ReportWithoutStack | null;
};

export function reportFor(
  {exitCode, stderr}: Pick<Recording, 'exitCode' | 'stderr'>,
  entry: string,
  fixture: string,
): ReportWithoutStack | null {
  const result = makeResult({status: 'runtime-error', exitCode}, '', stderr);
  const source = readFileSync(join(fixture, entry), 'utf8');
  return withoutStack(javascript.analyse(result, {entry, source}));
}

export function withoutStack(report: Report | null): ReportWithoutStack | null {
  if (report === null) return null;
  const {stack: _, cause, ...rest} = report;
  return {...rest, cause: withoutStack(cause)};
}
