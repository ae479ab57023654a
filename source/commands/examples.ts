import {readdir, readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {languages} from '../languages/index.ts';
import {packageDirectory} from '../package-directory.ts';
import type {Example} from '../tui/start/start-content.ts';

/**
 * The broken programs that come with YuuBox, those first that its list of them names, in the order of the list. What is
 * wrong with them stands in that list alone: the table of `examples/README.md`.
 */
export async function examples(
  directory = join(packageDirectory, 'examples'),
): Promise<readonly Example[]> {
  const names = await readdir(directory).catch(() => []);
  const about = descriptions(await readFile(join(directory, 'README.md'), 'utf8').catch(() => ''));
  const order = [...about.keys()];
  const place = (name: string) => (about.has(name) ? order.indexOf(name) : order.length);
  return names
    .toSorted()
    .sort((one, other) => place(one) - place(other))
    .flatMap(file => {
      const extension = extname(file);
      const language = languages.find(({extensions}) => extensions.includes(extension));
      const path = join(directory, file);
      return language ? [{file, path, language: language.title, about: about.get(file) ?? ''}] : [];
    });
}

/** What a table of Markdown says of each file: rows such as ``| `greet.py` | what is wrong |``. */
function descriptions(markdown: string): ReadonlyMap<string, string> {
  const rows = markdown.matchAll(/^\| *`([^`|]+)` *\| *([^|]+?) *\|$/gm);
  return new Map(
    Array.from(rows, ([, file = '', about = '']) => [file, about.replaceAll('`', '')] as const),
  );
}
