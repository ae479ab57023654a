import {extname} from 'node:path';
import {InvalidInput} from '../../errors.ts';
import {type ExportFormat, exportFormats} from '../../export/format-names.ts';
import {exported} from '../../export/formats.ts';
import {patchPath} from '../../patch/unified.ts';
import {Fold} from '../../replay/fold.ts';
import {choiceOf} from '../../settings/check-value.ts';
import {findSession, shortId} from '../../store/find-session.ts';
import {writeTo} from '../../store/write-program.ts';
import {reveal, sanitise} from '../../terminal/sanitise.ts';
import {parseOptions} from '../parse-options.ts';
import {openSaved, withStatus} from './saved.ts';
import {historyUsage} from './usage.ts';

/** `yuubox history export ID`: a report of a session. */
export async function exportSession(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseOptions(
    args,
    {format: {type: 'string', short: 'f'}, output: {type: 'string', short: 'o'}},
    historyUsage,
  );
  const [id, other] = positionals;
  if (id === undefined || other !== undefined) {
    throw new InvalidInput('history export takes one session: yuubox history export ID.');
  }
  const format = formatOf(values.format, values.output);
  using store = await openSaved();
  const [session] = await withStatus([findSession(store.sessions(), id)]);
  if (!session) return 0;
  const events = store.events(session).map(({event}) => event);
  if (events.length === 0) {
    throw new InvalidInput(`Of the session ${shortId(id)}, nothing was saved.`);
  }
  const state = new Fold(events).after(events.length);
  const path = session.path === null ? session.name : patchPath(session.path, process.cwd());
  const text = exported(format, state, session, path);
  if (format === 'patch' && text === '') {
    process.stderr.write('The session changed nothing; there is no patch.\n');
  } else if (values.output === undefined) {
    // Exact for whoever applies it, safe for whoever looks at it.
    const shown = format === 'patch' && process.stdout.isTTY ? reveal(text) : text;
    process.stdout.write(shown);
  } else {
    process.stderr.write(`${sanitise(await writeTo(values.output, text))}\n`);
  }
  return 0;
}

function formatOf(asked: string | undefined, output: string | undefined): ExportFormat {
  return choiceOf(exportFormats, {text: asked ?? byExtension(output), from: '--format'});
}

function byExtension(output: string | undefined): string {
  const extension = extname(output ?? '').slice(1);
  const known: Readonly<Record<string, ExportFormat>> = {diff: 'patch', htm: 'html', txt: 'md'};
  return exportFormats.find(name => name === extension) ?? known[extension] ?? 'md';
}
