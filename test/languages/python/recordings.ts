import {readdirSync, readFileSync} from 'node:fs';
import type {Report} from '../../../source/languages/report.ts';
import type {Result, Status} from '../../../source/sandbox/result.ts';
import {makeResult} from '../../support/make.ts';

const fixtures = new URL('../../fixtures/errors/python/', import.meta.url);

/** What one interpreter printed for a failing program, and the report that it makes. */
export interface Recording {
  readonly name: string;
  readonly source: string;
  readonly engine: string;
  /** Interpreter and version, such as `CPython 3.13.5`. */
  readonly tool: string;
  readonly status: Status;
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly report: Report | null;
}

export const entry = 'program.py';

/** All recordings of test/fixtures/errors/python, which scripts/record-python-errors.ts makes. */
export const recordings: readonly Recording[] = readdirSync(fixtures).flatMap(name => {
  const source = readFileSync(new URL(`${name}/${entry}`, fixtures), 'utf8');
  const text = readFileSync(new URL(`${name}/recordings.json`, fixtures), 'utf8');
  // Written by the script in just this shape.
  const file = JSON.parse(text) as {
    readonly recordings: readonly Omit<Recording, 'name' | 'source'>[];
  };
  return file.recordings.map(recording => ({...recording, name, source}));
});

export function resultOf({status, exitCode}: Recording, stderr: string): Result {
  return makeResult({status, exitCode}, '', stderr);
}
