import {describe, expect, test} from 'vitest';
import {languageNamed} from '../../../source/languages/index.ts';
import {makeResult} from '../../support/make.ts';

const c = languageNamed('c');
const source = 'int main(void) {\n\tint x = f("é", y);\n}\n';

function reportOf(stderr: string, status: 'compile-error' | 'runtime-error' = 'compile-error') {
  return c.analyse(makeResult({status, exitCode: 1}, '', stderr), {entry: 'main.c', source});
}

describe('an error of GCC', () => {
  test.each([
    ['with curly quotes', 'main.c:2:2: error: unknown type name ‘integer’; did you mean ‘int’?\n'],
    ['with plain quotes', "main.c:2:2: error: unknown type name 'integer'; did you mean 'int'?\n"],
    [
      'with the whole path',
      "/tmp/program/main.c:2:2: error: unknown type name 'integer'; did you mean 'int'?\n",
    ],
  ])('is read %s', (_, stderr) => {
    expect(reportOf(stderr)).toMatchObject({
      type: 'error',
      message: "unknown type name 'integer'; did you mean 'int'?",
      hints: ["did you mean 'int'?"],
      location: {file: 'main.c', line: 2, column: 2},
    });
  });

  test('counts columns in characters, however many bytes they take', () => {
    const report = reportOf(
      "main.c:2:18: error: 'y' undeclared\n    2 | …\n      |                ^\n",
    );
    expect(report?.location).toMatchObject({column: 17, endColumn: 18});
  });

  test('in a header of the system lies where it was included from', () => {
    const report = reportOf(
      'In file included from main.c:1:\n/usr/include/stdio.h:3:1: error: expected identifier\n',
    );
    expect(report?.location).toMatchObject({file: 'main.c', line: 1});
  });

  test('has its changes, with what is quoted in them', () => {
    const report = reportOf(
      'main.c:2:8: error: expected "x"\nfix-it:"main.c":{2:8-2:9}:"\\"\\303\\251\\"\\n"\n',
    );
    expect(report?.edits).toMatchObject([
      {parts: [{line: 2, column: 8, endColumn: 9, text: '"é"\n'}]},
    ]);
  });
});

describe('an error of the linker', () => {
  test.each([
    "/usr/bin/ld: /tmp/build/main.c.o: in function `main':\n/tmp/program/main.c:2:(.text+0xf): undefined reference to `f'\n",
    "/usr/bin/ld: /tmp/build/main.c.o:/tmp/program/main.c:2: undefined reference to `f'\n",
    "/usr/lib/gcc/ld.gold: /tmp/program/main.c:2: undefined reference to `f'\n",
  ])('is placed: %j', stderr => {
    const report = reportOf(`${stderr}collect2: error: ld returned 1 exit status\n`);
    expect(report).toMatchObject({
      type: 'linker error',
      message: "undefined reference to 'f'",
      location: {file: 'main.c', line: 2},
      others: [],
    });
  });
});

describe('a program that failed', () => {
  test('with its own words is not analysed', () => {
    expect(reportOf('main.c: error: no such file\nusage: main FILE\n', 'runtime-error')).toBeNull();
  });

  test('is explained by a warning about it', () => {
    const report = reportOf(
      "main.c:2:9: warning: 'x' is used uninitialized [-Wuninitialized]\n",
      'runtime-error',
    );
    expect(report).toMatchObject({type: 'Exit 1', others: [{type: '-Wuninitialized'}]});
  });
});
