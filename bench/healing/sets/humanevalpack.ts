import {Fields} from './fields.ts';
import {filesIn, readIn} from './files.ts';
import {type SetCase, SetLoader, type SetReader} from './set.ts';

/** In the folder of one language, or of all. */
const files = '{.,*/data,data/*/data}/humanevalpack.jsonl';

/**
 * HumanEvalPack: 164 functions in each of six languages, with a bug put in by hand. A file a language, a JSON object a
 * line: `task_id` such as `Python/0`, `declaration` (all before the body), `buggy_solution` and `canonical_solution` (the
 * body, with what closes it), and `test`, which follows and fails the program. A program is these three in order.
 * https://huggingface.co/datasets/bigcode/humanevalpack, https://github.com/bigcode-project/octopack
 *
 * The bugs are in the logic: to see what a healer of compile errors and crashes is worth, break the solutions anew with
 * `--mutated`.
 */
export const humanEvalPack: SetReader = {
  name: 'HumanEvalPack',
  looksFor: 'files named humanevalpack.jsonl',
  recognises: folder => filesIn(folder, files).length > 0,
  read(folder) {
    const loader = new SetLoader();
    for (const path of filesIn(folder, files)) {
      for (const [index, line] of readIn(folder, path).split(/\r?\n/).entries()) {
        if (line.trim() === '') continue;
        if (needsPackages.test(line)) loader.leaveOut('has tests that need packages');
        else loader.add(`${path}, line ${index + 1}`, () => readTask(line));
      }
    }
    return loader.loaded;
  },
  goals: [],
};

/** Those of Go need testify, those of Rust the crates rand, regex and md5; none is in the sandbox. */
const needsPackages = /"task_id": *"(?:Go|Rust)\//;

interface TestLanguage {
  readonly language: string;
  /** What makes its tests end the program when they fail. */
  readonly before: string;
}

const languages: Readonly<Record<string, TestLanguage>> = {
  Python: {language: 'python', before: ''},
  JavaScript: {
    language: 'javascript',
    // Else it only complains.
    before: "console.assert = holds => { if (!holds) throw new Error('a test failed'); };\n",
  },
  Java: {language: 'java', before: ''},
  CPP: {language: 'cpp', before: ''},
};

function readTask(line: string): SetCase {
  const fields = new Fields(JSON.parse(line));
  const id = fields.text('task_id');
  const known = languages[id.slice(0, id.indexOf('/'))];
  if (!known)
    throw new Error(
      `"task_id" must begin with ${Object.keys(languages).join(', ')}, Go or Rust, and is ${id}`,
    );
  const declaration = fields.text('declaration');
  const tests = `\n${known.before}${fields.text('test').trim()}\n`;
  const whole = (solution: string): string => `${declaration}${solution.trimEnd()}\n${tests}`;
  return {
    id: id.replace('/', '-'),
    language: known.language,
    group: '',
    program: whole(fields.text('buggy_solution')),
    stdin: '',
    meant: whole(fields.text('canonical_solution')),
    oracle: {kind: 'own-tests', text: tests},
    onlyCompiles: false,
  };
}
