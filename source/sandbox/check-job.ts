import {InvalidInput} from '../errors.ts';
import type {Job} from './engine.ts';

/** The longest single argument or `NAME=value` that Linux passes to a program: MAX_ARG_STRLEN, execve(2). */
const maxStringBytes = 131_071;
/** All arguments and variables together; Linux allows at least a quarter of an 8 MB stack. */
const maxTotalBytes = 1_000_000;

/**
 * @throws {InvalidInput} for a job that cannot be run as it stands: a file outside the program's
 * directory, an argument that the system cannot pass on.
 */
export function checkJob(job: Job): void {
  const paths = new Set<string>();
  for (const {path} of job.files) {
    const problem = problemWithPath(path);
    if (problem) throw new InvalidInput(`The file name ${JSON.stringify(path)} ${problem}.`);
    if (paths.has(path)) throw new InvalidInput(`There are two files called ${path}.`);
    paths.add(path);
  }
  for (const path of paths) {
    const folder = parents(path).find(parent => paths.has(parent));
    if (folder)
      throw new InvalidInput(`${folder} cannot be both a file and the folder of ${path}.`);
  }
  if (!paths.has(job.entry)) {
    throw new InvalidInput(`The entry ${job.entry} is not among the program’s files.`);
  }
  checkStrings(job);
}

function problemWithPath(path: string): string | null {
  if (path === '') return 'is empty';
  if (/[\0\n\r]/.test(path)) return 'holds a NUL or a line break';
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) {
    return 'is absolute; give it relative to the program’s folder';
  }
  const parts = path.split('/');
  if (parts.includes('..')) return 'leads out of the program’s folder';
  if (parts.some(part => part === '' || part === '.')) return 'has an empty part';
  if (parts.some(part => Buffer.byteLength(part) > 255) || Buffer.byteLength(path) > 3000) {
    return 'is too long';
  }
  return null;
}

function parents(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function checkStrings(job: Job): void {
  if (job.argv.length === 0) throw new InvalidInput('There is no command to run the program with.');
  const variables = Object.entries(job.env).map(([name, value]) => {
    if (name === '' || name.includes('=')) {
      throw new InvalidInput(`${JSON.stringify(name)} cannot be the name of a variable.`);
    }
    return `${name}=${value}`;
  });
  let total = 0;
  for (const text of [...(job.compile ?? []), ...job.argv, ...variables]) {
    const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
    const bytes = Buffer.byteLength(text);
    if (text.includes('\0'))
      throw new InvalidInput(`${shown} holds a NUL: no program can get that.`);
    if (bytes > maxStringBytes) {
      throw new InvalidInput(
        `${shown} is ${bytes} bytes long; an argument or a variable can have ${maxStringBytes} at most.`,
      );
    }
    total += bytes + 1;
  }
  if (total > maxTotalBytes) {
    throw new InvalidInput(
      `Arguments and variables are ${total} bytes together; ${maxTotalBytes} are possible. Use stdin or a file.`,
    );
  }
}
