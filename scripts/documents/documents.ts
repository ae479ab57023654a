import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {settingsSchema} from '../../source/settings/schema.ts';
import {hostileDocument} from './hostile-programs.ts';
import {manualPage} from './manual-page.ts';
import {seccompDocument} from './seccomp.ts';
import {settingsDocument} from './settings.ts';

export interface Document {
  readonly url: URL;
  /** What the file should hold, as Prettier likes it. */
  readonly text: string;
}

/** The documents that are made from data in the code. */
export async function documents(): Promise<readonly Document[]> {
  return Promise.all([
    document('docs/seccomp.md', seccompDocument()),
    document('docs/hostile-programs.md', hostileDocument()),
    document('docs/settings.md', settingsDocument()),
    document('settings.schema.json', JSON.stringify(settingsSchema())),
    {url: at('yuubox.1'), text: manualPage()},
  ]);
}

/** What a document's file holds now; empty when there is none. */
export async function current({url}: Document): Promise<string> {
  return readFile(url, 'utf8').catch(() => '');
}

async function document(path: string, text: string): Promise<Document> {
  const url = at(path);
  const filepath = fileURLToPath(url);
  return {url, text: await format(text, {...(await resolveConfig(filepath)), filepath})};
}

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
