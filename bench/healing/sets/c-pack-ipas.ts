import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {filesIn, readIn} from './files.ts';
import {type OutputTest, type SetCase, SetLoader, type SetReader} from './set.ts';

const groups = ['syntactically incorrect', 'semantically incorrect'] as const;

/**
 * C-Pack-IPAs: students' C programs for 25 assignments, with the inputs and outputs that each must handle:
 *
 *     syntactically_incorrect_submissions/year-1/lab02/ex01/ex01-stu_001-sub_001.c
 *     semantically_incorrect_submissions/year-1/lab02/ex01/ex01-stu_003-sub_001.c
 *     semantically_incorrect_submissions/year-1/lab02/ex01/ex01-stu_003-sub_001/ex01-stu_003-sub_001_fixed.c
 *     tests/lab02/ex01/ex01_0.in, ex01_0.out
 *
 * Some of the semantically incorrect ones have a mended version. A program counts as syntactically incorrect there when
 * `gcc -Wall -Wextra -Werror -ansi -pedantic` refuses it, so many run here as they are.
 * https://github.com/pmorvalho/C-Pack-IPAs
 */
export const cPackIpas: SetReader = {
  name: 'C-Pack-IPAs',
  looksFor: 'the folders syntactically_incorrect_submissions and tests',
  recognises: folder =>
    existsSync(join(folder, folderOf('syntactically incorrect'))) &&
    existsSync(join(folder, 'tests')),
  read(folder) {
    const loader = new SetLoader();
    for (const group of groups) {
      for (const path of filesIn(folder, `${folderOf(group)}/year-*/lab*/ex*/*.c`))
        loader.add(path, () => readSubmission(folder, path, group));
    }
    return loader.loaded;
  },
  goals: [],
};

const folderOf = (group: (typeof groups)[number]) => `${group.replace(' ', '_')}_submissions`;

function readSubmission(folder: string, path: string, group: string): SetCase {
  const [, , lab = '', exercise = ''] = path.split('/');
  const tests = testsOf(folder, `tests/${lab}/${exercise}`);
  const name = path.slice(path.lastIndexOf('/') + 1, -'.c'.length);
  const mended = path.replace(/\.c$/, `/${name}_fixed.c`);
  return {
    id: path.slice(path.indexOf('/') + 1, -'.c'.length),
    language: 'c',
    group,
    program: readIn(folder, path),
    stdin: tests[0]?.stdin ?? '',
    meant: existsSync(join(folder, mended)) ? readIn(folder, mended) : null,
    oracle: {kind: 'outputs', tests},
    onlyCompiles: false,
  };
}

function testsOf(folder: string, path: string): readonly OutputTest[] {
  const inputs = filesIn(folder, `${path}/*.in`);
  if (inputs.length === 0) throw new Error(`its tests must be in ${path}/*.in, and none is there`);
  return inputs.map(input => {
    const output = input.replace(/\.in$/, '.out');
    if (!existsSync(join(folder, output))) throw new Error(`${input} must have a ${output}`);
    return {stdin: readIn(folder, input), stdout: readIn(folder, output)};
  });
}
