import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadCases} from '../../bench/healing/check/load-cases.ts';
import {detectLanguage, languages} from '../../source/languages/index.ts';
import type {Language} from '../../source/languages/language.ts';
import {fixturesOf} from '../support/recordings.ts';

const repository = join(import.meta.dirname, '../..');
const corpora = ['corpus', 'held-out'].map(name => join(repository, 'bench/healing', name));

interface Program {
  readonly name: string;
  readonly source: string;
}

/** The programs of the corpora and the examples, broken and healed. */
function programsOf(language: Language): readonly Program[] {
  const cases = corpora.flatMap(corpus => loadCases(join(corpus, language.name), []).cases);
  return [
    ...cases.map(({id, program}) => ({name: id, source: program})),
    ...cases.map(({id, healed}) => ({name: `healed ${id}`, source: healed})),
    ...readdirSync(join(repository, 'examples'))
      .filter(name => language.extensions.includes(extname(name)))
      .map(name => ({name, source: readFileSync(join(repository, 'examples', name), 'utf8')})),
  ];
}

/**
 * Of the recorded errors, whose programs have a line or two at times, so many may be taken for another language or for
 * none: `throw null;` could be in several, and TypeScript without a type is JavaScript.
 */
const ambiguousErrors: Readonly<Record<string, number>> = {
  javascript: 9,
  python: 3,
  ruby: 2,
  typescript: 16,
};

/** Pages for people. */
const pages = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'README.md',
  'bench/healing/README.md',
  'bench/sandbox/README.md',
  'docs/embedded-engine.md',
  'docs/hostile-programs.md',
  'docs/seccomp.md',
  'examples/README.md',
  'images/README.md',
];

/** Their paragraphs, without the code between them. */
const prose = pages
  .flatMap(page =>
    readFileSync(join(repository, page), 'utf8')
      .replaceAll(/^```[^]*?^```$/gm, '')
      .split(/\n{2,}/),
  )
  .filter(paragraph => /^[A-Z][^|]*\w \w[^|]*[.:]$/.test(paragraph));

/** The name of the language that a text is taken for when no file name tells; null for none. */
function foundIn(source: string): string | null {
  try {
    return detectLanguage('program', source).name;
  } catch {
    return null;
  }
}

const mistaken = (language: Language, programs: readonly Program[]) =>
  programs
    .map(({name, source}) => ({name, found: foundIn(source)}))
    .filter(({found}) => found !== language.name);

describe.each(languages)('by its content alone, $title is told', language => {
  test('in every program of the corpora', () => {
    const programs = programsOf(language);
    expect(programs.length).toBeGreaterThan(50);
    expect(mistaken(language, programs)).toEqual([]);
  });

  test('in the short programs of the recorded errors', () => {
    const programs = fixturesOf(language);
    expect(programs.length).toBeGreaterThan(25);
    const {length} = mistaken(language, programs);
    expect(length).toBeLessThanOrEqual(ambiguousErrors[language.name] ?? 0);
  });
});

test('prose is taken for a language at most where it speaks of code in its words, such as `new` and `override`', () => {
  expect(prose.length).toBeGreaterThan(40);
  const taken = prose.filter(text => foundIn(text) !== null);
  expect(taken.length).toBeLessThan(prose.length / 6);
});
