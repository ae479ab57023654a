import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {InvalidInput} from '../errors.ts';
import type {ExpectedCase, Expectations} from '../expectations/expectations.ts';
import {inlineExpectation} from '../expectations/inline.ts';
import {maxFileBytes, readRegularFile} from './read-file.ts';

/** What the command line says about what is expected. */
export interface ExpectationInput {
  readonly expectFile: string | null;
  readonly check: string | null;
  readonly casesDirectory: string | null;
}

/** Far more than what is kept of a program's output. */
const maxExpectedBytes = 1_000_000;
/** More would not be tried in reasonable time. */
const mostCases = 200;

/**
 * Reads what a program must do: from files, or else from the comment in its source.
 * @throws {InvalidInput} naming the file or folder, what is wrong with it and what to do.
 */
export async function readExpectations(
  {expectFile, check, casesDirectory}: ExpectationInput,
  source: string,
): Promise<Expectations> {
  return {
    stdout: expectFile === null ? inlineExpectation(source) : await readText(expectFile),
    check,
    cases: casesDirectory === null ? [] : await readCases(casesDirectory),
  };
}

async function readCases(directory: string): Promise<ExpectedCase[]> {
  const names = (await list(directory)).toSorted();
  const known = new Set(names);
  const inputs = names.filter(name => name.endsWith('.in'));
  const lonely = names.find(name => name.endsWith('.out') && !known.has(`${stem(name)}.in`));
  if (lonely !== undefined) {
    throw new InvalidInput(
      `${join(directory, lonely)} has no ${stem(lonely)}.in beside it; add it, empty if there is no input.`,
    );
  }
  if (inputs.length === 0) {
    throw new InvalidInput(`${directory} has no cases; a case is a NAME.in and a NAME.out.`);
  }
  if (inputs.length > mostCases) {
    throw new InvalidInput(`${directory} has ${inputs.length} cases; there may be ${mostCases}.`);
  }
  return Promise.all(
    inputs.map(async input => {
      const name = stem(input);
      if (!known.has(`${name}.out`)) {
        throw new InvalidInput(
          `${join(directory, input)} has no ${name}.out beside it; add it with what should be printed.`,
        );
      }
      const stdin = await readRegularFile(join(directory, input), maxFileBytes);
      return {name, stdin, stdout: await readText(join(directory, `${name}.out`))};
    }),
  );
}

const stem = (name: string): string => name.replace(/\.(?:in|out)$/, '');

async function list(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why =
      code === 'ENOTDIR' ? 'is no folder' : code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new InvalidInput(
      `${directory} ${why}; --cases takes a folder with NAME.in and NAME.out.`,
    );
  }
}

async function readText(path: string): Promise<string> {
  const bytes = await readRegularFile(path, maxExpectedBytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new InvalidInput(`${path} is not valid UTF-8; what is expected is compared as text.`);
  }
}
