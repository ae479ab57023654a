import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {detectLanguage, languages} from '../../../source/languages/index.ts';

const corpus = fileURLToPath(new URL('../../../bench/healing/corpus', import.meta.url));

/** The broken programs of a language. */
function programsOf(language: string): readonly (readonly [name: string, source: string])[] {
  const folder = join(corpus, language);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap(name => {
    const file = readdirSync(join(folder, name)).find(each => /^program\./i.test(each));
    return file === undefined ? [] : [[name, readFileSync(join(folder, name, file), 'utf8')]];
  });
}

describe('a program without a file name that tells', () => {
  test.each(programsOf('typescript'))('is TypeScript: %s', (_, source) => {
    expect(detectLanguage('program', source).name).toBe('typescript');
  });

  test.each(languages.filter(({name}) => name !== 'typescript'))(
    'is not TypeScript when it is $title',
    ({name}) => {
      const wrong = programsOf(name).filter(([, source]) => {
        const others = languages.map(each => each.resemblance(source));
        const own = languages.find(each => each.name === 'typescript')?.resemblance(source) ?? 0;
        return own > 0.3 && own === Math.max(...others);
      });
      expect(wrong.map(([id]) => id)).toEqual([]);
    },
  );

  test('is not TypeScript when it is prose', () => {
    const prose =
      'Dear reader: this is a letter.\nWhat type is it? An interface to a friend, as any.\n';
    expect(() => detectLanguage('letter', prose)).toThrow();
  });
});
