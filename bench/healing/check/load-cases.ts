import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {loadTraps, type Trap} from './load-traps.ts';

/** One case of the corpus, as its folder tells it. */
export interface Case {
  /** The folder's name. */
  readonly id: string;
  readonly folder: string;
  readonly entry: string;
  readonly program: string;
  readonly healed: string;
  readonly expected: string;
  readonly stdin: string;
  /** The types of error that appear one after another as the program is healed step by step. */
  readonly errors: readonly string[];
  readonly kind: string;
  readonly healable: boolean;
  readonly why: string;
  /** Tempting edits that run and are wrong. */
  readonly traps: readonly Trap[];
}

export interface LoadedCases {
  readonly cases: readonly Case[];
  /** Folders that are not whole cases, each with what is missing or wrong. */
  readonly faults: readonly string[];
}

/** Reads every case below root, or only the wanted ones. A file that is absent or malformed is a fault, not an error. */
export function loadCases(root: string, wanted: readonly string[]): LoadedCases {
  const cases: Case[] = [];
  const faults: string[] = [];
  const folders = existsSync(root) ? readdirSync(root).sort() : [];
  for (const id of folders.filter(id => wanted.length === 0 || wanted.includes(id))) {
    try {
      cases.push(loadCase(join(root, id)));
    } catch (error) {
      faults.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return {cases, faults};
}

function loadCase(folder: string): Case {
  const meta: unknown = JSON.parse(read(folder, 'case.json'));
  if (typeof meta !== 'object' || meta === null) throw new Error('case.json is not an object');
  const fields = new Map<string, unknown>(Object.entries(meta));
  for (const name of fields.keys()) {
    if (!known.has(name)) throw new Error(`case.json has the unknown field "${name}"`);
  }
  const healable = fields.get('healable');
  if (typeof healable !== 'boolean') throw new Error('"healable" must be true or false');
  const entry = text(fields, 'entry');
  return {
    id: basename(folder),
    folder,
    entry,
    program: read(folder, entry),
    healed: read(folder, `healed${extname(entry)}`),
    // Absent until it is written from the healed program.
    expected: existsSync(join(folder, 'expected.txt')) ? read(folder, 'expected.txt') : '',
    stdin: existsSync(join(folder, 'stdin.txt')) ? read(folder, 'stdin.txt') : '',
    errors: texts(fields, 'errors'),
    kind: text(fields, 'kind'),
    healable,
    why: text(fields, 'why'),
    traps: loadTraps(folder, fields, extname(entry)),
  };
}

const known = new Set(['entry', 'errors', 'kind', 'healable', 'why', 'trap', 'traps']);

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function text(fields: ReadonlyMap<string, unknown>, name: string): string {
  const value = fields.get(name);
  if (typeof value !== 'string' || value === '') throw new Error(`"${name}" must be a text`);
  return value;
}

function texts(fields: ReadonlyMap<string, unknown>, name: string): readonly string[] {
  const value = fields.get(name);
  if (!Array.isArray(value) || value.length === 0) throw new Error(`"${name}" must be a list`);
  return value.map(String);
}
