import {extname} from 'node:path';
import {InvalidInput} from '../../errors.ts';
import {type ExportFormat, exportFormats} from '../../export/format-names.ts';
import {exported} from '../../export/formats.ts';
import {patchPath} from '../../patch/unified.ts';
import {Fold} from '../../replay/fold.ts';
import {choiceOf} from '../../settings/check-value.ts';
import {asShown} from '../../store/as-shown.ts';
import {findSession, shortId} from '../../store/find-session.ts';
import {writeTo} from '../../store/write-program.ts';
import {reveal, sanitise} from '../../terminal/sanitise.ts';
import {commandNamed} from '../../settings/commands.ts';
import {parseCommand} from '../parse-command.ts';
import {openSaved, withStatus} from './saved.ts';

/** `yuubox history export ID`: a report of a session. */
export async function exportSession(args: readonly string[]): Promise<number> {
  const {values, words} = parseCommand(commandNamed('history'), args, {
    flags: ['format', 'output'],
  });
  const [id, other] = words;
  if (id === undefined || other !== undefined) {
    throw new InvalidInput('history export takes one session: yuubox history export ID.');
  }
  const output = values.get('output');
  return writeReport(id, formatOf(values.get('format'), output, '--format'), output);
}

/**
 * Writes a report of a saved session to a file, or to stdout.
 * @returns the exit code.
 */
export async function writeReport(
  id: string,
  format: ExportFormat,
  file: string | undefined,
): Promise<number> {
  using store = await openSaved();
  const [session] = await withStatus([findSession(store.sessions(), id)]);
  if (!session) return 0;
  const events = asShown(store.events(session));
  if (events.length === 0) {
    throw new InvalidInput(`Of the session ${shortId(id)}, nothing was saved.`);
  }
  const state = new Fold(events).after(events.length);
  const path = session.path === null ? session.name : patchPath(session.path, process.cwd());
  const text = exported(format, state, session, path);
  if (format === 'patch' && text === '') {
    process.stderr.write('The session changed nothing; there is no patch.\n');
  } else if (file === undefined) {
    // Exact for whoever applies it, safe for whoever looks at it.
    const shown = format === 'patch' && process.stdout.isTTY ? reveal(text) : text;
    process.stdout.write(shown);
  } else {
    process.stderr.write(`${sanitise(await writeTo(file, text))}\n`);
  }
  return 0;
}

/** @param from the option that was asked with. */
export function formatOf(
  asked: string | undefined,
  output: string | undefined,
  from: string,
): ExportFormat {
  return choiceOf(exportFormats, {text: asked ?? byExtension(output), from});
}

function byExtension(output: string | undefined): string {
  const extension = extname(output ?? '').slice(1);
  const known: Readonly<Record<string, ExportFormat>> = {diff: 'patch', htm: 'html', txt: 'md'};
  return exportFormats.find(name => name === extension) ?? known[extension] ?? 'md';
}
