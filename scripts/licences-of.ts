import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * The licences of the packages that files come from, as their terms ask of whoever passes them on: name, version and the
 * text that the package brings.
 * @param files paths, with those of packages in `node_modules`.
 * @throws when a package brings no text.
 */
export async function licencesOf(files: readonly string[]): Promise<string> {
  const found = files.map(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]);
  const folders = [...new Set(found.filter(folder => folder !== undefined))];
  const texts = await Promise.all(folders.toSorted().map(licenceIn));
  const separator = `\n\n${'-'.repeat(80)}\n\n`;
  return `${texts.join(separator)}\n`;
}

async function licenceIn(folder: string): Promise<string> {
  const {name, version, license}: Record<string, string> = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const names = await readdir(folder);
  const own = names.find(name => /^licen[cs]e(?:[-.]|$)/i.test(name));
  const title = `${name} ${version} (${license})`;
  const text = own ? await readFile(join(folder, own), 'utf8') : textsOfOthers[name ?? ''];
  if (text) return `${title}\n\n${text.trim()}`;
  throw new Error(`${title} brings no text of its licence; it cannot be bundled without.`);
}

/** Of packages that leave theirs in their repository. */
const textsOfOthers: Readonly<Record<string, string>> = {
  'yoga-layout': `
MIT License

Copyright (c) Facebook, Inc. and its affiliates.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};
