import {InvalidInput} from '../errors.ts';
import {didYouMean} from '../did-you-mean.ts';
import {languages} from './all.ts';
import type {Language} from './language.ts';

export {languages};

/** Content must look at least this much like a language to be taken for it. */
const resemblanceNeeded = 0.3;

/**
 * The language of a name or alias, such as `python` or `py`.
 * @throws {InvalidInput} with the nearest name for one that is not known.
 */
export function languageNamed(name: string): Language {
  const wanted = name.toLowerCase();
  const found = languages.find(({name, aliases}) => name === wanted || aliases.includes(wanted));
  if (found) return found;
  const hint = didYouMean(
    wanted,
    languages.flatMap(({name, aliases}) => [name, ...aliases]),
  );
  throw new InvalidInput(
    `There is no language ${JSON.stringify(name)}.${hint ? ` Did you mean ${hint}?` : ''} ${known()}`,
  );
}

/**
 * The language of a program, from its extension, else its `#!` line, else its content.
 * @throws {InvalidInput} when none of them tells.
 */
export function detectLanguage(fileName: string, source: string): Language {
  const found = byExtension(fileName) ?? byShebang(source) ?? byContent(source);
  if (found) return found;
  throw new InvalidInput(
    `The language of ${fileName} cannot be told from its name or content. Name it with --language. ${known()}`,
  );
}

const known = () =>
  `YuuBox knows ${new Intl.ListFormat('en').format(languages.map(({name}) => name))}.`;

function byExtension(fileName: string): Language | undefined {
  const lower = fileName.toLowerCase();
  return languages.find(({extensions}) => extensions.some(extension => lower.endsWith(extension)));
}

function byShebang(source: string): Language | undefined {
  const [, path, argument] = /^\uFEFF?#!\s*(\S+)(?:[ \t]+(?:-S[ \t]+)?(\S+))?/.exec(source) ?? [];
  const command = path?.endsWith('/env') ? argument : path;
  const interpreter = command
    ?.split('/')
    .at(-1)
    ?.replace(/[\d.]+$/, '');
  return languages.find(
    ({shebangs}) => interpreter !== undefined && shebangs.includes(interpreter),
  );
}

function byContent(source: string): Language | undefined {
  const [best] = languages
    .map(language => ({language, resemblance: language.resemblance(source)}))
    .toSorted((a, b) => b.resemblance - a.resemblance);
  return best && best.resemblance >= resemblanceNeeded ? best.language : undefined;
}
