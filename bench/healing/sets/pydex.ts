import {Fields} from './fields.ts';
import {filesIn, readIn} from './files.ts';
import {type OutputTest, type SetCase, SetLoader, type SetReader} from './set.ts';

const files = '{.,PyDex}/*_syntaxincorrect_correct_pair.json';

/**
 * PyDex: students' Python programs that do not parse, each with the student's own later program that passes the tests
 * of its assignment. A file an assignment, as the README of its folder describes: `submission`, a list of objects with
 * `syntax_incorrect` and `semantics_correct`; `IO_example`, a list of objects with `input` and `output`; `problem_ID`.
 * https://github.com/microsoft/prose-benchmarks/tree/main/PyDex
 */
export const pydex: SetReader = {
  name: 'PyDex',
  looksFor: 'files named <assignment>_syntaxincorrect_correct_pair.json',
  recognises: folder => filesIn(folder, files).length > 0,
  read(folder) {
    const loader = new SetLoader();
    for (const path of filesIn(folder, files)) readAssignment(loader, path, readIn(folder, path));
    return loader.loaded;
  },
  goals: [
    {figure: 'compiles', share: 0.98, language: 'python', group: ''},
    {figure: 'rightAt1', share: 0.25, language: 'python', group: ''},
    {figure: 'rightAt5', share: 0.35, language: 'python', group: ''},
  ],
};

function readAssignment(loader: SetLoader, path: string, text: string): void {
  try {
    const fields = new Fields(JSON.parse(text));
    const assignment = fields.text('problem_ID');
    const tests = fields.list('IO_example').map(readTest);
    if (tests.length === 0) throw new Error('"IO_example" must not be empty');
    for (const [index, submission] of fields.list('submission').entries()) {
      const read = () => readSubmission(`${assignment}-${index}`, submission, tests);
      loader.add(`${path}, submission ${index}`, read);
    }
  } catch (error) {
    loader.add(path, () => {
      throw error;
    });
  }
}

function readTest(example: unknown): OutputTest {
  const fields = new Fields(example);
  return {stdin: fields.text('input'), stdout: fields.text('output')};
}

function readSubmission(id: string, submission: unknown, tests: readonly OutputTest[]): SetCase {
  const fields = new Fields(submission);
  return {
    id,
    language: 'python',
    group: '',
    program: fields.text('syntax_incorrect'),
    stdin: tests[0]?.stdin ?? '',
    meant: fields.text('semantics_correct'),
    oracle: {kind: 'outputs', tests},
    onlyCompiles: false,
  };
}
