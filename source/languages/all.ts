import {existsSync, readdirSync} from 'node:fs';
import {extname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {packageDirectory} from '../package-directory.ts';
import type {Language} from './language.ts';

/** This very file is TypeScript in the repository, and bundled in what is installed. */
const isBundled = extname(import.meta.url) === '.js';
const folder = join(packageDirectory, isBundled ? 'dist' : 'source', 'languages');
const indexFile = isBundled ? 'index.js' : 'index.ts';

/** Every language that YuuBox knows, by name: each folder here is one, and exports it under `language`. */
export const languages: readonly Language[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(name => join(folder, name, indexFile))
    .filter(path => existsSync(path))
    .map(async path => {
      const module: {language: Language} = await import(pathToFileURL(path).href);
      return module.language;
    }),
);
