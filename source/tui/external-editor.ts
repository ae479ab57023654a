import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {constants, tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {whileTerminalIsLent} from './lent-terminal.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens a text in the user's editor and waits for it to end. The terminal must have been handed over.
 * @param name the file name that the editor sees, for its own highlighting.
 * @returns the text as it was left.
 * @throws when there is no such editor, or when it fails.
 */
export async function editExternally(
  text: string,
  name: string,
  environment: Environment,
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-edit-'));
  try {
    const file = join(directory, basename(name));
    await writeFile(file, text, {mode: 0o600});
    await whileTerminalIsLent(() => runEditor(editorCommand(environment), file));
    return await readFile(file, 'utf8');
  } finally {
    await rm(directory, {recursive: true, force: true});
  }
}

/** `$VISUAL`, else `$EDITOR`, else vi: a command line, which may hold arguments. */
export function editorCommand({VISUAL, EDITOR}: Environment): string {
  return [VISUAL, EDITOR, 'vi'].find(command => command?.trim()) ?? 'vi';
}

/**
 * As git does, through a shell: the command line is the user's own, the file is passed beside it. The shell gets ctrl-c as the
 * editor does, and leaves it to that.
 */
async function runEditor(command: string, file: string): Promise<void> {
  const windows = process.platform === 'win32';
  const child = windows
    ? spawn(`${command} "${file}"`, {stdio: 'inherit', shell: true})
    : spawn('/bin/sh', ['-c', `trap : INT\n${command} "$@"`, command, file], {stdio: 'inherit'});
  const {promise, resolve, reject} = Promise.withResolvers<void>();
  child.once('error', reject);
  child.once('close', (code, signal) => {
    if (code === 0) resolve();
    else reject(new Error(`The editor (${command}) ended with ${describeEnd(code, signal)}.`));
  });
  await promise;
}

/** A shell tells a signal as 128 and its number. */
function describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
  const told = Object.entries(constants.signals).find(([, number]) => code === 128 + number);
  return signal ?? told?.[0] ?? `exit code ${code}`;
}
