import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {language as javascript} from '../../../source/languages/javascript/index.ts';
import {makeResult} from '../../support/make.ts';
import {recordingsFolder, reportFor, type Recording} from './recordings.ts';

const tools = ['node-20', 'node-26'];
const recordings = readdirSync(recordingsFolder).flatMap(name =>
  tools.map(tool => ({name, tool, fixture: join(recordingsFolder, name)})),
);

function read(fixture: string, tool: string): Recording {
  // Written by record.ts.
  return JSON.parse(readFileSync(join(fixture, `${tool}.json`), 'utf8')) as Recording;
}

describe('what Node printed', () => {
  test('is recorded for fifty errors of two Nodes', () => {
    expect(recordings.length).toBeGreaterThanOrEqual(100);
  });

  test.each(recordings)('about $name ($tool) is understood', ({fixture, tool}) => {
    const recording = read(fixture, tool);
    const entry = recording.command.at(-1) ?? '';
    expect(existsSync(join(fixture, entry))).toBe(true);
    expect(reportFor(recording, entry, fixture)).toEqual(recording.report);
  });

  test.each(recordings)('about $name ($tool) is kept as the stack', ({fixture, tool}) => {
    const {stderr, exitCode, report} = read(fixture, tool);
    const analysed = javascript.analyse(makeResult({exitCode}, '', stderr), {
      entry: 'program.js',
      source: 'await 1;',
    });
    if (report === null) return;
    expect(stderr).toContain(analysed?.stack);
  });

  test.each(recordings)(
    'about $name ($tool) names only the user’s own files',
    ({fixture, tool}) => {
      const {report} = read(fixture, tool);
      for (const {location} of report?.frames ?? []) {
        expect(existsSync(join(fixture, location.file)), location.file).toBe(true);
        expect(location.file).not.toContain('node_modules');
      }
    },
  );
});
