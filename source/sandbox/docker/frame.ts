import type {Job, JobFile} from '../engine.ts';
import type {HeadStart} from './head-start.ts';
import {quote} from './quote.ts';
import {blockBytes} from './runner.ts';
import {tar} from './tar.ts';

/** Files of this many bytes together go into the script; larger ones through a process that copies them. */
const maxScriptedBytes = 65_536;

/**
 * What is written to a waiting container's stdin, for `runner.ts` to read:
 *
 *     a block: script of a fixed size, padded with line breaks
 *     if the script does not fit into it, the script, which the block only has read
 *     the files, unless they are in the script: one file's bytes, or a tar archive
 *     the program's stdin
 *
 * So code, arguments and environment never pass through a command line, which is limited to 128 KiB. And the
 * runner can have a process that reads a whole block wait for it: reading byte by byte would be slow, and
 * nothing but the size keeps it from reading too much.
 */
export function encodeJob(job: Job, nonce: string, headStartFits: boolean): readonly Uint8Array[] {
  const files = layOut(job);
  const stdin = job.stdin ?? new Uint8Array();
  const script = Buffer.concat([
    files.script,
    Buffer.from(
      [
        `nonce=${nonce} stdin_bytes=${stdin.length} head_start_fits=${headStartFits ? 1 : 0}`,
        `command_name=${quote((job.compile ?? job.argv)[0] ?? '')}`,
        ...(job.compile ? [`compile() { exec ${commandLine(job.compile, job.env)}; }`] : []),
        `compiles=${job.compile ? 1 : 0}`,
        `launch() { exec "$@" ${commandLine(job.argv, job.env)}; }`,
        'run\n',
      ].join('\n'),
    ),
  ]);
  return [...encodeScript(script), files.bytes, stdin].filter(part => part.length > 0);
}

/**
 * The block to which the runner answers that it is ready. It says nothing unasked: Podman reports a connection
 * before it copies output to it, and what was said by then would be lost. The question comes through one too.
 */
export function encodeGreeting(): readonly Uint8Array[] {
  return encodeScript(Buffer.from('greet\n'));
}

/** The block that starts an interpreter ahead of its program. */
export function encodeHeadStart({entry, argv, hasStdin}: HeadStart): readonly Uint8Array[] {
  const script = [
    `launch() { exec "$@" ${argv.map(quote).join(' ')}; }`,
    `head_start ${quote(`./${entry}`)} ${hasStdin ? 1 : 0}\n`,
  ].join('\n');
  return encodeScript(Buffer.from(script));
}

function encodeScript(script: Buffer): readonly Uint8Array[] {
  const block = Buffer.alloc(blockBytes, '\n');
  if (script.length <= blockBytes) {
    script.copy(block);
    return [block];
  }
  block.write(`eval "$(head -c ${script.length} <&3)"`);
  return [block, script];
}

interface LaidOut {
  /** Defines `lay_out` and `feed`, which gives the entry's content to an interpreter with a head start. */
  readonly script: Buffer;
  /** What `lay_out` reads. */
  readonly bytes: Uint8Array;
}

function layOut({files, entry}: Job): LaidOut {
  if (files.every(isScriptable) && totalBytes(files) <= maxScriptedBytes)
    return inScript(files, entry);
  const feed = `feed() { cat ${quote(`./${entry}`)}; }\n`;
  const [first, ...others] = files;
  if (first && others.length === 0 && !first.path.includes('/')) {
    const command = `head -c ${first.content.length} <&3 > ${quote(first.path)}`;
    return {script: Buffer.from(`lay_out() { ${command}; }\n${feed}`), bytes: first.content};
  }
  const archive = tar(files, new Date());
  const command = `head -c ${archive.length} <&3 | tar -xf -`;
  return {script: Buffer.from(`lay_out() { ${command}; }\n${feed}`), bytes: archive};
}

/** The shell writes such a file by itself: nothing else is as fast. */
function inScript(files: readonly JobFile[], entry: string): LaidOut {
  const parts: Uint8Array[] = [];
  const writes: string[] = [];
  for (const [index, {path, content}] of files.entries()) {
    parts.push(Buffer.from(`file_${index}=`), quoteBytes(content), Buffer.from('\n'));
    writes.push(`printf %s "$file_${index}" > ${quote(path)}`);
  }
  const fed = files.findIndex(({path}) => path === entry);
  const functions = `lay_out() { ${writes.join(' && ') || ':'}; }\nfeed() { printf %s "$file_${fed}"; }\n`;
  return {script: Buffer.concat([...parts, Buffer.from(functions)]), bytes: new Uint8Array()};
}

/** A shell's text can hold any byte but NUL. */
function isScriptable({path, content}: JobFile): boolean {
  return !path.includes('/') && !content.includes(0);
}

function totalBytes(files: readonly JobFile[]): number {
  return files.reduce((sum, {content}) => sum + content.length, 0);
}

/** As `quote`, for text in no particular encoding. */
function quoteBytes(bytes: Uint8Array): Uint8Array {
  return Buffer.from(quote(Buffer.from(bytes).toString('latin1')), 'latin1');
}

/** `env` sets what the shell cannot: names that are no identifiers, and names with a meaning to it. */
function commandLine(argv: readonly string[], env: Job['env']): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const words = variables.length > 0 ? ['env', '--', ...variables, ...argv] : argv;
  return words.map(quote).join(' ');
}
