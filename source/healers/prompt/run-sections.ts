import {type CapturedStream, textOf} from '../../sandbox/result.ts';
import type {HealFacts} from '../healer.ts';
import {fenced, headOf, inline, printable, tailOf} from './data.ts';
import type {Section} from './fit-sections.ts';

/** How far back a stream is looked at: more than is ever shown of it. */
const readCharacters = 20_000;

/** What the run printed, was given and was allowed. */
export function runSections({program, limits, result}: HealFacts): Section[] {
  const run = [
    `The run: ${ending(result)}; limits: ${limits.timeoutS} s, ${limits.memoryMb} MB of memory, ${limits.pids} processes, ` +
      `${limits.network === 'none' ? 'no network' : 'with network'}.`,
    program.args.length > 0 ? `Arguments: ${inline(JSON.stringify(program.args))}` : '',
    program.files.length > 0 ? `Files beside it: ${fileNames(program.files)}` : '',
  ];
  return [
    streamSection('standard error', result.stderr, {usefulness: 50, longest: 2000}),
    streamSection('standard output', result.stdout, {usefulness: 40, longest: 1500}),
    stdinSection(program.stdin),
    {usefulness: 30, versions: [run.filter(Boolean).join('\n'), '']},
  ];
}

/** What it should print; of a long text the start, which a program gets wrong first. */
export function expectedSection({expected}: HealFacts): Section {
  const text = expected === null ? '' : printable(expected.slice(0, readCharacters)).trimEnd();
  const tell = (length: number) =>
    `What it should print on standard output:\n\n${fenced(headOf(text, length))}`;
  return {usefulness: 75, versions: text ? [tell(1500), tell(400), ''] : ['']};
}

function streamSection(
  name: string,
  stream: CapturedStream,
  {usefulness, longest}: {usefulness: number; longest: number},
): Section {
  const text = printable(textOf(stream).slice(-readCharacters)).trimEnd();
  const tell = (length: number) =>
    `The end of what it printed on ${name}:\n\n${fenced(tailOf(text, length))}`;
  return {usefulness, versions: text ? [tell(longest), tell(400), ''] : ['']};
}

function stdinSection(stdin: Uint8Array | null): Section {
  const text = stdin ? printable(new TextDecoder().decode(stdin.subarray(0, readCharacters))) : '';
  const tell = `The start of what it reads on standard input:\n\n${fenced(headOf(text, 500))}`;
  return {usefulness: 35, versions: text ? [tell, ''] : ['']};
}

function ending({status, exitCode, signal}: HealFacts['result']): string {
  if (signal) return `${status}, ended by ${signal}`;
  return exitCode === null ? status : `${status}, exit code ${exitCode}`;
}

function fileNames(files: HealFacts['program']['files']): string {
  const names = files.slice(0, 10).map(file => inline(file.path));
  return (
    names.join(', ') +
    (files.length > names.length ? ` and ${files.length - names.length} more` : '')
  );
}
