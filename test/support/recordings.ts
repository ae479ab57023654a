import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {languages} from '../../source/languages/index.ts';
import type {Language} from '../../source/languages/language.ts';
import type {Report} from '../../source/languages/report.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {textOf, type Result, type Status} from '../../source/sandbox/result.ts';
import {makeResult} from './make.ts';
import {runSource} from './run-source.ts';

/** A failing program: a folder of test/fixtures/errors/LANGUAGE. */
export interface Fixture {
  readonly language: Language;
  readonly name: string;
  readonly folder: string;
  readonly entry: string;
  readonly source: string;
  /** Beside the entry, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a tool printed about a fixture, and the report that was made of it: recording.json. */
export interface Recording {
  /** As the tool gives it. */
  readonly version: string;
  readonly status: Status;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stderr: string;
  readonly report: Report | null;
}

const root = fileURLToPath(new URL('../fixtures/errors', import.meta.url));
const recordingFile = 'recording.json';

/** The fixtures of one language, by name. */
export function fixturesOf(language: Language): readonly Fixture[] {
  const folder = join(root, language.name);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map(name => readFixture(language, join(folder, name)));
}

/** Every language with such recordings. */
export const recordedLanguages: readonly Language[] = languages.filter(language =>
  fixturesOf(language).some(({folder}) => existsSync(join(folder, recordingFile))),
);

function readFixture(language: Language, folder: string): Fixture {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(file => file.isFile())
    .map(file => join(file.parentPath, file.name).slice(folder.length + 1))
    .filter(path => path !== recordingFile);
  const sources = paths.filter(path => language.extensions.includes(extname(path)));
  const entry = sources.find(path => /^(?:program|main)\./i.test(basename(path))) ?? sources[0];
  if (entry === undefined) throw new Error(`${folder} has no program.`);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const others = paths.filter(path => path !== entry);
  return {
    language,
    name: basename(folder),
    folder,
    entry,
    source: read(entry),
    files: Object.fromEntries(others.map(path => [path, read(path)])),
  };
}

export function readRecording({folder}: Fixture): Recording {
  // Written by scripts/record-errors.ts in just this shape.
  return JSON.parse(readFileSync(join(folder, recordingFile), 'utf8')) as Recording;
}

/** Runs a fixture for real. */
export async function record(
  engine: Engine,
  fixture: Fixture,
  version: string,
): Promise<Recording> {
  const {language, source, entry, files} = fixture;
  const result = await runSource(engine, language, source, {entry, files, timeoutS: 120});
  const {status, exitCode, signal} = result;
  const outcome = {version, status, exitCode, signal, stderr: steady(textOf(result.stderr))};
  const report = language.analyse(resultOf({...outcome, report: null}, outcome.stderr), {
    entry,
    source,
  });
  return {...outcome, report};
}

/** Without what differs from run to run: addresses in memory and ids of processes. */
function steady(text: string): string {
  return (
    text
      .replaceAll(/\b0x[\da-f]{6,16}\b/g, address => `0x${'0'.repeat(address.length - 2)}`)
      .replaceAll(/^==\d+==/gm, '==1==')
      // What lies in memory around the fault.
      .replaceAll(/^((?:=>| {2})0x0+:).*$/gm, '$1 …')
  );
}

/** The result of a recorded run, as far as an analysis looks at it. */
export function resultOf({status, exitCode, signal}: Recording, stderr: string): Result {
  return makeResult({status, exitCode, signal}, '', stderr);
}

/** What the tool of a language calls itself. */
export async function toolVersion(
  engine: Engine,
  {image, interpreter, version}: Language,
): Promise<string> {
  const result = await engine.run({
    environment: {image, interpreter},
    files: [{path: 'empty', content: new Uint8Array()}],
    entry: 'empty',
    argv: version,
    args: [],
    env: {},
    stdin: null,
    limits: resolveLimits(),
  });
  return `${textOf(result.stdout)}${textOf(result.stderr)}`.trim().split('\n')[0] ?? '';
}
