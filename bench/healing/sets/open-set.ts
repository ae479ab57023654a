import {cPackIpas} from './c-pack-ipas.ts';
import {debugBench} from './debugbench.ts';
import {humanEvalPack} from './humanevalpack.ts';
import {pydex} from './pydex.ts';
import {rustcUi} from './rustc-ui.ts';
import type {SetReader} from './set.ts';
import {tracer} from './tracer.ts';

export const readers: readonly SetReader[] = [
  pydex,
  tracer,
  debugBench,
  humanEvalPack,
  cPackIpas,
  rustcUi,
];

/**
 * The reader that knows what a folder holds.
 * @throws {Error} that names what each of them looked for.
 */
export function readerOf(folder: string): SetReader {
  const found = readers.find(reader => reader.recognises(folder));
  if (found) return found;
  const known = readers.map(({name, looksFor}) => `  ${name}: ${looksFor}`);
  throw new Error(
    [
      `There is no set in ${folder} that the benchmark knows. It looked for`,
      '  a set of its own: <language>/<case>/case.json',
      ...known,
    ].join('\n'),
  );
}
