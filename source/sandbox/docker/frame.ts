import type {Job} from '../engine.ts';
import {quote} from './quote.ts';
import {tar} from './tar.ts';

/**
 * What is written once to a waiting container's stdin, for `runner.ts` to read:
 *
 *     NONCE SCRIPT-LINES STDIN-BYTES \n
 *     the script (shell functions, everything in it single-quoted)
 *     the files: one file's bytes, or a tar archive
 *     the program's stdin
 *
 * So code, arguments and environment never pass through a command line, which is limited to 128 KiB.
 */
export function encodeFrame(job: Job, nonce: string): readonly Uint8Array[] {
  const files = layOut(job);
  const script = [
    `lay_out() { ${files.command}; }`,
    `command_name=${quote((job.compile ?? job.argv)[0] ?? '')}`,
    job.compile ? `compile() { exec ${commandLine(job.compile, job.env)}; }` : 'compile() { :; }',
    `launch() { exec ${commandLine(job.argv, job.env)}; }`,
    '',
  ].join('\n');
  const lines = script.split('\n').length - 1;
  const stdin = job.stdin ?? new Uint8Array();
  const header = `${nonce} ${lines} ${stdin.length}\n`;
  return [Buffer.from(header + script), files.bytes, stdin].filter(part => part.length > 0);
}

/** One file, the usual case, costs one process to write; tar takes twice as long to get going. */
function layOut(job: Job): {command: string; bytes: Uint8Array} {
  const [first, ...others] = job.files;
  if (!first) return {command: ':', bytes: new Uint8Array()};
  if (others.length === 0 && !first.path.includes('/')) {
    const command = `head -c ${first.content.length} > ${quote(first.path)}`;
    return {command, bytes: first.content};
  }
  const archive = tar(job.files, new Date());
  return {command: `head -c ${archive.length} | tar -xf -`, bytes: archive};
}

/** `env` sets what the shell cannot: names that are no identifiers, and names with a meaning to it. */
function commandLine(argv: readonly string[], env: Job['env']): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const words = variables.length > 0 ? ['env', '--', ...variables, ...argv] : argv;
  return words.map(quote).join(' ');
}
