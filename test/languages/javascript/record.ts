import {spawnSync} from 'node:child_process';
import {cp, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {reportFor, recordingsFolder, type Recording} from './recordings.ts';

/**
 * Records what Node prints about the programs of test/fixtures/errors/javascript, with the report that is
 * made of it, which a person then reads before committing it:
 *
 *     node test/languages/javascript/record.ts IMAGE [NAME…]
 *
 * Node 20 runs in a container of IMAGE, this Node on the machine itself.
 */
const [image, ...names] = process.argv.slice(2);
if (image === undefined)
  throw new Error('Name an image with Node 20, such as one of `yuubox images`.');

/** Where the programs of this Node seem to have been: their own folder has a random name. */
const shownFolder = '/home/ada/program';

for (const name of names.length > 0 ? names : await readdir(recordingsFolder)) {
  const fixture = join(recordingsFolder, name);
  const entry = await entryOf(fixture);
  const folder = await mkdtemp(join(tmpdir(), 'recording-'));
  await cp(fixture, folder, {recursive: true});
  const mount = `${folder}:/tmp/program:ro`;
  const docker = ['run', '--rm', '-i', '--network=none', '-v', mount, '-w', '/tmp/program', image];
  const inContainer = (...command: string[]) =>
    spawnSync('docker', [...docker, ...command], {encoding: 'utf8'});
  await record(
    'node-20',
    fixture,
    entry,
    inContainer('node', '--version').stdout,
    inContainer('node', entry),
  );
  const here = spawnSync(process.execPath, [entry], {cwd: folder, encoding: 'utf8'});
  const stderr = here.stderr
    .replaceAll(encodeURI(folder), shownFolder)
    .replaceAll(folder, shownFolder);
  await record('node-26', fixture, entry, process.version, {...here, stderr});
  await rm(folder, {recursive: true});
}

async function entryOf(fixture: string): Promise<string> {
  const files = await readdir(fixture, {recursive: true});
  const entry = ['program.js', 'program.mjs', 'src/main.mjs'].find(file => files.includes(file));
  return entry ?? files.find(file => file.endsWith('.mjs')) ?? 'program.js';
}

async function record(
  tool: string,
  fixture: string,
  entry: string,
  version: string,
  run: {readonly status: number | null; readonly stderr: string},
): Promise<void> {
  const stderr = run.stderr.replace(/^\(node:\d+\)/gm, '(node:1)');
  const made = {version: version.trim(), command: ['node', entry], exitCode: run.status, stderr};
  const recording: Recording = {...made, report: reportFor(made, entry, fixture)};
  await writeFile(join(fixture, `${tool}.json`), `${JSON.stringify(recording, null, 2)}\n`);
}
