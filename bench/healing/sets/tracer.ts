import {parseCsv} from './csv.ts';
import {Fields} from './fields.ts';
import {filesIn, readIn} from './files.ts';
import {type SetCase, SetLoader, type SetReader} from './set.ts';

const files = '{.,data/dataset/singleL}/singleL_*.csv';

/**
 * TRACER: students' C programs with errors on a single line, each with the student's next version that compiles. CSV
 * with a header, one program a row; of its columns, `id`, `sourceText` (broken) and `targetText` (meant) are read. The
 * files are `singleL_Test.csv` and `singleL_Train+Valid.csv`, unpacked from the archives of the same names.
 * https://github.com/umairzahmed/tracer/tree/master/data/dataset/singleL
 *
 * There are no inputs for these programs, so they are only compiled.
 */
export const tracer: SetReader = {
  name: 'TRACER',
  looksFor: 'files named singleL_*.csv (unpack singleL_Test.zip first)',
  recognises: folder => filesIn(folder, files).length > 0,
  read(folder) {
    const loader = new SetLoader();
    for (const path of filesIn(folder, files)) readRows(loader, path, readIn(folder, path));
    return loader.loaded;
  },
  goals: [
    {figure: 'compiles', share: 0.9, language: 'c', group: ''},
    {figure: 'exactAt1', share: 0.6, language: 'c', group: ''},
  ],
};

function readRows(loader: SetLoader, path: string, text: string): void {
  try {
    for (const [index, row] of parseCsv(text).entries()) {
      // Line ends inside of programs make the number of a line useless.
      loader.add(`${path}, row ${index + 1}`, () => readRow(Object.fromEntries(row)));
    }
  } catch (error) {
    loader.add(path, () => {
      throw error;
    });
  }
}

function readRow(row: Readonly<Record<string, string>>): SetCase {
  const fields = new Fields(row);
  return {
    id: fields.text('id'),
    language: 'c',
    group: '',
    program: fields.text('sourceText'),
    stdin: '',
    meant: fields.text('targetText'),
    oracle: {kind: 'none'},
    onlyCompiles: true,
  };
}
