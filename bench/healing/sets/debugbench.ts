import {Fields} from './fields.ts';
import {filesIn, readIn} from './files.ts';
import {surroundings} from './leetcode.ts';
import {type SetCase, SetLoader, type SetReader} from './set.ts';

/** One file with everything, as on Hugging Face, or one for each language and kind, as in the repository. */
const whole = ['eval.json', 'debugbench.json'];
const shards = '{.,benchmark}/{cpp,java,python3}_*.json';

/**
 * DebugBench: solutions from LeetCode into which GPT-4 has put mistakes. A list of objects with `slug`, `buggy_code`, and
 * the solution: `solution` in the one file of https://huggingface.co/datasets/Rtian/DebugBench, which also has `language`,
 * `category` and `subtype`; `oracle_code` in the files of https://github.com/thunlp/DebugBench/tree/main/benchmark, named
 * `python3_missing colons.json` for language and subtype.
 *
 * The tests are LeetCode's own and not part of it, so a program is compiled, or in Python defined, and not called: most
 * logic errors run as they are.
 */
export const debugBench: SetReader = {
  name: 'DebugBench',
  looksFor: 'eval.json, or files such as "python3_missing colons.json"',
  recognises: folder => filesIn(folder, ...whole, shards).length > 0,
  read(folder) {
    const loader = new SetLoader();
    for (const path of filesIn(folder, ...whole, shards))
      readFile(loader, path, readIn(folder, path));
    return loader.loaded;
  },
  goals: [
    {figure: 'exactAt1', share: 0.8, language: 'python', group: 'syntax error'},
    {figure: 'exactAt5', share: 0.9, language: 'python', group: 'syntax error'},
  ],
};

function readFile(loader: SetLoader, path: string, text: string): void {
  const named = /(?:^|\/)(cpp|java|python3)_(.*)\.json$/.exec(path);
  let records: unknown;
  try {
    records = JSON.parse(text);
    if (!Array.isArray(records)) throw new Error('it must be a list of objects');
  } catch (error) {
    loader.add(path, () => {
      throw error;
    });
    return;
  }
  for (const [index, record] of records.entries()) {
    loader.add(`${path}, record ${index}`, () => {
      const fields = new Fields(record);
      const language = named?.[1] ?? fields.text('language');
      const subtype = named?.[2] ?? fields.text('subtype');
      const category = named ? categoryOf(subtype) : fields.text('category');
      return readRecord(`${language}/${subtype}/${index}`, fields, language, category);
    });
  }
}

const languages: Readonly<Record<string, string>> = {python3: 'python', cpp: 'cpp', java: 'java'};

function readRecord(id: string, fields: Fields, name: string, category: string): SetCase {
  const language = languages[name];
  if (language === undefined)
    throw new Error(`"language" must be python3, cpp or java, and is ${JSON.stringify(name)}`);
  const {before, after} = surroundings[language] ?? {before: '', after: ''};
  const surrounded = (code: string): string => `${before}${code.trim()}\n${after}`;
  return {
    id: id.replaceAll(' ', '-'),
    language,
    group: category,
    program: surrounded(fields.text('buggy_code')),
    stdin: '',
    meant: surrounded(fields.textOf('solution', 'oracle_code')),
    oracle: {kind: 'none'},
    onlyCompiles: language !== 'python',
  };
}

/** As table 1 of https://arxiv.org/abs/2401.04621 divides the subtypes. */
const categories: Readonly<Record<string, readonly string[]>> = {
  'syntax error': [
    'misused == or =',
    'missing colons',
    'unclosed parentheses',
    'illegal separation',
    'illegal indentation',
    'unclosed string',
    'illegal comment',
  ],
  'reference error': [
    'faulty indexing',
    'undefined objects',
    'undefined methods',
    'illegal keywords',
  ],
  'logic error': ['condition error', 'operation error', 'variable error', 'other error'],
  'multiple error': ['double', 'triple', 'quadruple'],
};

function categoryOf(subtype: string): string {
  const found = Object.entries(categories).find(([, subtypes]) => subtypes.includes(subtype));
  if (!found) throw new Error(`its name must end in a kind of mistake, and ends in "${subtype}"`);
  return found[0];
}
