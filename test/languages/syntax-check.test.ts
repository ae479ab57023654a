import {readFileSync, readdirSync} from 'node:fs';
import {extname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {languageNamed, languages} from '../../source/languages/index.ts';
import type {Language} from '../../source/languages/language.ts';
import {makeSyntaxCheck, readVerdicts} from '../../source/languages/syntax-check.ts';
import {createEmbeddedEngine} from '../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {textOf} from '../../source/sandbox/result.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';

/** Of each language something that its parser refuses. */
const wrong: Readonly<Record<string, string>> = {
  python: 'print(1',
  javascript: 'f(1',
  typescript: 'let a: number[ = 1;',
  rust: 'fn main( {}',
  go: 'package main\nfunc main( {}',
  java: 'class A { int x = 1 }',
  ruby: 'def f(x',
  c: 'int main(void) { return 0 }',
  cpp: 'int main() { return 0 }',
  bash: 'if true; then echo 1',
  php: '<?php f(1;',
};

/** A program of the corpus that runs. */
function rightProgram({name, extensions}: Language): string {
  const root = join(import.meta.dirname, '../../bench/healing/corpus', name);
  const [first = ''] = readdirSync(root).sort();
  const file = readdirSync(join(root, first)).find(
    each => each.startsWith('healed.') && extensions.includes(extname(each)),
  );
  return readFileSync(join(root, first, file ?? ''), 'utf8');
}

async function verdictsOf(
  engine: Engine,
  language: Language,
  versions: readonly string[],
  entry = `program${language.extensions[0]}`,
) {
  const {search} = language;
  if (!search) throw new Error(`${language.name} has no search`);
  const limits = resolveLimits({...language.limits, timeoutS: 300});
  const program = {entry, source: versions[0] ?? '', files: []};
  const result = await engine.run(makeSyntaxCheck(language, search, program, versions, limits));
  return readVerdicts(textOf(result.stdout), versions.length, search.isSyntax);
}

/** What every engine must say of a language. */
function itTellsRightFromWrong(engineOf: () => Engine, language: Language): void {
  test(`${language.title}: what runs compiles, and what is broken does not`, async () => {
    const right = rightProgram(language);
    const versions = [right, wrong[language.name] ?? '', right.trimEnd(), ''];
    const [first, second, third] = await verdictsOf(engineOf(), language, versions);
    expect(first).toEqual({kind: 'compiles'});
    expect(second?.kind).toBe('fails');
    expect(third).toEqual({kind: 'compiles'});
  }, 300_000);
}

const searched = languages.filter(({search}) => search);

describe.skipIf(inject('dockerMissing') !== null)('A check in a container', () => {
  let engine: Engine;
  beforeAll(async () => {
    const environment = {image: 'python', interpreter: null};
    ({engine} = await selectEngine('docker', {environment}));
  });
  afterAll(() => engine[Symbol.asyncDispose]());

  for (const language of searched) itTellsRightFromWrong(() => engine, language);

  test('tells an error of types from one of syntax', async () => {
    const typed = {
      rust: 'fn main() { let x: i32 = "a"; }',
      java: 'class A { int f() { return "a"; } }',
      c: 'int main(void) { return x; }',
    };
    for (const [name, source] of Object.entries(typed)) {
      expect(await verdictsOf(engine, languageNamed(name), [source])).toMatchObject([
        {kind: 'parses', line: 1},
      ]);
    }
  }, 300_000);
});

describe('A check in the embedded engine', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = createEmbeddedEngine();
  });
  afterAll(() => engine[Symbol.asyncDispose]());

  for (const language of searched.filter(({interpreter}) => interpreter !== null)) {
    itTellsRightFromWrong(() => engine, language);
  }

  test.each(['python', 'javascript'])('takes 500 versions in %s at once', async name => {
    const language = languageNamed(name);
    const versions = Array.from({length: 500}, (_, index) =>
      index % 2 === 0 ? `x = ${index}` : `x = (${index}`,
    );
    const verdicts = await verdictsOf(engine, language, versions);
    expect(verdicts.map(({kind}) => kind)).toEqual(
      versions.map((_, index) => (index % 2 === 0 ? 'compiles' : 'fails')),
    );
  });

  test('runs nothing of what it checks', async () => {
    const python = await verdictsOf(engine, languageNamed('python'), ['print("1 fails 1 1")', 'x']);
    expect(python).toEqual([{kind: 'compiles'}, {kind: 'compiles'}]);
    const source = 'console.log("1 fails 1 1"); process.exit(3);';
    const versions = [source, `import "node:fs"; ${source}`, 'let a = 1;'];
    for (const entry of ['a.js', 'a.mjs']) {
      const verdicts = await verdictsOf(engine, languageNamed('javascript'), versions, entry);
      expect(verdicts.map(({kind}) => kind)).toEqual(['compiles', 'compiles', 'compiles']);
    }
  });

  test('takes a program for what Node takes it for', async () => {
    const versions = ['return 1;', 'await 1;', 'export {};'];
    const kinds = async (entry: string) =>
      (await verdictsOf(engine, languageNamed('javascript'), versions, entry)).map(
        ({kind}) => kind,
      );
    expect(await kinds('a.js')).toEqual(['compiles', 'compiles', 'compiles']);
    expect(await kinds('a.mjs')).toEqual(['fails', 'compiles', 'compiles']);
    expect(await kinds('a.cjs')).toEqual(['compiles', 'fails', 'fails']);
  });
});

describe('What a check has printed', () => {
  test('is read as far as it goes', () => {
    expect(readVerdicts('0 ok\n1 fails 3 7 said\n2 fai', 3)).toEqual([
      {kind: 'compiles'},
      {kind: 'fails', line: 3, column: 7, message: 'said'},
      {kind: 'unknown'},
    ]);
  });

  test('tells no line and column where they are 0', () => {
    expect(readVerdicts('0 fails 0 0\n', 1)).toEqual([
      {kind: 'fails', line: null, column: null, message: ''},
    ]);
  });

  test.each(['7 ok\n', '-1 ok\n', '0 okay\n', '0\n', '\n\n', '0 fails\n', 'x'.repeat(1e6)])(
    'is no verdict where it is none: %j',
    printed => {
      expect(readVerdicts(printed, 1)).toEqual([{kind: 'unknown'}]);
    },
  );
});
