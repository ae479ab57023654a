import {describeDifference} from '../expectations/difference.ts';
import type {ExpectedCase, Expectations, Proof} from '../expectations/expectations.ts';
import {plainReport, type Report} from '../languages/report.ts';
import {type Result, textOf} from '../sandbox/result.ts';

/** How to run the program again, for what its run alone does not show. */
export interface Reruns {
  /** Runs it with another input. */
  runWith(stdin: Uint8Array): Promise<{readonly result: Result; readonly report: Report | null}>;
  /** Runs it, and then a command. */
  runCheck(command: string): Promise<Result>;
}

/** A proof, and the first expectation that is not met, as an error. */
export interface Proven {
  readonly proof: Proof;
  readonly report: Report | null;
}

/** Holds a program that has run, and ended with 0, to what is expected of it: one thing after another. */
export async function prove(
  result: Result,
  {stdout, check, cases}: Expectations,
  trials: Reruns,
): Promise<Proven> {
  const failures: Report[] = [];
  let passed = 0;
  const count = (failure: Report | null): void => {
    if (failure) failures.push(failure);
    else passed += 1;
  };
  if (stdout !== null) count(wrongOutput(stdout, result, null));
  for (const each of cases) count(await tryCase(each, trials));
  if (check !== null) count(await tryCheck(check, trials));
  const [first, ...others] = failures;
  return {
    proof: {passed, of: passed + failures.length},
    report: first ? {...first, others: [...first.others, ...others]} : null,
  };
}

async function tryCase(expected: ExpectedCase, {runWith}: Reruns): Promise<Report | null> {
  const {result, report} = await runWith(expected.stdin);
  if (result.status === 'ok') return wrongOutput(expected.stdout, result, expected.name);
  if (report)
    return {...report, notes: [`with the input of case ${expected.name}`, ...report.notes]};
  return plainReport({
    type: 'CaseFailed',
    message: `Case ${expected.name} ended with ${result.status}, and should print its output.`,
    stack: textOf(result.stderr),
  });
}

function wrongOutput(expected: string, {stdout}: Result, name: string | null): Report | null {
  const difference = describeDifference(expected, textOf(stdout));
  if (difference === null) return null;
  return plainReport({
    type: 'WrongOutput',
    message: name === null ? difference : `Case ${name}: ${difference}`,
    stack: textOf(stdout),
  });
}

async function tryCheck(command: string, {runCheck}: Reruns): Promise<Report | null> {
  const result = await runCheck(command);
  if (result.status === 'ok') return null;
  const said = `${textOf(result.stdout)}${textOf(result.stderr)}`.trim();
  const how =
    result.exitCode === null ? `was ended (${result.status})` : `ended with ${result.exitCode}`;
  return plainReport({
    type: 'CheckFailed',
    message: `The check ${how}${said === '' ? '.' : `: ${lastLines(said)}`}`,
    stack: said,
  });
}

const mostLines = 5;
const lastLines = (text: string): string => text.split('\n').slice(-mostLines).join('\n');
