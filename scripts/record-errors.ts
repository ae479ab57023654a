/**
 * Runs the failing programs of test/fixtures/errors/LANGUAGE in containers and writes down what the tools print and the
 * report that is made of it: `node scripts/record-errors.ts LANGUAGE [NAME…]`. Read the difference before committing it.
 * With `--check` nothing is written: it exits with 1 when what is printed now is not what was recorded with the same version.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {languageNamed} from '../source/languages/index.ts';
import {connectDocker} from '../source/sandbox/docker/docker-engine.ts';
import {fixturesOf, readRecording, record, toolVersion} from '../test/support/recordings.ts';

const words = process.argv.slice(2);
const checks = words.includes('--check');
const [name, ...wanted] = words.filter(word => word !== '--check');
if (name === undefined) throw new Error('Name a language, such as rust.');
const language = languageNamed(name);

await using engine = await connectDocker();
await engine.prepare(language);
const version = await toolVersion(engine, language);
for (const fixture of fixturesOf(language)) {
  if (wanted.length > 0 && !wanted.includes(fixture.name)) continue;
  const recording = await record(engine, fixture, version);
  if (checks) {
    const known = readRecording(fixture);
    const isSame = known.version !== version || isDeepStrictEqual(recording, known);
    if (!isSame) process.exitCode = 1;
    console.log(fixture.name, isSame ? 'as recorded' : 'DIFFERS');
    continue;
  }
  const text = `${JSON.stringify(recording, null, 2)}\n`;
  await writeFile(join(fixture.folder, 'recording.json'), text);
  console.log(fixture.name, recording.status, recording.report?.type ?? 'no report');
}
