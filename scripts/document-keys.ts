/** Writes the table of keys between its markers in README.md: `npm run document-keys`. */
import {readFile, writeFile} from 'node:fs/promises';
import {keyTable} from '../source/tui/key-table.ts';

const readme = new URL('../README.md', import.meta.url);
const text = await readFile(readme, 'utf8');
const between = /(<!-- keys -->\n)[\s\S]*?(<!-- \/keys -->)/;
if (!between.test(text))
  throw new Error('README.md has no markers <!-- keys --> and <!-- /keys -->.');
await writeFile(readme, text.replace(between, `$1\n${keyTable()}\n\n$2`));
