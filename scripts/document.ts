/** Writes the documents that are made from data in the code: `npm run document`. */
import {writeFile} from 'node:fs/promises';
import {documents} from './documents/documents.ts';

for (const {url, text} of await documents()) await writeFile(url, text);
